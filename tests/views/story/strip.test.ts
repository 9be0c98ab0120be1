import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { stripLanes, timelineStrip } from "@/views/story/strip";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();

describe("timelineStrip", () => {
  it("reaches from the first dated day to the last, without what lies in the background", () => {
    const strip = timelineStrip(story, emptyFilter);
    expect([strip.first, strip.last]).toEqual(["2023-05-03", "2023-05-05"]);
    expect(strip.days.map(({ day }) => day)).toEqual(["2023-05-03", "2023-05-04", "2023-05-05"]);
    expect(strip.lanes.happened.map(({ key }) => key)).toEqual(["river-rises"]);
  });

  it("is not stretched by what was said long before, nor counts it", () => {
    const old = smallStory({
      articles: { hill: "قال العمدة إن الجسر سيفتح. وكان قال في 2019 إنه مغلق." },
      statements: [
        { id: "now", wordings: [["hill", "الجسر سيفتح"]] },
        { id: "then", said: ["2019-01-01", "2019-12-31"], wordings: [["hill", "مغلق"]] },
      ],
    });
    const strip = timelineStrip(old, emptyFilter);
    expect(strip.first).toBe("2023-05-04");
    expect(strip.counts.said).toBe(1);
  });

  it("counts what its lanes stand for", () => {
    expect(timelineStrip(story, emptyFilter).counts).toEqual({ happened: 1, said: 4, published: 3 });
  });

  it("draws one bar for what one speaker said on the same days", () => {
    const { lanes } = timelineStrip(story, emptyFilter);
    expect(lanes.said.map(({ speaker, precision }) => [speaker, precision])).toEqual([
      ["mayor", "approximate"],
      ["mayor", "day"],
      ["council", "day"],
    ]);
  });

  it("makes every day as wide as the next", () => {
    const { lanes, dayShare } = timelineStrip(story, emptyFilter);
    const [first, second] = lanes.said;
    expect(dayShare).toBeCloseTo(1 / 3);
    expect(first).toMatchObject({ start: 0, length: 2 / 3 });
    expect(second?.start).toBeCloseTo(1 / 3);
    expect(second?.length).toBeCloseTo(1 / 3);
  });

  it("shows the articles of the outlets that the filter shows", () => {
    const { lanes, counts } = timelineStrip(story, {
      ...emptyFilter,
      outlets: [get(story.outlets, "hill").id],
    });
    expect(lanes.published.map(({ key }) => key)).toEqual(["hill"]);
    expect(counts.said).toBe(1);
  });

  it("names the ends and the day of the occasion where there are too many days to name", () => {
    const long = smallStory({
      articles: { one: "الماء عال. الماء هبط." },
      statements: [
        { id: "high", said: "2023-03-10", wordings: [["one", "الماء عال"]] },
        { id: "low", said: "2023-06-30", wordings: [["one", "الماء هبط"]] },
      ],
    });
    expect(timelineStrip(long, emptyFilter).days.map(({ day }) => day)).toEqual([
      "2023-03-10",
      "2023-05-04",
      "2023-06-30",
    ]);
  });

  it("names the day of the occasion, and no end that lies beside it", () => {
    const far = smallStory({
      articles: { one: "الماء عال." },
      statements: [{ id: "high", said: "2023-03-10", wordings: [["one", "الماء عال"]] }],
    });
    const { days } = timelineStrip(far, emptyFilter);
    expect(days.map(({ day, isAtEnd, wideOnly }) => ({ day, isAtEnd, wideOnly }))).toEqual([
      { day: "2023-03-10", isAtEnd: false, wideOnly: false },
      { day: "2023-05-04", isAtEnd: true, wideOnly: false },
    ]);
  });

  it("leaves to wide screens the names that would run into others on narrow ones", () => {
    const long = smallStory({
      articles: { one: "الماء عال. الماء هبط." },
      statements: [
        { id: "high", said: "2023-04-20", wordings: [["one", "الماء عال"]] },
        { id: "low", said: "2023-06-30", wordings: [["one", "الماء هبط"]] },
      ],
    });
    expect(timelineStrip(long, emptyFilter).days.map(({ day, wideOnly }) => [day, wideOnly])).toEqual([
      ["2023-04-20", true],
      ["2023-05-04", false],
      ["2023-06-30", false],
    ]);
  });

  it("keeps every bar on the strip, whatever the filter", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        const { lanes } = timelineStrip(drawn, filter);
        for (const { start, length } of stripLanes.flatMap((lane) => lanes[lane])) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
