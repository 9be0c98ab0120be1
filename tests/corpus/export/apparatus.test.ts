import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apparatus, type Segment } from "@/corpus/export/apparatus";
import { collate } from "@/text";

/** An apparatus as marked text: `الرئيس ⟦أكد:0,2|حذّر:1⟧`. */
function show(texts: readonly string[]): string {
  return apparatus(collate(texts))
    .map((segment) =>
      segment.kind === "same"
        ? segment.text
        : `⟦${segment.readings.map(({ text, wordings }) => `${text}:${wordings.join()}`).join("|")}⟧`,
    )
    .join("");
}

function readThrough(segments: readonly Segment[], wording: number): string {
  return segments
    .map((segment) => {
      if (segment.kind === "same") return segment.text;
      const having = segment.readings.filter(({ wordings }) => wordings.includes(wording));
      expect(having).toHaveLength(1);
      return having[0]?.text ?? "";
    })
    .join("");
}

describe("the apparatus", () => {
  it("has what all share as one stretch, to the letter", () => {
    expect(show(["لن نسمح بذلك", "لن نسمح بذلك"])).toBe("لن نسمح بذلك");
  });

  it("parts where the wordings part, and puts those that agree together", () => {
    expect(show(["أكد الرئيس", "حذّر الرئيس", "أكد الرئيس"])).toBe("⟦أكد:0,2|حذّر:1⟧ الرئيس");
  });

  it("gives an empty reading to those who have nothing", () => {
    expect(show(["لن نسمح أبدا بذلك", "لن نسمح بذلك"])).toBe("لن نسمح⟦ أبدا:0|:1⟧ بذلك");
  });

  it("keeps a word shared that some put quotation marks around", () => {
    expect(show(["لن تسمح “بثورات” ملونة", "لن تسمح بثورات ملونة"])).toBe(
      "لن تسمح⟦ “:0| :1⟧بثورات⟦”:0|:1⟧ ملونة",
    );
  });

  it("calls what differs in nothing but gaps spelling", () => {
    const found = apparatus(collate(["لن  نسمح", "لن نسمح"]));
    expect(found.flatMap((segment) => (segment.kind === "same" ? [] : [segment.kind]))).toEqual(["spelling"]);
  });

  it("has no segments for no wordings, nor for empty ones", () => {
    expect(apparatus(collate([]))).toEqual([]);
    expect(apparatus(collate(["", ""]))).toEqual([]);
  });

  it("keeps wordings of white space alone", () => {
    const found = apparatus(collate([" ", "\n"]));
    expect([readThrough(found, 0), readThrough(found, 1)]).toEqual([" ", "\n"]);
  });

  it("reads every wording to the letter, whatever it is", () => {
    const word = fc.constantFrom(
      "قال",
      "لن",
      "نسمح",
      "“",
      "”",
      "،",
      "2,500",
      " ",
      "  ",
      "\n",
      "\t",
      "الى",
      "إلى",
    );
    const wording = fc.oneof(
      fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 5 }), (texts) => {
        const segments = apparatus(collate(texts));
        expect(texts.map((_, wording) => readThrough(segments, wording))).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});
