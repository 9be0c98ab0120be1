import { describe, expect, it } from "vitest";
import { collate, locateNames, nameSpelling, partedNames } from "@/text/index";

const names = [
  ["كازاخستان", "قازاقستان"],
  ["منظمة الأمن الجماعي", "مجموعة الامن الجماعي"],
];

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
