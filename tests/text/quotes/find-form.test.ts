import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findForm } from "@/text/quotes";

/** The text with each place found in brackets. */
function marked(text: string, form: string): string {
  return findForm(text, form)
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

describe("findForm", () => {
  it.each([
    ["a word of its own", "قال بوتين إن", "بوتين", "قال [بوتين] إن"],
    ["the first and the last word", "بوتين وبوتين", "بوتين", "[بوتين] و[بوتين]"],
    ["a name of several words", "منظمة معاهدة الأمن", "معاهدة الأمن", "منظمة [معاهدة الأمن]"],
    ["a chain of joined particles", "وبكازاخستان، فلتوكاييف", "توكاييف", "وبكازاخستان، فل[توكاييف]"],
    ["a particle drawn out by a tatweel", "بـالأمن", "الأمن", "بـ[الأمن]"],
    ["a particle with its vowel sign", "وَبوتين", "بوتين", "وَ[بوتين]"],
    ["a name in quotation marks", "بحسب “تاس”، و“تاس”", "تاس", "بحسب “[تاس]”، و“[تاس]”"],
    ["a name next to a digit", "فرانس24 فرانس 24", "فرانس", "[فرانس]24 [فرانس] 24"],
    ["a Latin name", "وفق RT وRT وRTL", "RT", "وفق [RT] و[RT] وRTL"],
  ])("finds %s", (_, text, form, expected) => {
    expect(marked(text, form)).toBe(expected);
  });

  it.each([
    ["the beginning of a longer word", "كازاخستانية", "كازاخستان"],
    ["the end of a longer word", "الكازاخستان", "كازاخستان"],
    ["letters behind the article", "والبوتين", "بوتين"],
    ["a word that goes on with a vowel sign", "بوتينَ", "بوتين"],
    ["a letter beyond the basic plane before it", "𐤀بوتين", "بوتين"],
    ["a particle in the middle of a word", "سوبوتين", "بوتين"],
    ["no form at all", "بوتين", ""],
  ])("passes over %s", (_, text, form) => {
    expect(findForm(text, form)).toEqual([]);
  });

  it("gives ranges of the form itself, in order, in any text", () => {
    const pieces = fc.array(fc.constantFrom("و", "ب", "ل", "ـ", "َ", "بوتين", " ", "س", "”", "𐤀", "."));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const found = findForm(text, "بوتين");
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(() => "بوتين"));
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
