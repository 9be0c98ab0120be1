import { describe, expect, it } from "vitest";
import { readDraft, readStoryFile, storyFile } from "@/corpus/edit";
import { publishedStory } from "../story";

const story = publishedStory();

/** The same value with the fields of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

describe("the file of a story", () => {
  it("is the same whatever the order in which its fields came", () => {
    const read = readStoryFile(JSON.stringify(turned(story)), "turned.json");
    expect(read.ok && storyFile(read.story)).toBe(storyFile(story));
  });

  it("takes a wording that says nothing of its basis for checked, as the first files were", () => {
    const old = storyFile(story).replaceAll(/,?\s*"basis": "checked"/g, "");
    expect(old).not.toContain('"checked"');
    expect(readStoryFile(old, "old.json")).toEqual({ ok: true, story });
  });

  it("is read without what was worth saying first of it, which may be there no more once it was edited", () => {
    const highlights = [{ statement: "a-statement-that-was-taken-out" }];
    const edited = JSON.stringify({ ...story, highlights });
    expect(readStoryFile(edited, "edited.json")).toEqual({ ok: true, story });
    expect(readDraft(JSON.parse(edited), "edited.json").story).toEqual(story);
  });

  it("is read with a byte order mark in front", () => {
    expect(readStoryFile(`\ufeff${storyFile(story)}`, "marked.json").ok).toBe(true);
  });

  it.each([
    ["", "not-json"],
    ["\u0000\u0001PNG", "not-json"],
    ["null", "not-a-story"],
    ["[]", "not-a-story"],
    ['{"format":2,"id":"x"}', "newer"],
    ['{"format":1,"id":"x"}', "not-a-story"],
  ])("that holds %j is %s, with a reason", (text, reason) => {
    const read = readStoryFile(text, "other.json");
    expect(read).toMatchObject({ ok: false, reason });
    expect(read.ok ? [] : read.problems).not.toEqual([]);
  });
});
