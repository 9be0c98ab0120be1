import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "@/text/index";
import { affixSplits, imperfectCores, sharedCore } from "@/text/words/affixes";
import { lettersEnd } from "@/text/words/normalise/normalise";

const shared = (a: string, b: string) => {
  const pair = sharedCore(affixSplits(normalise(a)), affixSplits(normalise(b)));
  return pair === null
    ? null
    : [pair.a, pair.b].map(({ prefix, core, suffix }) => `${prefix}+${core}+${suffix}`);
};

describe("affixSplits", () => {
  it.each([
    ["بالمهام", "المهام", ["ب+المهام+", "+المهام+"]],
    ["وبالمهام", "مهامها", ["وبال+مهام+", "+مهام+ها"]],
    ["المهام", "مهامها", ["ال+مهام+", "+مهام+ها"]],
    ["للمنظمة", "منظمة", ["لل+منظمه+", "+منظمه+"]],
    ["القوات", "قواته", ["ال+قوات+", "+قوات+ه"]],
    ["ولن", "لن", ["و+لن+", "+لن+"]],
    ["بأن", "أن", ["ب+ان+", "+ان+"]],
    ["ستنسحب", "تنسحب", ["س+تنسحب+", "+تنسحب+"]],
    ["مهمته", "مهمة", ["+مهم+ته", "+مهم+ه"]],
  ])("finds one core in %s and %s", (a, b, expected) => {
    expect(shared(a, b)).toEqual(expected);
  });

  it.each([
    ["كان", "أن"],
    ["وصف", "بحث"],
    ["به", "له"],
    ["كما", "ما يسمى"],
  ])("finds none in %s and %s", (a, b) => {
    expect(shared(a, b)).toBeNull();
  });

  it("does not depend on which word comes first", () => {
    const word = fc
      .array(fc.constantFrom(..."والبلكسمهنيتهاةعرق"), { minLength: 1, maxLength: 9 })
      .map((letters) => normalise(letters.join("")));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = sharedCore(affixSplits(a), affixSplits(b));
        const back = sharedCore(affixSplits(b), affixSplits(a));
        expect(back).toEqual(there === null ? null : { a: there.b, b: there.a });
      }),
    );
  });

  it("parts every word into pieces that rejoin to it, the bare word first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."والبلكسمهنيتة"), { minLength: 3, maxLength: 9 }),
        (letters) => {
          const word = normalise(letters.join(""));
          const splits = affixSplits(word);
          expect(splits[0]).toEqual({ prefix: "", core: word, suffix: "" });
          for (const { prefix, core, suffix } of splits) expect(prefix + core + suffix).toBe(word);
        },
      ),
    );
  });
});

describe("imperfectCores", () => {
  it("leaves out the letter that tells the person", () => {
    const cores = ["تسمح", "نسمح", "يسمح"].map((word) => imperfectCores(affixSplits(word)));
    for (const found of cores) expect(found).toContain("سمح");
  });
});

describe("lettersEnd", () => {
  it("lets marks and tatweel go with the letter before them", () => {
    expect(lettersEnd("بـثورات", 1)).toBe(2);
    expect(lettersEnd("مُؤكّد", 2)).toBe(3);
  });

  it("parts no ligature", () => {
    expect(lettersEnd("ﻻجئ", 1)).toBeNull();
  });
});
