import { describe, expect, it } from "vitest";
import { stemsOfWord, wordOf } from "@/text/words/word";

describe("a word read whole", () => {
  it.each(["إلى", "التي", "بعد", "والذين"])(
    "has no stem and no singular where it only binds others: %s",
    (written) => {
      const word = wordOf(written);
      expect(word.light).toBe(true);
      expect(stemsOfWord(word)).toEqual([]);
      expect([word.singulars, word.beginnings]).toEqual([[], []]);
    },
  );

  it("has a stem that its forms share where it says something", () => {
    const stems = (written: string) => stemsOfWord(wordOf(written));
    expect(stems("المدارس").length).toBeGreaterThan(0);
    expect(stems("مهندسون").filter((stem) => stems("المهندسين").includes(stem))).not.toEqual([]);
  });

  it("has none where it is a name in several words, or no Arabic", () => {
    expect(stemsOfWord(wordOf("الأمم المتحدة"))).toEqual([]);
    expect(stemsOfWord(wordOf("G20"))).toEqual([]);
  });
});
