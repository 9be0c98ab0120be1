import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveragePicture, narrow } from "@/corpus";
import { layPicture, reportedByOutlet, roomFor } from "@/parts/marks/picture-bands";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const picture = coveragePicture(story);

describe("layPicture", () => {
  it("sets each speaker's statements side by side, in the tone of the speaker's place in the story", () => {
    const { bands } = layPicture(picture);
    expect(bands.map(({ name, tone, rows }) => [name.en, tone, rows.length])).toEqual([
      ["Selim", 1, 3],
      ["The council", 2, 1],
    ]);
  });

  it("keeps a speaker's tone when a filter leaves no other speaker", () => {
    const left = story.statements.filter(({ speaker }) => speaker === "council");
    expect(layPicture(coveragePicture(story, left)).bands.map(({ tone }) => tone)).toEqual([2]);
  });

  it("has no length without statements", () => {
    expect(layPicture(coveragePicture(story, []))).toEqual({ length: 0, bands: [] });
  });

  it("places every statement once, one unit apart within its band, and no band over another", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: whole, filter }) => {
        const drawn = coveragePicture(whole, narrow(whole, filter).statements, narrow(whole, filter).outlets);
        const { bands, length } = layPicture(drawn);
        expect(bands.flatMap(({ rows }) => rows)).toHaveLength(drawn.rows.length);
        let reached = 0;
        for (const { start, end, rows } of bands) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(rows.map(({ along }) => along)).toEqual(rows.map((_, index) => start + index + 0.5));
          expect(end).toBe(start + rows.length);
          reached = end;
        }
        expect(length).toBe(reached);
      }),
    );
  });
});

describe("roomFor", () => {
  it("is never less than what a filter leaves takes", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: whole, filter }) => {
        const part = coveragePicture(whole, narrow(whole, filter).statements, narrow(whole, filter).outlets);
        const room = roomFor(coveragePicture(whole));
        expect(room.length).toBeGreaterThanOrEqual(layPicture(part).length);
        expect(room.outlets).toBeGreaterThanOrEqual(part.outlets.length);
      }),
    );
  });
});

it("counts the statements that each outlet reports", () => {
  expect(reportedByOutlet(picture)).toEqual([3, 1, 0]);
  const hill = [get(story.outlets, "hill")];
  expect(reportedByOutlet(coveragePicture(story, story.statements, hill))).toEqual([1]);
});
