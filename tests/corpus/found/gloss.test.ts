import { describe, expect, it } from "vitest";
import { glossOf } from "@/corpus/found/gloss";
import { shortened } from "@/corpus/found/words";

const gloss = (text: string) => glossOf([{ text, start: 0, end: text.length, mode: "mixed" }]);

describe("glossOf", () => {
  it.each([
    ["“لن نغلق الجسر أمام الناس”", "لن نغلق الجسر أمام الناس"],
    ["«لن نغلق “الجسر الكبير” أمام الناس»", "لن نغلق “الجسر الكبير” أمام الناس"],
    ['"لن نغلق الجسر"', "لن نغلق الجسر"],
  ])("leaves out the marks around all of it: %s", (text, told) => {
    expect(gloss(text)).toBe(told);
  });

  it.each([
    ["“الجسر الكبير” مغلق منذ “العاصفة”"],
    ["الجسر مغلق بسبب «العاصفة»"],
    ["«العاصفة» أغلقت الجسر"],
    ['"الجسر" مغلق منذ "العاصفة"'],
  ])("keeps both marks of what it quotes: %s", (text) => {
    expect(gloss(text)).toBe(text);
  });

  it.each([
    ["“لن نغلق الجسر أمام الناس", "لن نغلق الجسر أمام الناس"],
    ["لن نغلق الجسر أمام الناس”", "لن نغلق الجسر أمام الناس"],
  ])("leaves out a mark whose partner is missing: %s", (text, told) => {
    expect(gloss(text)).toBe(told);
  });
});

describe("shortened", () => {
  it("closes what it has cut open", () => {
    expect(shortened("قال العمدة إن «الجسر الكبير لن يغلق أبدا» أمام الناس", 34)).toBe(
      "قال العمدة إن «الجسر الكبير لن…»",
    );
  });

  it("closes nothing that the text itself leaves open", () => {
    expect(shortened("قال العمدة إن «الجسر الكبير لن يغلق أبدا أمام الناس", 34)).toBe(
      "قال العمدة إن «الجسر الكبير لن…",
    );
  });
});
