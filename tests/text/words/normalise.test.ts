import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterRules, markRules, normalisationRules, normalise, stem, unmark } from "@/text/index";

describe("normalise", () => {
  it.each([
    ["الاولى", "الأولى"],
    ["اجراءات", "إجراءات"],
    ["الان", "الآن"],
    ["فى", "في"],
    ["مدرسة", "مدرسه"],
    ["مدرسةٌ", "مدرسه"],
    ["مؤكّداً", "مؤكدا"],
    ["كـــازاخستان", "كازاخستان"],
    ["٢٠٣٠", "2030"],
    ["۲۰۳۰", "2030"],
    ["١٢٫٥", "12.5"],
    ["ﻻ", "لا"],
    ["کازاخستان", "كازاخستان"],
    ["كازا\u200fخستان", "كازاخستان"],
    ["ا\u0654كد", "أكد"],
    ["هٰذا", "هذا"],
    ["PUTIN", "Putin"],
  ])("brings %s and %s to one form", (a, b) => {
    expect(normalise(a)).toBe(normalise(b));
  });

  it.each([
    ["سؤال", "سوال"],
    ["مسؤول", "مسول"],
    ["مسؤول", "مسوول"],
    ["شيء", "شي"],
    ["لن", ""],
    ["لا", "ل"],
    ["2030", "2300"],
    ["12.5", "125"],
    ["ة", "ت"],
    ["كتابات", "كتابة"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(normalise(a)).not.toBe(normalise(b));
  });

  it("keeps the hamza seat in مسؤول", () => {
    expect(normalise("مسؤول")).toContain("ؤ");
  });

  it("folds ta marbuta at the end of every word of a text, and nowhere else", () => {
    expect(normalise("مدرسة جديدة")).toBe("مدرسه جديده");
  });

  it("keeps the accents of other scripts", () => {
    expect(normalise("é")).toBe("é");
  });

  it("has nothing left to do on what it gave, whatever it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it("is the visible list of rules, one after another: marks before letters", () => {
    const text = "أكّـد الأُولى";
    expect(normalise(text)).toBe(normalisationRules.reduce((folded, rule) => rule.apply(folded), text));
    expect(normalisationRules).toEqual([...markRules, ...letterRules]);
    expect(new Set(normalisationRules.map(({ name }) => name)).size).toBe(normalisationRules.length);
  });

  it("leaves what it gave as it is, whatever letters, marks and hidden characters meet", () => {
    const sign = fc.constantFrom(
      ..."اأىیيئوؤهةٱكک".split(""),
      ..."\u0653\u0654\u0655\u064e\u0651\u0640\u200d\u200f\ufeff\ufe7d".split(""),
    );
    const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(text, (written) => {
        expect(normalise(normalise(written))).toBe(normalise(written));
      }),
      { numRuns: 5_000 },
    );
  });

  it("reads a hamza over a ya without dots as the ya that bears it", () => {
    expect(normalise("قرى\u0654")).toBe(normalise("قرئ"));
  });

  it("would leave a ta marbuta before a tatweel if letters came before marks", () => {
    const written = "مدرسة\u0640";
    const turned = [...letterRules, ...markRules].reduce((folded, rule) => rule.apply(folded), written);
    expect(turned).not.toBe(normalise("مدرسة"));
    expect(normalise(written)).toBe(normalise("مدرسة"));
  });

  it("makes a combining hamza part of its letter", () => {
    expect(normalise("ا\u0654كد")).toBe(normalise("أكد"));
    expect(normalise("سو\u0654ال")).toBe(normalise("سؤال"));
  });
});

describe("unmark", () => {
  it("drops diacritics and tatweel and leaves the spelling alone", () => {
    expect(unmark("الأُولـى")).toBe("الأولى");
  });
});

describe("stem", () => {
  it.each([
    ["المهام", "مهامها"],
    ["الإرهابيين", "إرهابية"],
    ["المسلحين", "مسلحون"],
    ["الدّاخلية", "الداخلية"],
  ])("gives %s and %s one stem", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it("works on the word as it is spelled, not on a folded one", () => {
    expect(stem("مدرسة")).not.toContain("ه");
  });

  it("leaves other scripts, numbers and odd strings as they are", () => {
    for (const word of ["Putin", "2,500", "", "\ud800", "😀"]) expect(stem(word)).toBe(word);
  });
});
