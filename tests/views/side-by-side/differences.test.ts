import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteText } from "@/corpus";
import { collate } from "@/text";
import { differencesOf, gather } from "@/views/side-by-side/differences";
import { rowsOf } from "@/views/side-by-side/rows";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";
import { type ArticlePair, articlePair } from "./pairs";

function differing({ first, second, statements }: ArticlePair) {
  return rowsOf(first, second, statements).flatMap((row) => {
    if (row.first === null || row.second === null) return [];
    const [a, b] = [gather(first, row.first, row.common), gather(second, row.second, row.common)];
    return [{ row, ...differencesOf(collate([a.text, b.text]), a, b) }];
  });
}

function pairOfTexts(left: string, right: string): ArticlePair {
  const story = smallStory({
    articles: { left: `قال سليم إن ${left} أمس.`, right: `وأعلن سليم أن ${right} غدا.` },
    statements: [
      {
        id: "bridge",
        wordings: [
          ["left", left],
          ["right", right],
        ],
      },
    ],
  });
  return {
    story,
    first: get(story.articles, "left"),
    second: get(story.articles, "right"),
    statements: story.statements,
  };
}

function wordsOf(pair: ArticlePair) {
  return differing(pair).map(({ first, second, otherwise }) => ({
    first: first.map((range) => quoteText(pair.first, range)),
    second: second.map((range) => quoteText(pair.second, range)),
    otherwise,
  }));
}

describe("what differs between two passages", () => {
  it("is the words that the other has not, a phrase at once", () => {
    const pair = pairOfTexts("الجسر الكبير لن يغلق قبل نهاية الشهر", "الجسر لن يغلق قبل مطلع هذا العام");
    const [found] = wordsOf(pair);
    expect(found?.first).toEqual(["الكبير", "نهاية الشهر"]);
    expect(found?.second).toEqual(["مطلع هذا العام"]);
  });

  it("is not another spelling, nor what stands around the wordings", () => {
    const pair = pairOfTexts("الجسر فى المدينة الاولى", "الجسر في المدينة الأولى");
    expect(wordsOf(pair)).toEqual([{ first: [], second: [], otherwise: false }]);
  });

  it("is told in a word where hardly a word is shared", () => {
    const pair = pairOfTexts("الجسر مغلق", "لا عبور فوق النهر حتى إشعار آخر");
    expect(wordsOf(pair)).toEqual([{ first: [], second: [], otherwise: true }]);
  });

  it("lies inside wordings of the row’s statements", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        for (const { row, ...found } of differing(pair)) {
          for (const side of ["first", "second"] as const) {
            const wordings = row[side]?.wordings.filter(({ statement }) =>
              row.common.some(({ id }) => id === statement.id),
            );
            for (const { start, end } of found[side]) {
              expect(start).toBeLessThan(end);
              for (let at = start; at < end; at += 1) {
                expect(wordings?.some(({ wording }) => wording.start <= at && at < wording.end)).toBe(true);
              }
            }
          }
        }
      }),
    );
  });
});
