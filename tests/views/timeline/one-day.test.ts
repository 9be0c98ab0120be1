import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { timelineEntries } from "@/views/timeline/entries";
import { inOrderOfPublication, oneDay, tellingOrder } from "@/views/timeline/one-day";
import { type SmallStatement, smallStory } from "../../corpus/small-story";
import { publishedStory } from "../../corpus/story";

const said = (...days: readonly NonNullable<SmallStatement["said"]>[]) => {
  const words = days.map((_, index) => `قال الرقم ${index + 1}.`);
  return smallStory({
    articles: { one: words.join("\n") },
    statements: words.map((exact, index) => ({
      id: `s${index}`,
      said: days[index] ?? "2023-05-04",
      wordings: [["one", exact]],
    })),
  });
};

describe("oneDay", () => {
  it("is the day on which all was said, or nearly all whose day is known", () => {
    expect(oneDay(said("2023-05-04", "2023-05-04"))).toBe("2023-05-04");
    expect(oneDay(said("2023-05-04", "2023-05-04", ["2023-05-01", "2023-05-04"]))).toBe("2023-05-04");
  });

  it("is none where it was said over several days", () => {
    expect(oneDay(said("2023-05-04", "2023-05-04", "2023-05-05"))).toBeNull();
  });

  it("is none where of most the day is not known, or nothing was said", () => {
    expect(oneDay(said("2023-05-04", ["2023-05-01", "2023-05-04"], ["2023-05-01", "2023-05-04"]))).toBeNull();
    expect(oneDay({ statements: [] })).toBeNull();
  });
});

describe("the order of publication", () => {
  it("puts the first to come out first", () => {
    const days = inOrderOfPublication(publishedStory(), emptyFilter).map(({ published }) => published.date);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(1);
  });
});

describe("tellingOrder", () => {
  it("counts from what an article begins with, each statement once, where it is first told", () => {
    const story = smallStory({
      articles: { one: "الثاني قيل. الأول قيل. الثاني أعيد.", two: "الأول قيل." },
      statements: [
        {
          id: "first",
          wordings: [
            ["one", "الأول قيل"],
            ["two", "الأول قيل"],
          ],
        },
        {
          id: "second",
          wordings: [
            ["one", "الثاني أعيد"],
            ["one", "الثاني قيل"],
          ],
        },
      ],
    });
    const entries = timelineEntries(story, emptyFilter).filter(({ lane }) => lane === "said");
    const told = tellingOrder(story.articles, entries);
    const places = story.articles.map(({ id }) =>
      entries.map((entry) => told.get(id)?.get(entry.id)?.place ?? null),
    );
    expect(places).toEqual([
      [2, 1],
      [1, null],
    ]);
  });
});
