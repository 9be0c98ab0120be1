import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { groupBySpeaker, timelineEntries } from "@/views/timeline/entries";
import { zoomRange } from "@/views/timeline/zoom";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const of = (filter = emptyFilter) => timelineEntries(story, filter);
const ids = (lane: string, filter = emptyFilter) =>
  of(filter)
    .filter((entry) => entry.lane === lane)
    .map(({ id }) => id);

describe("timelineEntries", () => {
  it("has every statement among what was said, in order of days", () => {
    const said = of().filter(({ lane }) => lane === "said");
    expect(said.map(({ id }) => id).sort()).toEqual(story.statements.map(({ id }) => id).sort());
    const days = said.map(({ range }) => range.from);
    expect(days).toEqual([...days].sort());
  });

  it("holds what was said long before, or at some time in a long one, for background", () => {
    const old = smallStory({
      articles: { hill: "الجسر سيفتح. كان مغلقا. أزيل السد." },
      statements: [
        { id: "now", wordings: [["hill", "الجسر سيفتح"]] },
        { id: "then", said: "2022-05-04", wordings: [["hill", "كان مغلقا"]] },
        { id: "sometime", said: ["2022-05-05", "2023-05-04"], wordings: [["hill", "أزيل السد"]] },
      ],
    });
    const background = timelineEntries(old, emptyFilter).filter((entry) => entry.background);
    expect(background.map(({ id }) => id)).toEqual(["then", "sometime"]);
  });

  it("has one publication for each article", () => {
    const published = of().filter(({ lane }) => lane === "published");
    expect(published.map(({ article }) => article?.id).sort()).toEqual(
      story.articles.map(({ id }) => id).sort(),
    );
  });

  it("obeys the filter: another speaker’s statements and another outlet’s publication are gone", () => {
    const council = get(story.speakers, "council").id;
    expect(ids("said", { ...emptyFilter, speakers: [council] })).toEqual(["water-returns"]);
    const hill = get(story.outlets, "hill").id;
    const published = of({ ...emptyFilter, outlets: [hill] }).filter(({ lane }) => lane === "published");
    expect(published.map(({ article }) => article?.outlet)).toEqual([hill]);
  });

  it("gives each statement the words it rests on", () => {
    for (const entry of of()) if (entry.lane === "said") expect(entry.evidence.length).toBeGreaterThan(0);
  });
});

describe("groupBySpeaker", () => {
  it("puts one speaker’s statements of the same days together and no others", () => {
    const groups = groupBySpeaker(of());
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(story.statements.length);
    for (const { speaker, range, entries } of groups) {
      for (const entry of entries) {
        expect(entry.statement?.speaker).toBe(speaker);
        expect(entry.range.from).toBe(range.from);
      }
    }
  });
});

describe("zoomRange", () => {
  it("shows the occasion with its publications, or all that the entries reach over", () => {
    const onAxis = of().filter(({ background }) => !background);
    expect(zoomRange(story, onAxis, "occasion")).toEqual({ first: "2023-05-04", last: "2023-05-05" });
    const month = zoomRange(story, onAxis, "month");
    expect(month.first <= "2023-05-03").toBe(true);
    expect(month.last >= "2023-05-05").toBe(true);
  });
});
