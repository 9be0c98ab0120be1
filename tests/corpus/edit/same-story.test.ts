import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brand } from "@/corpus/brand";
import { isSameStory, storyFile } from "@/corpus/edit";
import { arbitraryStory } from "../arbitrary-story";

describe("whether two stories say the same", () => {
  it("is what their files say, whatever their ids are", () => {
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (one, other) => {
        const named = { ...other, id: one.id };
        expect(isSameStory(one, other)).toBe(storyFile(one) === storyFile(named));
      }),
      { numRuns: 50 },
    );
  });

  it("is so of a copy with its fields in another order, and not of one that differs anywhere", () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const fields = Object.entries(structuredClone(story)).reverse();
        const copy = { ...story, ...Object.fromEntries(fields), id: brand<"story">("own-copy") };
        expect(isSameStory(story, copy)).toBe(true);
        expect(isSameStory(story, { ...copy, date: brand<"day">("1999-12-31") })).toBe(false);
        expect(isSameStory(story, { ...copy, articles: copy.articles.slice(1) })).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
