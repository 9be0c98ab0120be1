import fc from "fast-check";
import { bases, decodeStory, type Filter, modes, type Story } from "@/corpus";

const words = [
  "قال",
  "الرئيس",
  "لن",
  "نسمح",
  "بثورات",
  "ملونة",
  "القوات",
  "ستنسحب",
  "2,500",
  "إلى",
  "الى",
  "😀",
];

const both = (text: string) => ({ ar: text, en: text });
const days = { from: "2022-01-10", to: "2022-01-10", precision: "day" };

/** A text of whole words, so that a range of words can be drawn from it. */
const textOf = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.join(" "));

const share = fc.nat({ max: 999 }).map((number) => number / 1000);

/** Where the words of a text begin and end. */
function wordRanges(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A range of whole words, drawn by two shares of the text. */
function rangeIn(text: string, a: number, b: number): { readonly start: number; readonly end: number } {
  const ranges = wordRanges(text);
  const first = ranges[Math.floor(Math.min(a, b) * ranges.length)];
  const last = ranges[Math.floor(Math.max(a, b) * ranges.length)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}

const drawnWording = fc.record({
  article: share,
  a: share,
  b: share,
  mode: fc.constantFrom(...modes),
  basis: fc.constantFrom(...bases),
});

const drawnStatement = fc.record({
  speaker: share,
  gloss: textOf,
  wordings: fc.array(drawnWording, { minLength: 1, maxLength: 6 }),
  contrast: fc.option(share),
});

const drawnStory = fc.record({
  outlets: fc.integer({ min: 1, max: 4 }),
  articles: fc.array(fc.record({ outlet: share, text: textOf }), { minLength: 1, maxLength: 5 }),
  statements: fc.array(drawnStatement, { minLength: 1, maxLength: 8 }),
});

const speakers = ["putin", "tokayev", "karin"];

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** Stories of all shapes: outlets with several articles or none, overlapping wordings, one-sided contrasts. */
export const arbitraryStory: fc.Arbitrary<Story> = drawnStory.map((drawn) => {
  const outlets = Array.from({ length: drawn.outlets }, (_, index) => `outlet-${index}`);
  const articles = drawn.articles.map(({ outlet, text }, index) => ({
    id: `article-${index}`,
    outlet: pick(outlets, outlet),
    lang: "ar",
    dir: "rtl",
    text,
    lines: [{ kind: index % 2 === 0 ? "headline" : "paragraph", start: 0, end: text.length }],
    published: { date: "2022-01-10", basis: "stated", because: both("x") },
    byline: null,
    credits: [],
    address: null,
    removed: [],
    ...(index % 3 === 0
      ? {}
      : {
          provenance: {
            means: "extension",
            retrieved: "2026-11-28T08:30:00Z",
            ...(index % 3 === 1 ? { address: "https://hill.example/flood?a=1&b=2" } : {}),
          },
        }),
  }));
  const place = ({ article: at, a, b }: { article: number; a: number; b: number }) => {
    const article = pick(articles, at);
    return { article: article.id, ...rangeIn(article.text, a, b) };
  };
  const statements = drawn.statements.map((statement, index) => ({
    id: `statement-${index}`,
    speaker: pick(speakers, statement.speaker),
    gloss: both(statement.gloss),
    said: days,
    contrasts:
      statement.contrast === null
        ? []
        : [{ about: both("x"), quote: place({ article: statement.contrast, a: 0, b: 0 }) }],
    wordings: statement.wordings.map((wording) => ({
      ...place(wording),
      mode: wording.mode,
      basis: wording.basis,
    })),
  }));
  const story = {
    format: 1,
    id: "drawn",
    ...{ title: both("x"), summary: both("x"), occasion: both("x"), date: "2022-01-10" },
    outlets: outlets.map((id) => ({ id, name: both(id), short: both(id), note: both(id), named: true })),
    articles,
    speakers: speakers.map((id) => ({
      ...{ id, name: both(id), short: both(id), role: both(id), kind: "person", forms: [] },
    })),
    statements,
    events: [],
    names: [],
  };
  return decodeStory(story, "drawn.json");
});

/** A story with a filter whose choices are the story's own; the words may be of no statement. */
export const storyAndFilter: fc.Arbitrary<{ readonly story: Story; readonly filter: Filter }> =
  arbitraryStory.chain((story) =>
    fc.record({
      story: fc.constant(story),
      filter: fc.record({
        speakers: fc.subarray(story.speakers.map(({ id }) => id)),
        outlets: fc.subarray(story.outlets.map(({ id }) => id)),
        modes: fc.subarray([...modes]),
        bases: fc.subarray([...bases]),
        words: fc.constantFrom("", "", "الي", "ثورات ملونه", "2500", "برلين"),
      }),
    }),
  );
