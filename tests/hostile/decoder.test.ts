import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecodeError, decodeLibrary, decodeStory } from "@/corpus";
import { readStoryFile, storyFile } from "@/corpus/edit";
import { publishedStory } from "../corpus/story";
import { hostileText, hostileValue, isPolluted, wounded } from "./arbitrary";
import { patience, runs } from "./runs";

const sound: unknown = JSON.parse(storyFile(publishedStory()));

/** Decodes, or says why not; anything but the documented error goes through. */
function decoded(value: unknown) {
  try {
    return decodeStory(value, "story.json");
  } catch (error) {
    if (error instanceof DecodeError && error.problems.length > 0) return null;
    throw error;
  }
}

describe("the decoder", () => {
  it("gives a sound story or refuses with reasons, whatever is wrong with a file", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(wounded(sound), (value) => {
        const story = decoded(value);
        if (story !== null) {
          expect(decoded(JSON.parse(JSON.stringify(story)))).toEqual(story);
          for (const { text, lines } of story.articles) {
            expect(lines.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
          }
        }
        expect(isPolluted()).toBe(false);
      }),
      runs,
    );
  });

  it("refuses what is no story at all", { timeout: patience }, () => {
    fc.assert(
      fc.property(hostileValue, (value) => {
        expect(decoded(value)).toBeNull();
        expect(() => decodeLibrary(value, "library.json")).toThrow(DecodeError);
      }),
      runs,
    );
  });

  it("reads any text as a file without falling over", { timeout: patience }, () => {
    const text = fc.oneof(
      hostileText,
      wounded(sound).map((value) => JSON.stringify(value) ?? ""),
      wounded(sound).map((value) => (JSON.stringify(value) ?? "").slice(0, -7)),
    );
    fc.assert(
      fc.property(text, (file) => {
        const read = readStoryFile(file, "story.json");
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
        expect(isPolluted()).toBe(false);
      }),
      runs,
    );
  });
});
