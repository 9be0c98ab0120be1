import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "@/text/index";

const kinds = (text: string) => tokenise(text).map(({ kind, text: own }) => `${kind}:${own}`);
const words = (text: string) => tokenise(text).map(({ text: own }) => own);

function rejoin(text: string): string {
  let joined = "";
  for (const token of tokenise(text)) joined += text.slice(joined.length, token.start) + token.text;
  return joined + text.slice(joined.length);
}

describe("tokenise", () => {
  it.each([
    ["an Arabic word with its clitics", "وبالمهام", ["وبالمهام"]],
    ["diacritics and tatweel", "مؤكّداً كـــازاخستان", ["مؤكّداً", "كـــازاخستان"]],
    ["letters that direction marks stand between", "كازا\u200fخستان", ["كازا\u200fخستان"]],
    ["Latin words with digits and apostrophes", "G20 don’t", ["G20", "don’t"]],
    ["an editor's brackets inside a word", "word(s) ο(υ", ["word(s)", "ο(υ"]],
    ["combining marks of any script", "ι̅σ̅", ["ι̅σ̅"]],
  ])("keeps %s whole", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(["2,500", "2.500", "٢٬٥٠٠", "١٢٫٥", "7939", "و١٢", "الـ10", "12،500", "-5"])(
    "keeps the number %s whole",
    (number) => {
      expect(kinds(`قبل ${number} بعد`)).toEqual(["word:قبل", `number:${number}`, "word:بعد"]);
    },
  );

  it("does not take a full stop or a comma behind a number for part of it", () => {
    expect(words("7939. 12، 5,")).toEqual(["7939", ".", "12", "،", "5", ","]);
  });

  it("parts a range into its two years", () => {
    expect(words("2010-2012")).toEqual(["2010", "-", "2012"]);
  });

  it("sets punctuation and quotation marks apart, wherever they touch", () => {
    expect(words("بـ”ثورات ملونة”،")).toEqual(["بـ", "”", "ثورات", "ملونة", "”", "،"]);
    expect(words("كازاخستان(تاس)")).toEqual(["كازاخستان", "(", "تاس", ")"]);
  });

  it("counts a percent sign as a symbol, since it belongs to the value", () => {
    expect(kinds("12٪")).toEqual(["number:12", "symbol:٪"]);
  });

  it("keeps an emoji sequence and a flag together", () => {
    expect(words("👨‍👩‍👧🇰🇿")).toEqual(["👨‍👩‍👧", "🇰🇿"]);
  });

  it("takes a rule of tatweels for punctuation", () => {
    expect(kinds("ـــ")).toEqual(["punctuation:ـــ"]);
  });

  it("finds nothing in an empty text, in white space and in controls", () => {
    expect(tokenise("")).toEqual([]);
    expect(tokenise(" \n\u200f\u202b\u0000\ufeff")).toEqual([]);
  });

  it("rejoins any string at all, lone surrogates included", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("و", "١٢", ",", "\u0651", "\u0640", "\ud800", "\udc00", "\u200d", "😀", "(", "a", "'"),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join("");
        expect(rejoin(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nothing but white space and controls between tokens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        let at = 0;
        let gaps = "";
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          gaps += text.slice(at, token.start);
          at = token.end;
        }
        expect(gaps + text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    );
  });
});
