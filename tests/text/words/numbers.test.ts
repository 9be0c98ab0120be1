import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures, type Figure, readNumber, readNumbers, tokenise } from "@/text/index";

const values = (text: string) => readNumbers(tokenise(text)).map(({ value }) => value);
const first = (text: string) => readNumbers(tokenise(text))[0];

function figure(text: string): Figure {
  const found = first(text);
  if (found === undefined) throw new Error(`no number in ${text}`);
  return found;
}

describe("readNumbers", () => {
  it.each([
    ["2030", 2030],
    ["٢٠٣٠", 2030],
    ["۲۰۳۰", 2030],
    ["2,500", 2500],
    ["٢٬٥٠٠", 2500],
    ["٢،٥٠٠", 2500],
    ["١٢٫٥", 12.5],
    ["12,5", 12.5],
    ["و١٢", 12],
    ["الـ10", 10],
    ["-5", -5],
    ["220 مليون", 220e6],
    ["1.5 مليون", 1.5e6],
    ["8 آلاف", 8000],
    ["3 آلاف و500", 3500],
    ["ثمانية آلاف", 8000],
    ["بثمانية آلاف", 8000],
    ["ألفان وثلاثون", 2030],
    ["ألفين وخمسمئة", 2500],
    ["مئتي", 200],
    ["مائتين", 200],
    ["ثلاث مئة وخمسين", 350],
    ["أحد عشر", 11],
    ["تسعة عشر", 19],
    ["خمسة وعشرون ألفا ومئتان واثنا عشر", 25212],
    ["مئة ألف وثلاثة آلاف", 103_000],
    ["مليون ونصف", 1.5e6],
    ["مليار", 1e9],
    ["eleven thousand", 11_000],
  ])("reads %s", (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each(["آلاف الأشخاص", "واحدة", "الاثنين", "10.1.2022", "الثاني من يناير", ""])(
    "reads no figure in %s",
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it("keeps both readings of an ambiguous separator", () => {
    expect(figure("2.500")).toMatchObject({ value: 2500, other: 2.5 });
    expect(figure("2,500").other).toBeNull();
  });

  it("does not add up numbers that only follow one another", () => {
    expect(values("خمسة وعشرة")).toEqual([5, 10]);
  });

  it.each([
    ["نحو ثمانية آلاف", "about"],
    ["ما يقرب من 220 مليون", "about"],
    ["وقرابة 30", "about"],
    ["30 تقريبا", "about"],
    ["أكثر من 30", "atLeast"],
    ["ما لا يقل عن 30", "atLeast"],
    ["أقل من 30", "atMost"],
    ["توقيف 30", "exact"],
  ])("hears how exactly %s is meant", (text, nearness) => {
    expect(figure(text).nearness).toBe(nearness);
  });

  it("tells which tokens a number takes", () => {
    const tokens = tokenise("توقيف نحو ثمانية آلاف شخص");
    expect(readNumber(tokens, 2)).toMatchObject({ first: 2, last: 4, value: 8000 });
    expect(readNumber(tokens, 0)).toBeNull();
    expect(readNumber(tokens, 99)).toBeNull();
  });

  it("takes the scale that is said once more for a part of the number, and no other word", () => {
    const spanOf = (text: string) => readNumber(tokenise(text), 0);
    expect(spanOf("مليار ونصف المليار دولار")).toMatchObject({ first: 0, last: 3, value: 1.5e9 });
    expect(spanOf("مليون ونصف دينار")).toMatchObject({ first: 0, last: 2, value: 1.5e6 });
  });

  it("reads what any script's digits say", () => {
    const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.constantFrom(...zeros), (value, zero) => {
        const written = [...String(value)]
          .map((digit) => String.fromCodePoint(zero + Number(digit)))
          .join("");
        expect(values(written)).toEqual([value]);
      }),
    );
  });
});

describe("compareFigures", () => {
  it.each([
    ["2,500", "٢٥٠٠", "equal"],
    ["2.500", "2,500", "equal"],
    ["ثمانية آلاف", "8000", "equal"],
    ["7939", "نحو ثمانية آلاف", "rounded"],
    ["7939", "ثمانية آلاف", "rounded"],
    ["7939", "أكثر من 7000", "rounded"],
    ["2030", "2,500", "different"],
    ["30", "31", "different"],
    ["140", "100", "different"],
    ["1,600", "2,000", "different"],
    ["7939", "أكثر من 8000", "different"],
    ["164", "نحو 200", "rounded"],
    ["164", "نحو 300", "different"],
    // Whole hundreds may be rounded, tens and ones may not.
    ["712", "700", "rounded"],
    ["31", "30", "different"],
    // Digits cut off, up to a hundredth of what is left.
    ["9,999", "9,900", "rounded"],
    ["20,250", "20,000", "rounded"],
    ["8,400", "8,000", "rounded"],
    ["8,600", "8,000", "different"],
  ])("holds %s and %s to be as they are", (a, b, relation) => {
    expect(compareFigures(figure(a), figure(b))).toBe(relation);
  });

  it("does not depend on which figure comes first", () => {
    const nearness = fc.constantFrom("exact", "about", "atLeast", "atMost");
    const any: fc.Arbitrary<Figure> = fc.record({
      value: fc.oneof(fc.integer(), fc.constantFrom(8000, 7939, 100, 0)),
      other: fc.constant(null),
      nearness,
      unit: fc.constant(null),
    });
    fc.assert(fc.property(any, any, (a, b) => compareFigures(a, b) === compareFigures(b, a)));
  });
});
