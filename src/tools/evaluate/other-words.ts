import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { projectFolder } from "../../build/project";
import { wordingTexts } from "../../corpus/wording-texts";
import { collate, compareWordings, normalise } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import { readFirstStory } from "./first-story";

/** Two words that a comparison sets against each other as one other word, each as its wording writes it. */
type OtherWord = readonly [own: string, other: string];

/** Every pair of other words of two texts. */
function otherWords(texts: readonly string[], names: readonly (readonly string[])[]): readonly OtherWord[] {
  const collation = collate(texts, { names });
  return [...texts.keys()].flatMap((a) =>
    [...texts.keys()].slice(a + 1).flatMap((b) =>
      compareWordings(collation, a, b).a.flatMap(({ kind, start, end, opposite }): readonly OtherWord[] => {
        if (kind !== "substitution" || opposite === null) return [];
        const [own, other] = [texts[a] ?? "", texts[b] ?? ""];
        return [[own.slice(start, end), other.slice(opposite.start, opposite.end)]];
      }),
    ),
  );
}

/** Two words as one key, whichever comes first, in one spelling and without marks. */
function keyOf(words: readonly string[]): string {
  const plain = (word: string) =>
    normalise(word)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return words.map(plain).sort().join(" ⟷ ");
}

/** The share of what is shown that a reader would set so. */
const goal = 0.85;

function tell(title: string, right: number, shown: number): string {
  return `${title}: ${right} of ${shown} right (${(right / Math.max(1, shown)).toFixed(2)}; goal ${goal.toFixed(2)})`;
}

const Place = v.object({ day: v.string(), article: v.number(), start: v.number(), end: v.number() });
const JudgedNews = v.object({
  pairs: v.array(v.object({ a: Place, b: Place, right: v.array(v.string()) })),
});
const NewsArticles = v.array(v.object({ content: v.nullish(v.string(), "") }));

/** Reads the articles of a day from a folder of zipped days; each day once. */
function newsReader(folder: string) {
  const days = new Map<string, v.InferOutput<typeof NewsArticles>>();
  return ({ day, article, start, end }: v.InferOutput<typeof Place>): string => {
    const [zipped] = days.has(day)
      ? []
      : Object.values(unzipSync(new Uint8Array(readFileSync(join(folder, `${day}.zip`)))));
    if (zipped !== undefined) days.set(day, v.parse(NewsArticles, JSON.parse(strFromU8(zipped))));
    return days.get(day)?.[article]?.content.slice(start, end) ?? "";
  };
}

/** Reads one file of judged pairs of the tests. */
const judgedIn = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectFolder, "tests/text/collate", name), "utf8"));

function reportNews(folder: string): Report {
  const read = newsReader(folder);
  let right = 0;
  let shown = 0;
  let expected = 0;
  const wrong: string[] = [];
  v.parse(JudgedNews, judgedIn("judged-news.json")).pairs.forEach(({ a, b, right: judged }, at) => {
    const keys = new Set(judged.map((pair) => keyOf(pair.split(" "))));
    expected += keys.size;
    for (const pair of otherWords([read(a), read(b)], [])) {
      shown += 1;
      if (keys.has(keyOf(pair))) right += 1;
      else wrong.push(`   pair ${at + 1}: ${pair.join(" ⟷ ")}`);
    }
  });
  return {
    reached: right >= goal * shown,
    lines: [tell("other words", right, shown), `of the ${expected} that a reader would set so`, ...wrong],
  };
}

const JudgedPieces = v.object({
  pieces: v.array(
    v.object({
      statement: v.string(),
      pair: v.string(),
      verdict: v.picklist(["right", "debatable", "wrong"]),
    }),
  ),
});

/** Of the pairs that were judged right at first, at least this share has to be shown still. */
const leastKept = 28 / 32;

async function reportStory(path: string): Promise<Report> {
  const story = await readFirstStory();
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  const judged = v.parse(JudgedPieces, JSON.parse(readFileSync(path, "utf8"))).pieces;
  const since = v.parse(JudgedPieces, judgedIn("judged-story.json")).pieces;
  const key = (statement: string, words: readonly string[]) => `${statement}: ${keyOf(words)}`;
  const verdicts = new Map(
    [...judged, ...since].map(({ statement, pair, verdict }) => [key(statement, pair.split(" ⟷ ")), verdict]),
  );
  const shown = new Set(
    story.statements.flatMap((statement) =>
      otherWords(wordingTexts(story, statement), names).map((pair) => key(statement.id, pair)),
    ),
  );
  const right = [...shown].filter((each) => verdicts.get(each) === "right").length;
  const first = new Set(
    judged
      .filter(({ verdict }) => verdict === "right")
      .map(({ statement, pair }) => key(statement, pair.split(" ⟷ "))),
  );
  const lost = [...first].filter((each) => !shown.has(each));
  return {
    reached: right >= goal * shown.size && first.size - lost.length >= leastKept * first.size,
    lines: [
      tell("other words", right, shown.size),
      `of the ${first.size} judged right at first ${first.size - lost.length} are shown`,
      ...lost.map((each) => `   not shown: ${each}`),
      ...[...shown]
        .filter((each) => verdicts.get(each) !== "right")
        .map((each) => `   ${verdicts.get(each) ?? "not judged"}: ${each}`),
    ],
  };
}

/** Whether what the comparison calls another word is one, on pairs judged by a reader: the unseen first. */
export const otherWordEvaluations: readonly Evaluation[] = [
  { title: "Other words between news wordings, judged before", file: "news", run: reportNews },
  { title: "Other words in the first story", file: "judged-substitutions.json", run: reportStory },
];
