import { afterEach, describe, expect, it, vi } from "vitest";
import { DecodeError, decodeStory, decodeStoryInTurns } from "@/corpus";
import { type InTurns, inTurns } from "@/corpus/in-turns";
import { publishedStory } from "./story";

const file: unknown = JSON.parse(JSON.stringify(publishedStory()));

afterEach(() => {
  vi.restoreAllMocks();
});

describe("reading a story in turns", () => {
  it("gives the very story that reading it at once gives", async () => {
    expect(await decodeStoryInTurns(file, "story")).toEqual(decodeStory(file, "story"));
  });

  it("finds the very problems, each at its place", async () => {
    const damaged = { ...publishedStory(), statements: [{ id: "Á" }], names: 7 };
    const problems = async (read: () => unknown) => {
      try {
        await read();
      } catch (error) {
        if (error instanceof DecodeError) return error.problems;
      }
      throw new Error("nothing was found");
    };
    const found = await problems(() => decodeStory(damaged, "story"));
    expect(found.map(({ path }) => path)).toContain("statements[0].speaker");
    expect(await problems(() => decodeStoryInTurns(damaged, "story"))).toEqual(found);
  });

  it("tells the place of a thing that stands far down in a list", () => {
    const story = publishedStory();
    const [outlet] = story.outlets;
    const outlets = Array.from({ length: 45 }, (_, at) => ({
      ...outlet,
      id: at === 43 ? "Á" : `outlet-${at}`,
    }));
    expect(() => decodeStory({ ...story, outlets }, "story")).toThrow(/outlets\[43\]\.id/);
  });

  it("lets others have their turn before it is done, as often as a turn has become long", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    }, 0);
    function* steps(): InTurns<string> {
      for (let step = 0; step < 20; step += 1) {
        now += 13;
        yield;
      }
      return "done";
    }
    const before = turns;
    expect(await inTurns(steps())).toBe("done");
    clearInterval(count);
    expect(turns - before).toBeGreaterThan(5);
  });
});
