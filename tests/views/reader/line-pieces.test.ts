import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "@/corpus";
import type { Place } from "@/parts/address";
import { assignLanes } from "@/parts/marks/lanes";
import { type LinePiece, piecesOf } from "@/views/reader/line-pieces";
import type { Mark } from "@/views/reader/marks";
import { type MarkedArticle, markedArticle } from "./marks-fixture";

const draw = ({ text, lines }: Article, marks: readonly Mark[], at: Place | null = null) =>
  piecesOf(text, lines, marks, at);

const named = (mark: Mark) => mark.statement.id;

/** The pieces of an article as marked text: `⟦s0+|words⟧¹`, a plus where the focus goes, a dot where a count stands. */
function show({ article, marks }: MarkedArticle, at: Place | null = null): string {
  const one = (piece: LinePiece): string => {
    if (piece.kind === "count") return `(${named(piece.mark)}${piece.alone ? "+" : ""}·)`;
    const words = piece.runs
      .map(({ start, end, pointed }) =>
        pointed ? `*${article.text.slice(start, end)}*` : article.text.slice(start, end),
      )
      .join("");
    if (piece.mark === null) return words;
    const over = [...piece.around.map(named), `${named(piece.mark)}${piece.begins ? "+" : ""}`].join("/");
    return `⟦${over}|${words}⟧${piece.countedWord === null ? "" : "·"}`;
  };
  return draw(article, marks, at)
    .map((line) => line.map(one).join(""))
    .join("\n");
}

describe("piecesOf", () => {
  it("parts marked from plain text", () => {
    expect(show(markedArticle("قال إن الجسر باق.", [["الجسر باق"]]))).toBe("قال إن ⟦s0+|الجسر باق⟧·.");
  });

  it("gives the inner of two marks its own text, and the outer the rest, with one focus and one count each", () => {
    const nested = markedArticle("أكد أن القوات التي استهدفها الإرهاب ستغادر قريبا.", [
      ["القوات التي استهدفها الإرهاب ستغادر"],
      ["استهدفها الإرهاب"],
    ]);
    expect(show(nested)).toBe("أكد أن ⟦s0+|القوات التي ⟧⟦s0/s1+|استهدفها الإرهاب⟧·⟦s0| ستغادر⟧· قريبا.");
  });

  it("leads to a mark by its count alone where another lies over all of it", () => {
    const same = markedArticle("قال إن الجسر باق.", [["الجسر باق"], ["الجسر باق"]]);
    expect(show(same)).toBe("قال إن ⟦s0/s1+|الجسر باق⟧·(s0+·).");
  });

  it("makes one mark in two pieces of a wording that crosses lines", () => {
    const crossing = markedArticle("وتابع: بعض القوى.\nلا تتردد اليوم", [["بعض القوى.\nلا تتردد"]]);
    expect(show(crossing)).toBe("وتابع: ⟦s0+|بعض القوى.⟧\n⟦s0|لا تتردد⟧· اليوم");
  });

  it("points out a place inside and outside of marks", () => {
    const one = markedArticle("قال إن الجسر باق.", [["الجسر باق"]]);
    expect(show(one, { start: 4, end: 12 })).toBe("قال *إن *⟦s0+|*الجسر* باق⟧·.");
  });

  it("puts a count only where a word ends", () => {
    const { article, marks } = markedArticle("قال إن الجسر باق.", [["الجسر باق"]]);
    const [mark] = marks;
    if (mark === undefined) throw new Error("no mark");
    const midword = {
      ...mark,
      wording: { ...mark.wording, start: mark.wording.start + 2, end: mark.wording.end - 1 },
    };
    expect(show({ ...markedArticle(article.text, []), marks: [midword] })).toBe(
      "قال إن ال⟦s0+|جسر با⟧ق(s0·).",
    );
  });
});

describe("piecesOf, whatever is marked", () => {
  const base = markedArticle("قال: كازاخستان لن تسمح\nبثورات ملونة، فانها ستنسحب\nقريبا", [["قال"]]);
  const [pattern] = base.marks;
  if (pattern === undefined) throw new Error("no mark");
  const { text, lines } = base.article;
  const place = fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  // A wording is never blank: of what is drawn the words count.
  const worded = place.filter(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end));
  const marksOf = (places: readonly Place[]): readonly Mark[] => {
    const lanes = assignLanes(places);
    return places
      .map((each, index) => ({
        ...pattern,
        key: String(index),
        wording: { ...pattern.wording, ...each },
        lane: lanes[index] ?? 0,
      }))
      .sort((a, b) => a.wording.start - b.wording.start || b.wording.end - a.wording.end);
  };

  it("rejoins to the lines, and the runs to the pieces", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), fc.option(place), (places, at) => {
        piecesOf(text, lines, marksOf(places), at).forEach((pieces, index) => {
          const own = pieces.filter((piece) => piece.kind === "text");
          const line = lines[index];
          expect(own.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
            text.slice(line?.start, line?.end),
          );
          for (const { start, end, runs } of own) {
            expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text.slice(start, end));
          }
        });
      }),
    );
  });

  it("gives every mark one focus and one count, the count never between two letters", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), (places) => {
        const marks = marksOf(places);
        const pieces = piecesOf(text, lines, marks, null).flat();
        for (const mark of marks) {
          const own = pieces.filter((piece) => piece.mark === mark);
          expect(own.filter((piece) => (piece.kind === "text" ? piece.begins : piece.alone))).toHaveLength(1);
          const counts = own.flatMap((piece) =>
            piece.kind === "count" ? [piece.offset] : piece.countedWord === null ? [] : [piece.end],
          );
          expect(counts).toHaveLength(1);
          const [offset = 0] = counts;
          expect(text.slice(offset - 1, offset + 1)).not.toMatch(/^\p{L}\p{L}$/u);
        }
      }),
    );
  });

  it("draws every mark over all of its words, innermost last", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), (places) => {
        const marks = marksOf(places);
        for (const piece of piecesOf(text, lines, marks, null).flat()) {
          if (piece.kind === "count") continue;
          const over = piece.mark === null ? [] : [...piece.around, piece.mark];
          const expected = marks.filter(
            ({ wording }) => wording.start <= piece.start && piece.end <= wording.end,
          );
          expect(new Set(over)).toEqual(new Set(expected));
          const lengths = over.map(({ wording }) => wording.end - wording.start);
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});
