import { describe, expect, it } from "vitest";
import { alignWords } from "@/text/original/align";
import { readWords } from "@/text/original/read";

/** Words against words, as `own=original`; what stands against nothing has one side alone. */
function aligned(own: string, original: string): string {
  const both = [readWords(own), readWords(original)] as const;
  const written = (text: string, words: (typeof both)[number], at: number | null) =>
    at === null ? "" : text.slice(words[at]?.start, words[at]?.end);
  return alignWords(both, { from: 0, to: both[0].length }, { from: 0, to: both[1].length }, { count: 0 })
    .map((pair) => `${written(own, both[0], pair.own)}=${written(original, both[1], pair.at)}`)
    .join(" ");
}

describe("alignWords", () => {
  it("sets like words against one another and the rest against nothing, in the order of both", () => {
    expect(aligned("سنغلق الجسر غدا", "سنغلق المعبر الجسر")).toBe("سنغلق=سنغلق =المعبر الجسر=الجسر غدا=");
  });

  it("keeps of two pairs that cross the closer one, whichever comes first", () => {
    expect(aligned("الجسور الميناء", "الميناء الجسر")).toContain("الميناء=الميناء");
    expect(aligned("الميناء الجسور", "الجسر الميناء")).toContain("الميناء=الميناء");
  });
});
