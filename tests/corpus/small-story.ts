import type { Mode, Story } from "@/corpus";
import { publishStory } from "@/corpus/authored";
import { authoredStory, filesOf, type Json } from "./authored-story";

/** One statement by the mayor, in as few words as a test needs. */
export interface SmallStatement {
  readonly id: string;
  readonly gloss?: string;
  /** The day, or the first and the last of several. */
  readonly said?: string | readonly [string, string];
  /** The statement that it contradicts. */
  readonly against?: string;
  /** Who words it, in which words of its article, and how; indirectly unless told otherwise. */
  readonly wordings: readonly (readonly [outlet: string, exact: string, mode?: Mode])[];
}

interface SmallStory {
  /** Each outlet's one article, by the outlet's id; paragraphs are parted by newlines. */
  readonly articles: Readonly<Record<string, string>>;
  readonly statements: readonly SmallStatement[];
}

const both = (text: string) => ({ ar: text, en: text });

function statementOf({ id, gloss = id, said = "2023-05-04", against, wordings }: SmallStatement): Json {
  const [from, to] = typeof said === "string" ? [said, said] : said;
  return {
    id,
    speaker: "mayor",
    gloss: both(gloss),
    said: { from, to, precision: from === to ? "day" : "approximate", because: both("x") },
    contrasts: against === undefined ? [] : [{ about: both("x"), kind: "contradicts", statement: against }],
    wordings: wordings.map(([article, exact, mode = "indirect"]) => ({ article, exact, mode })),
  };
}

/** A story of a few lines, for what a test is about and nothing else. */
export function smallStory({ articles, statements }: SmallStory): Story {
  const sound = authoredStory();
  const base: Json = { lang: "ar", dir: "rtl", headline: null, byline: null, address: null };
  const published: Json = { date: "2023-05-04", basis: "stated", because: both("x") };
  const texts = Object.entries(articles).map(([outlet, text]): [string, Json] => [
    `articles/${outlet}.json`,
    { ...base, outlet, published, credits: [], paragraphs: text.split("\n"), removed: [] },
  ]);
  const outlets = Object.keys(articles).map((id) => ({
    ...{ id, name: both(id), short: both(id), note: both(id), named: true },
  }));
  return publishStory(
    filesOf({
      "story.json": sound["story.json"] ?? null,
      "speakers.json": sound["speakers.json"] ?? null,
      "outlets.json": outlets,
      "statements.json": statements.map(statementOf),
      "events.json": [],
      "names.json": [],
      ...Object.fromEntries(texts),
    }),
  );
}
