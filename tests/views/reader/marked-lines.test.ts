import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "@/parts/address";
import { assignLanes } from "@/parts/marks/lanes";
import { type Mark, type ReaderPiece, readerPieces } from "@/views/reader/marks";
import { type MarkedArticle, markedArticle } from "./marks-fixture";

type Words = Extract<ReaderPiece, { kind: "text" }>;

const named = (mark: Mark) => mark.statement.id;

/**
 * The pieces of an article as marked text: `⟦s0+|words⟧·`, a plus where the focus goes, a dot where a count stands. What
 * the address points out stands between asterisks, and what of a word is marked in braces: `⟦s0+|ا{لجسر}⟧`.
 */
function show({ article, marks }: MarkedArticle, at: Place | null = null): string {
  const { text } = article;
  const stretch = ({ start, end, layers, parts }: Words["stretches"][number]): string => {
    const words = parts.reduceRight(
      (shown, part) => {
        const [open, close] = part.layer.kind === "mark" ? "{}" : "**";
        const [from, to] = [part.start - start, part.end - start];
        return `${shown.slice(0, from)}${open}${shown.slice(from, to)}${close}${shown.slice(to)}`;
      },
      text.slice(start, end),
    );
    return layers.some(({ kind }) => kind === "highlight") ? `*${words}*` : words;
  };
  const one = (piece: ReaderPiece): string => {
    if (piece.kind === "insertion") return `(${named(piece.of)}${piece.alone ? "+" : ""}·)`;
    const words = piece.stretches.map(stretch).join("");
    if (piece.mark === null) return words;
    const over = [...piece.around.map(named), `${named(piece.mark)}${piece.begins ? "+" : ""}`].join("/");
    return `⟦${over}|${words}⟧${piece.closings.map(() => "·").join("")}`;
  };
  return readerPieces(article, marks, at)
    .map((line) => line.map(one).join(""))
    .join("\n");
}

describe("the pieces of an article", () => {
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

  it("keeps a word whole of which a part is marked, and puts the count where it ends", () => {
    const { article, marks } = markedArticle("قال إن الجسر باق.", [["الجسر باق"]]);
    const [mark] = marks;
    if (mark === undefined) throw new Error("no mark");
    const midword = {
      ...mark,
      wording: { ...mark.wording, start: mark.wording.start + 2, end: mark.wording.end - 1 },
    };
    expect(show({ ...markedArticle(article.text, []), marks: [midword] })).toBe(
      "قال إن ⟦s0+|ال{جسر} {با}ق⟧·.",
    );
  });
});

describe("the pieces of an article, whatever is marked", () => {
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

  it("rejoins to the lines, and the stretches to the pieces", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), fc.option(place), (places, at) => {
        readerPieces({ text, lines }, marksOf(places), at).forEach((pieces, index) => {
          const own = pieces.filter((piece) => piece.kind === "text");
          const line = lines[index];
          expect(own.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
            text.slice(line?.start, line?.end),
          );
          for (const { start, end, stretches } of own) {
            expect(stretches.map((each) => text.slice(each.start, each.end)).join("")).toBe(
              text.slice(start, end),
            );
          }
        });
      }),
    );
  });

  it("gives every mark one focus and one count, the count never between two letters", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), (places) => {
        const marks = marksOf(places);
        const pieces = readerPieces({ text, lines }, marks, null).flat();
        for (const mark of marks) {
          const own = pieces.filter((piece) => piece.mark === mark);
          expect(own.filter((piece) => (piece.kind === "text" ? piece.begins : piece.alone))).toHaveLength(1);
          const counts = own.flatMap((piece) =>
            piece.kind === "insertion" ? [piece.at] : piece.closings.map(() => piece.end),
          );
          expect(counts).toHaveLength(1);
          const [offset = 0] = counts;
          expect(text.slice(offset - 1, offset + 1)).not.toMatch(/^\p{L}\p{L}$/u);
        }
      }),
    );
  });

  it("draws every mark over exactly its words, in whole words or parts of them", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), (places) => {
        const marks = marksOf(places);
        const drawn = new Map(marks.map((mark) => [mark, ""]));
        const draw = (mark: Mark, words: string) => drawn.set(mark, (drawn.get(mark) ?? "") + words);
        for (const piece of readerPieces({ text, lines }, marks, null).flat()) {
          if (piece.kind === "insertion") continue;
          for (const { start, end, layers, parts } of piece.stretches) {
            for (const { kind, of } of layers) if (kind === "mark") draw(of, text.slice(start, end));
            for (const part of parts)
              if (part.layer.kind === "mark") draw(part.layer.of, text.slice(part.start, part.end));
          }
        }
        for (const [{ wording }, words] of drawn) {
          expect(words).toBe(text.slice(wording.start, wording.end).replaceAll("\n", ""));
        }
      }),
    );
  });

  it("lays the marks over a piece from the longest to the shortest, and gives its words to the last", () => {
    fc.assert(
      fc.property(fc.array(worded, { maxLength: 6 }), (places) => {
        const marks = marksOf(places);
        for (const piece of readerPieces({ text, lines }, marks, null).flat()) {
          if (piece.kind === "insertion") continue;
          const over = piece.mark === null ? [] : [...piece.around, piece.mark];
          const expected = marks.filter(
            ({ wording }) => wording.start < piece.end && piece.start < wording.end,
          );
          expect(new Set(over)).toEqual(new Set(expected));
          const lengths = piece.around.map(({ wording }) => wording.end - wording.start);
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
          // Words that are all under the same marks belong to the shortest.
          if (over.some(({ wording }) => wording.start > piece.start || piece.end > wording.end)) continue;
          const shortest = Math.min(...over.map(({ wording }) => wording.end - wording.start));
          if (piece.mark !== null) expect(piece.mark.wording.end - piece.mark.wording.start).toBe(shortest);
        }
      }),
    );
  });

  it("begins and ends every element between words", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), fc.option(place), (places, at) => {
        const edges = readerPieces({ text, lines }, marksOf(places), at)
          .flat()
          .flatMap((piece) => (piece.kind === "text" ? [piece, ...piece.stretches] : []))
          .flatMap(({ start, end }) => [start, end]);
        for (const edge of edges) expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^\p{L}\p{L}$/u);
      }),
    );
  });
});
