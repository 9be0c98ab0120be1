import { describe, expect, it } from "vitest";
import { Facts } from "@/text/speakers/word-facts";

const isBodily = (word: string) => new Facts().of(word).bodily;

describe("what is known of a word in a name", () => {
  it("may be a body where it begins the name of one in two words, and not by their second word", () => {
    expect(isBodily("الصليب")).toBe(true);
    expect(isBodily("الهلال")).toBe(true);
    expect(isBodily("الاحمر")).toBe(false);
    expect(isBodily("الابيض")).toBe(false);
  });
});
