import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle, collate, columnKinds, isDay, normalise, resolveDates, stem, tokenise } from "@/text";
import { matchStatements } from "@/text/match";
import { findNames } from "@/text/names";
import { findSpeakers, joinSpeakers } from "@/text/speakers";
import { findStatements } from "@/text/statements";
import { hostileText } from "./arbitrary";
import { patience, runs } from "./runs";

/** A text with the lines that it has. */
function article(id: string, raw: string) {
  const text = raw.replace(/\n{2,}/g, "\n").replace(/^\n|\n$/g, "");
  let start = 0;
  const lines = text.split("\n").map((line, index) => {
    const kind = index === 0 ? ("headline" as const) : ("paragraph" as const);
    const placed = { kind, start, end: start + line.length };
    start = placed.end + 1;
    return placed;
  });
  return { id, text, lines };
}

const isInside = (text: string, { start, end }: { start: number; end: number }) =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

/** What of a gap between tokens a reader would see. */
const shown = (gap: string) => gap.replace(/[\p{C}\p{Z}\s]/gu, "");

describe("the engine, on text that nobody writes", () => {
  it("tokenises, folds and stems it", { timeout: patience }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(shown(text.slice(end, token.start))).toBe("");
          end = token.end;
          expect(typeof stem(token.text)).toBe("string");
          expect(normalise(normalise(token.text))).toBe(normalise(token.text));
        }
        expect(shown(text.slice(end))).toBe("");
      }),
      runs,
    );
  });

  it("collates it", { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2, maxLength: 3 }), (texts) => {
        const [text = ""] = texts;
        const { columns } = collate(texts);
        texts.forEach((wording, at) => {
          const cells = columns.flatMap(({ cells }) => cells[at] ?? []);
          for (const [place, { start, end }] of cells.entries()) {
            expect(isInside(wording, { start, end })).toBe(true);
            expect(start).toBeGreaterThanOrEqual(cells[place - 1]?.end ?? 0);
          }
        });
        expect(columnKinds(collate([text, text])).every(({ kind }) => kind === "same")).toBe(true);
      }),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    );
  });

  it("finds days that are days in it", { timeout: patience }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const date of resolveDates(text, "2022-01-11")) {
          expect(isInside(text, date)).toBe(true);
          expect(isDay(date.from) && isDay(date.to) && date.from <= date.to).toBe(true);
        }
      }),
      runs,
    );
  });

  it("finds speakers, statements and names inside it", { timeout: patience }, () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const given = article("one", raw);
        const speakers = findSpeakers(given);
        const ids = new Set<string | null>([null, ...speakers.map(({ id }) => id)]);
        for (const found of findStatements(given, { speakers })) {
          expect(isInside(given.text, found)).toBe(true);
          expect(ids).toContain(found.speaker);
          expect(found.confidence).toBeGreaterThan(0);
        }
        for (const { forms } of findNames([given])) {
          for (const { quotes } of forms)
            for (const quote of quotes) expect(isInside(given.text, quote)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("matches what it finds", { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const read = texts.map((raw, index) => {
          const given = article(`article-${index}`, raw);
          const speakers = findSpeakers(given);
          return { ...given, speakers, wordings: findStatements(given, { speakers }) };
        });
        joinSpeakers(read.map(({ id, speakers }) => ({ article: id, speakers })));
        const { clusters } = matchStatements(read.map((each) => ({ ...each, published: "2022-01-11" })));
        const placed = clusters.flatMap(({ wordings }) =>
          wordings.map(({ article, wording }) => `${article} ${wording}`),
        );
        const given = read.flatMap(({ id, wordings }) => wordings.map((_, index) => `${id} ${index}`));
        expect(placed.toSorted()).toEqual(given.toSorted());
      }),
      runs,
    );
  });

  it("cleans it", { timeout: patience }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of cleanArticle(text).lines) expect(line.text.trim()).not.toBe("");
      }),
      runs,
    );
  });
});
