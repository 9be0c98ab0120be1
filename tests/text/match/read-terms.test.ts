import { describe, expect, it } from "vitest";
import { readTerms } from "@/text/match/read-terms";

/** The words of a wording that are read as negated, by what. */
const negated = (text: string) =>
  readTerms(text).flatMap(({ written, negated: by }) => (by === null ? [] : [`${by.written}: ${written}`]));

describe("readTerms", () => {
  it("reads a particle into the words behind it", () => {
    expect(negated("لن نغلق الجسر")).toEqual(["لن: نغلق", "لن: الجسر"]);
  });

  it("takes a verb that goes back on something for a denial only where عن follows it at once", () => {
    expect(negated("تراجعت البلدية عن إغلاق الجسر")).toEqual([]);
    expect(negated("تراجعت عن إغلاق الجسر")[0]).toBe("تراجعت: إغلاق");
    expect(negated("تراجعت أسعار النفط")).toEqual([]);
  });
});
