import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFilter, narrow } from "@/corpus";
import { headedArticles, openingOf } from "@/views/story/headed-articles";
import { heardSpeakers } from "@/views/story/heard-speakers";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const hill = get(story.outlets, "hill").id;
const mayor = get(story.speakers, "mayor").id;

describe("headedArticles", () => {
  it("counts the statements that each article reports, not its wordings", () => {
    const counts = headedArticles(story, emptyFilter).map(({ article, statements }) => [
      article.id,
      statements,
    ]);
    expect(counts).toEqual([
      ["river", 3],
      ["hill", 1],
      ["mill", 0],
    ]);
  });

  it("counts what the filter leaves, and leaves out the articles of other outlets", () => {
    const filter = { ...emptyFilter, outlets: [hill], speakers: [get(story.speakers, "council").id] };
    const left = headedArticles(story, filter);
    expect(left.map(({ article, statements }) => [article.id, statements])).toEqual([["hill", 0]]);
  });
});

describe("heardSpeakers", () => {
  it("counts statements, wordings and outlets of each", () => {
    const [first, second] = heardSpeakers(story, emptyFilter);
    expect(first).toMatchObject({ speaker: { id: "mayor" }, statements: 3, wordings: 4, outlets: 2 });
    expect(second).toMatchObject({ speaker: { id: "council" }, statements: 1, wordings: 1, outlets: 1 });
  });

  it("gives the forms that the shown articles use, and no other", () => {
    const both = heardSpeakers(story, { ...emptyFilter, speakers: [mayor] });
    expect(both[0]?.forms).toEqual(["العمدة سليم", "سليم"]);
    const council = heardSpeakers(story, { ...emptyFilter, outlets: [hill] });
    expect(council.map(({ speaker }) => speaker.id)).toEqual(["mayor"]);
  });

  it("counts every statement that a filter leaves once, the most reported speaker first", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        const counts = heardSpeakers(drawn, filter).map(({ statements }) => statements);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(narrow(drawn, filter).statements.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("openingOf", () => {
  it("is the headline where there is one", () => {
    expect(openingOf(get(story.articles, "river"))).toEqual({
      text: "سليم: لن نغلق الجسر",
      isHeadline: true,
      isCut: false,
    });
  });

  it("is a short first line whole", () => {
    expect(openingOf(get(story.articles, "mill"))).toEqual({
      text: "ارتفع ماء النهر أمس.",
      isHeadline: false,
      isCut: false,
    });
  });

  it("cuts a long first line after a whole word, and keeps its words as they are", () => {
    const line = "كلمة ".repeat(20).trim();
    const long = smallStory({
      articles: { one: `${line}\nالماء عال` },
      statements: [{ id: "high", wordings: [["one", "الماء عال"]] }],
    });
    const opening = openingOf(get(long.articles, "one"));
    expect(opening.isCut).toBe(true);
    expect(line.startsWith(`${opening.text} `)).toBe(true);
  });
});
