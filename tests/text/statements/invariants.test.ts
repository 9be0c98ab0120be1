import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/text/index";
import { findStatements } from "../../../src/text/statements/index";
import { processorTime } from "../../support/processor-time";
import { articleOf, speakersOf } from "./article";

const pieces = [
  "قال",
  "وأضاف",
  "مؤكدا",
  "أن",
  "إن",
  "إلى",
  "نبيل شاهين",
  "الراوي",
  "“",
  "”",
  "«",
  "»",
  '"',
  "'",
  "‘",
  "’",
  ":",
  "،",
  ".",
  "؟",
  "..",
  "\n",
  "بحسب",
  "وفقا",
  "لـ",
  "رويترز",
  "عن",
  "نقلت",
  "قوله",
  "على حد",
  "تعبيره",
  "المياه",
  "عادت",
  "ستعود",
  "بما أسماه",
  "وأن",
  "وندد",
  "بالهجوم",
  "(",
  ")",
  "2,500",
  "",
  "لم",
  "يعلن",
  "هكذا",
];

const newsy = fc
  .array(fc.constantFrom(...pieces), { maxLength: 120 })
  .map((words) => words.join(" "))
  .map((text) => articleOf(...text.split("\n")));
const anyText = fc.string({ unit: "binary", maxLength: 300 }).map((text) => articleOf(...text.split("\n")));
const names = { nabil: ["نبيل شاهين"], salma: ["الراوي"], reuters: ["رويترز"] };

describe("statements of any text", () => {
  it.each([
    ["news-like", newsy],
    ["any", anyText],
  ])("are in order, apart, within %s text, and begin and end with whole words", (_, articles) => {
    fc.assert(
      fc.property(articles, (article) => {
        const found = findStatements(article, { speakers: speakersOf(article.text, names) });
        const tokens = tokenise(article.text);
        const [starts, ends] = [
          new Set(tokens.map(({ start }) => start)),
          new Set(tokens.map(({ end }) => end)),
        ];
        let reached = 0;
        for (const { start, end, cue, named, confidence } of found) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
          expect(starts.has(start) && ends.has(end)).toBe(true);
          expect(cue === null || (starts.has(cue.start) && ends.has(cue.end))).toBe(true);
          expect(named === null || (named.start < named.end && named.end <= article.text.length)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(reached).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("name only speakers that were given", () => {
    fc.assert(
      fc.property(newsy, (article) => {
        const known: readonly (string | null)[] = [...Object.keys(names), null];
        const found = findStatements(article, { speakers: speakersOf(article.text, names) });
        expect(found.every(({ speaker }) => known.includes(speaker))).toBe(true);
      }),
    );
  });

  it("are the same each time", () => {
    fc.assert(
      fc.property(newsy, (article) => {
        const speakers = speakersOf(article.text, names);
        expect(findStatements(article, { speakers })).toEqual(findStatements(article, { speakers }));
      }),
    );
  });

  it.each([
    [
      "whole news sentences",
      "وقال نبيل شاهين، بحسب رويترز، إن المياه “عادت” إلى المدينة، مؤكدا أن “الأعمال انتهت، وأضاف أن. ",
    ],
    ["verbs without content", "قال فلان كلمة كلمة كلمة كلمة كلمة كلمة "],
    ["participles alone", "مؤكدا "],
    ["opening marks", "« "],
    ["commas and prepositions", "قال في، خلال "],
    ["names before colons", "نبيل شاهين: "],
  ])("are found in time that grows with the length alone: %s", (_, unit) => {
    const time = (times: number): number => {
      const article = articleOf(unit.repeat(times));
      const speakers = speakersOf("", {});
      return processorTime(() => findStatements(article, { speakers }));
    };
    time(200);
    const small = Math.min(time(500), time(500), time(500));
    // Ten times the text; quadratic reading would take a hundred times as long.
    const most = 40 * small + 50;
    const once = time(5000);
    expect(once < most ? once : Math.min(once, time(5000))).toBeLessThan(most);
  });
});
