import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinePiece, markedPieces } from "@/parts/marked-text";
import type { TextRange } from "@/text";

type Piece = LinePiece<string, string, string>;

/** Where some words stand in a text. */
function rangeOf(text: string, words: string): TextRange {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
}

interface Given {
  readonly marks?: readonly string[];
  readonly highlights?: readonly string[];
  readonly preferred?: string;
}

function pieces(text: string, { marks = [], highlights = [], preferred }: Given): readonly Piece[] {
  const placed = (all: readonly string[]) => all.map((words) => ({ ...rangeOf(text, words), of: words }));
  const [line = []] = markedPieces<string, string, string>(text, [{ start: 0, end: text.length }], {
    marks: placed(marks),
    highlights: placed(highlights),
    insertions: marks.map((words) => ({ at: rangeOf(text, words).end, of: words, mark: words })),
    ...(preferred === undefined ? {} : { preferred }),
  });
  return line;
}

/** The pieces as text: a mark's in brackets, what of a word is drawn in braces, insertions as carets. */
function show(text: string, given: Given): string {
  return pieces(text, given)
    .map((piece) => {
      if (piece.kind === "insertion") return `^${piece.alone ? "alone" : ""}`;
      const words = piece.stretches
        .map(({ start, end, layers, parts }) => {
          const cut = parts.map((part) => `{${text.slice(part.start, part.end)}}`).join("");
          const whole = `${"_".repeat(layers.filter(({ kind }) => kind === "highlight").length)}${text.slice(start, end)}`;
          return cut === "" ? whole : `${whole}${cut}`;
        })
        .join("");
      return piece.mark === null ? words : `[${words}]${"^".repeat(piece.closings.length)}`;
    })
    .join("");
}

describe("markedPieces", () => {
  it("keeps a word whole whose prefix is not marked", () => {
    expect(show("نددت بالهجوم الأخير", { marks: ["هجوم الأخير"] })).toBe("نددت [بالهجوم{هجوم} الأخير]^");
  });

  it("keeps a word whole whose ending is marked alone", () => {
    expect(show("قالت منظمتنا أمس", { highlights: ["تنا"] })).toBe("قالت منظمتنا{تنا} أمس");
  });

  it("never parts a letter from the marks above it, nor lam from alef", () => {
    expect(show("سُئِلَ الوزيرُ", { highlights: ["ئ"] })).toBe("سُئِلَ{ئ} الوزيرُ");
    expect(show("قال لا", { highlights: ["ا"] })).toBe("قال{ا} لا");
  });

  it("leaves quotation marks and hyphens outside of a word", () => {
    expect(show("وصفها بـ“ثورة” عابرة", { marks: ["ثورة"] })).toBe("وصفها بـ“[ثورة]^” عابرة");
  });

  it("gives a word in which two marks meet to the one that has more of it", () => {
    expect(show("أعلن وسيغادر غدا", { marks: ["أعلن و", "سيغادر غدا"] })).toBe(
      "[أعلن ][وسيغادر{و}{سيغادر}]^[ غدا]^",
    );
  });

  it("lets the preferred mark go before a shorter one", () => {
    const given = { marks: ["الجسر باق اليوم", "باق"] };
    expect(show("إن الجسر باق اليوم", given)).toBe("إن [الجسر ][باق]^[ اليوم]^");
    expect(show("إن الجسر باق اليوم", { ...given, preferred: "الجسر باق اليوم" })).toBe(
      "إن [الجسر ][باق]^alone[ اليوم]^",
    );
  });

  it("cuts no joined picture and no pair of code units", () => {
    const text = "a👩🏽‍🚀b 👍🏽";
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: text.length }), (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b), of: "x" };
        const [line = []] = markedPieces<never, string>(text, [{ start: 0, end: text.length }], {
          marks: [],
          highlights: [range],
        });
        const edges = line.flatMap((piece) => (piece.kind === "text" ? piece.stretches : []));
        for (const { start } of edges) expect([0, 1, 8, 9, 10]).toContain(start);
      }),
    );
  });
});
