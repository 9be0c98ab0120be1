import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeStory } from "@/corpus";
import { storyFile } from "@/corpus/edit";
import { longestLink, mostUnpacked, readStoryFragment, storyFragment } from "@/corpus/export/story-link";
import { smallStory } from "../small-story";
import { publishedStory } from "../story";

const story = publishedStory();

describe("a link that carries a story", () => {
  it("gives the very story back", async () => {
    const arrival = await readStoryFragment(await storyFragment(storyFile(story)));
    const text = arrival?.kind === "file" ? arrival.text : "";
    expect(decodeStory(JSON.parse(text), "link")).toEqual(story);
  });

  it("is short enough for any messenger where the story is short", async () => {
    const short = smallStory({
      articles: { one: "قال الوزير إن الجسر لن يغلق غدا.", two: "أكد الوزير أن الجسر سيغلق غدا." },
      statements: [{ id: "shut", wordings: [["one", "الجسر لن يغلق غدا"]] }],
    });
    const fragment = await storyFragment(storyFile(short));
    expect(fragment.length).toBeLessThan(longestLink);
    expect(fragment).toMatch(/^#story=\d+\.[\w-]+$/);
  });

  it("is known to be cut, and what was written onto it is left aside", async () => {
    const fragment = await storyFragment(storyFile(story));
    expect(await readStoryFragment(fragment.slice(0, -1))).toEqual({ kind: "cut" });
    expect(await readStoryFragment(`${fragment}&utm_source=a`)).toMatchObject({ kind: "file" });
    expect(await readStoryFragment(`${fragment}).`)).toMatchObject({ kind: "file" });
  });

  it.each(["#story=", "#story=x.y", "#story=1.!", "#story=4.AAAA", "#story=8.________"])(
    "is damaged where it is %s",
    async (fragment) => {
      expect((await readStoryFragment(fragment))?.kind).toMatch(/damaged|cut/);
    },
  );

  it("unpacks no more than is ever read", async () => {
    const packed = deflateRawSync(Buffer.alloc(mostUnpacked + 1)).toString("base64url");
    expect(await readStoryFragment(`#story=${packed.length}.${packed}`)).toEqual({ kind: "too-large" });
    expect(await readStoryFragment(`#story=9.${"A".repeat(600_000)}`)).toEqual({ kind: "too-large" });
  });

  it("is none in another fragment", async () => {
    expect(await readStoryFragment("#page=3.abc")).toBeNull();
    expect(await readStoryFragment("")).toBeNull();
  });
});
