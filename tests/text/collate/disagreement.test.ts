import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate, disagreement, locateNames, nameSpelling, partedNames } from "@/text/index";

const names = [
  ["كازاخستان", "قازاقستان"],
  ["منظمة الأمن الجماعي", "مجموعة الامن الجماعي"],
];

const apart = (a: string, b: string) => disagreement(collate([a, b], { names }), 0, 1);

describe("disagreement", () => {
  it.each([
    ["لن نغلق الجسر أبدا", "لَن نُغلِق «الجِسر» ابدا."],
    ["٢٠٣٠ جنديا", "2,030 جنديا"],
    ["", ""],
  ])("is nothing for what differs in spelling only: %s / %s", (a, b) => {
    expect(apart(a, b)).toBe(0);
  });

  it("is whole where nothing is common", () => {
    expect(apart("أحمر أخضر", "أزرق أصفر")).toBe(1);
    expect(apart("أحمر", "")).toBe(1);
  });

  it("counts a form of a word less than a word, and a figure, a name or a negation more", () => {
    const form = apart("تحضر الوفود اجتماع الدول اليوم", "تحضر الوفود اجتماع للدول اليوم");
    const word = apart("تحضر الوفود اجتماع الدول اليوم", "تحضر الوفود اجتماع الدول غدا");
    const figure = apart("تحضر الوفود اجتماع 12 اليوم", "تحضر الوفود اجتماع 15 اليوم");
    const name = apart("تحضر الوفود اجتماع كازاخستان اليوم", "تحضر الوفود اجتماع قازاقستان اليوم");
    const negation = apart("لن تحضر الوفود اجتماع الدول اليوم", "تحضر الوفود اجتماع الدول اليوم");
    const addition = apart("أمس تحضر الوفود اجتماع الدول اليوم", "تحضر الوفود اجتماع الدول اليوم");
    expect(form).toBeGreaterThan(0);
    expect(form).toBeLessThan(word);
    expect(word).toBeLessThan(figure);
    expect(name).toBe(figure);
    expect(negation).toBeGreaterThan(addition);
  });

  it("takes a round figure for no contradiction", () => {
    expect(apart("توقيف 7939 شخصا", "توقيف نحو ثمانية آلاف شخص")).toBeLessThan(
      apart("توقيف 7939 شخصا", "توقيف نحو خمسة آلاف شخص"),
    );
  });

  it("is the same from either side and lies between 0 and 1", () => {
    const word = fc.constantFrom("لن", "تسمح", "12", "15", "كازاخستان", "قازاقستان", "الجسر", "للجسر", "،");
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const collation = collate([a, b], { names });
        const found = disagreement(collation, 0, 1);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(disagreement(collation, 1, 0)).toBeCloseTo(found, 12);
        expect(disagreement(collation, 0, 0)).toBe(0);
      }),
    );
  });
});

describe("partedNames", () => {
  it("tells the names of which two forms stand opposite each other", () => {
    expect(partedNames(collate(["في كازاخستان", "في قازاقستان", "في كازاخستان"], { names }))).toEqual([0]);
    expect(partedNames(collate(["في كازاخستان", "في كازَاخستان"], { names }))).toEqual([]);
    expect(partedNames(collate(["في كازاخستان"], { names }))).toEqual([]);
  });
});

describe("locateNames", () => {
  it("finds every name with its clitics, whatever its spelling and its quotation marks", () => {
    const text = "قال لمنظمة “الامن الجماعى” في كازاخستان، وبقازاقستان";
    expect(locateNames(text, names).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      [1, "لمنظمة “الامن الجماعى"],
      [0, "كازاخستان"],
      [0, "وبقازاقستان"],
    ]);
    expect(locateNames("", names)).toEqual([]);
  });
});

describe("nameSpelling", () => {
  it("is one for forms that differ in spelling alone", () => {
    expect(nameSpelling("منظمة “الامن الجماعى”")).toBe(nameSpelling("منظمة الأمن الجماعي"));
    expect(nameSpelling("كازاخستان")).not.toBe(nameSpelling("قازاقستان"));
    expect(nameSpelling("«»")).toBe("");
  });
});
