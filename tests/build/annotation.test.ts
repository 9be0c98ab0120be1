import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import { indexStory, lineAt, quoteText, type Wording } from "@/corpus";
import { cueMeaning } from "@/text";

// The rules of src/content/README.md, as far as a machine can tell.

const { stories } = await readContent(fileURLToPath(new URL("../../src/content", import.meta.url)));

interface Place {
  /** What a message calls it. */
  readonly name: string;
  readonly wording: Wording;
  readonly words: string;
  /** The whole article's text. */
  readonly text: string;
  /** The line's text before the wording. */
  readonly lineBefore: string;
}

const places: readonly Place[] = stories.flatMap((story) =>
  story.statements.flatMap(({ id, wordings }) =>
    wordings.flatMap((wording) => {
      const source = indexStory(story).article(wording.article);
      if (source === null) return [];
      const { start } = wording;
      const words = quoteText(source, wording);
      const line = lineAt(source, start);
      return {
        ...{ name: `${id}, ${wording.article}: ${words}`, wording, words },
        text: source.text,
        lineBefore: source.text.slice(line?.start ?? 0, start),
      };
    }),
  ),
);

const ofMode = (mode: Wording["mode"]) => places.filter(({ wording }) => wording.mode === mode);
const names = (found: readonly Place[]) => found.map(({ name }) => name);

const quotationMark = /[“”«»"‘’]/u;

// Articles close with the opening mark as well: what stands before no letter does not open.
const opening = /“(?=[\p{L}\p{N}])/gu;
const closing = /”|“(?![\p{L}\p{N}])/gu;

function placesOf(mark: RegExp, text: string): readonly number[] {
  return [...text.matchAll(mark)].map(({ index }) => index);
}

const lastBefore = (offsets: readonly number[], offset: number) =>
  offsets.findLast((each) => each < offset) ?? -1;

/** Where the pair of curly marks opens that an offset stands in; null where it stands in none. */
function openPair(text: string, offset: number): number | null {
  const opens = lastBefore(placesOf(opening, text), offset);
  return opens > lastBefore(placesOf(closing, text), offset) ? opens : null;
}

/** Whether the next curly mark closes. */
function isClosed({ text, wording: { end } }: Place): boolean {
  const next = (mark: RegExp) => placesOf(mark, text).find((each) => each >= end) ?? Infinity;
  return next(closing) < next(opening);
}

const isQuoted = ({ text, wording }: Place) => openPair(text, wording.start) !== null;

/** Straight marks do not say which way they open: an odd number of them before a place leaves one open. */
const isAfterStraight = ({ lineBefore }: Place) => (lineBefore.match(/"/g) ?? []).length % 2 === 1;

describe("the bundled annotation", () => {
  it("says of itself which version it is, what may be done with it, how to cite it and how it was made", () => {
    const unsaid = stories.filter(({ edition }) => edition === undefined);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    for (const { edition } of stories) {
      expect(edition?.version).toMatch(/^\d+\.\d+\.\d+$/u);
      expect([edition?.cite.ar, edition?.cite.en]).toEqual([
        expect.stringContaining(edition?.version ?? "?"),
        expect.stringContaining(edition?.version ?? "?"),
      ]);
      expect(edition?.made.en).toContain("src/content/README.md");
    }
  });

  it("has direct wordings only between marks, without the marks", () => {
    const direct = ofMode("direct");
    expect(names(direct.filter((place) => !isQuoted(place) && !isAfterStraight(place)))).toEqual([]);
    expect(names(direct.filter(({ words }) => /^[“”«»"‘’]|[“”«»‘’]$/u.test(words)))).toEqual([]);
    expect(names(direct.filter((place) => !isAfterStraight(place) && !isClosed(place)))).toEqual([]);
  });

  it("has the marks inside a mixed wording, and none inside or around an indirect one", () => {
    expect(names(ofMode("mixed").filter(({ words }) => !quotationMark.test(words)))).toEqual([]);
    const indirect = ofMode("indirect");
    expect(names(indirect.filter(({ words }) => quotationMark.test(words)))).toEqual([]);
    expect(names(indirect.filter((place) => isQuoted(place) || isAfterStraight(place)))).toEqual([]);
  });

  it("gives wordings of one pair of marks one mode", () => {
    const modes = new Map<string, Set<string>>();
    for (const place of places) {
      // A wording that holds the mark itself is of that pair as well.
      const { text, wording } = place;
      const inside = placesOf(opening, text).find((each) => wording.start <= each && each < wording.end);
      const opens = openPair(text, wording.start) ?? inside ?? null;
      if (opens === null || wording.mode === "headline") continue;
      const pair = `${wording.article} ${opens}`;
      modes.set(pair, (modes.get(pair) ?? new Set()).add(wording.mode));
    }
    expect([...modes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("says why words are given to a speaker whom nothing in the article names", () => {
    const unattributed = places.filter(
      ({ wording, lineBefore }) =>
        wording.cue === undefined && wording.inferred === undefined && !/:\s*$/u.test(lineBefore),
    );
    expect(names(unattributed)).toEqual([]);
  });

  it("records the phrase by which an outlet sets itself apart, wherever one stands before the words", () => {
    const apart = places.filter(({ lineBefore }) =>
      /ما (?:أسماه|سماه|وصفه|يسمى)\s*["“«]?$/u.test(lineBefore),
    );
    expect(apart.length).toBeGreaterThan(0);
    expect(names(apart.filter(({ wording }) => wording.distance === undefined))).toEqual([]);
  });

  it("has every wording in English, with marks where the range has them", () => {
    expect(names(places.filter(({ wording }) => wording.english === undefined))).toEqual([]);
    const isMarked = (text: string) => quotationMark.test(text.replace(/\p{L}[’']\p{L}/gu, ""));
    const parted = places.filter(({ words, wording }) => isMarked(words) !== isMarked(wording.english ?? ""));
    expect(names(parted)).toEqual([]);
  });

  it("has verbs of attribution of which the lexicon knows the English", () => {
    const verbs = places.flatMap(({ wording: { cue, distance } }) =>
      [cue, distance].flatMap((one) => one ?? []),
    );
    expect(verbs.map(({ verb }) => verb).filter((verb) => cueMeaning(verb) === null)).toEqual([]);
  });

  it("has as many words in marks in a gloss's English as in its Arabic", () => {
    const glosses = stories.flatMap((story) => story.statements.map(({ gloss }) => gloss));
    const quoted = (text: string, marks: RegExp) => (text.match(marks) ?? []).length;
    expect(glosses.filter(({ ar, en }) => quoted(ar, /«/g) !== quoted(en, /“/g))).toEqual([]);
  });

  it("says how the days of every statement are known", () => {
    const statements = stories.flatMap((story) => story.statements);
    expect(statements.filter(({ said }) => said.because === undefined)).toEqual([]);
  });
});
