import { describe, expect, it } from "vitest";
import { indexStory, likeness, quoteText, relatedWordings, type Story } from "@/corpus";
import { smallStory } from "./small-story";
import { get, publishedStory } from "./story";

/** What an outlet wrote on the subject of a statement, as words. */
function related(story: Story, statement: string, outlet: string): readonly string[] {
  const { article } = indexStory(story);
  return relatedWordings(story, get(story.statements, statement), get(story.outlets, outlet).id).map(
    ({ quote }) => {
      const source = article(quote.article);
      return source === null ? "" : quoteText(source, quote);
    },
  );
}

const story = smallStory({
  articles: {
    one: "طلبنا قوات لحماية البلاد. المدارس مغلقة غدا. الماء نظيف.",
    two: "دعونا إلى إرسال قوات لحماية البلاد. الماء نظيف. سنزيد الرواتب.",
    three: "المدارس مفتوحة.",
  },
  statements: [
    { id: "asked", gloss: "طلب العمدة قوات لحماية البلاد", wordings: [["one", "طلبنا قوات لحماية البلاد"]] },
    { id: "called", gloss: "دعا العمدة إلى إرسال قوات", wordings: [["two", "إرسال قوات لحماية البلاد"]] },
    { id: "schools-shut", gloss: "المدارس مغلقة", wordings: [["one", "المدارس مغلقة غدا"]] },
    {
      id: "schools-open",
      gloss: "المدارس مفتوحة",
      against: "schools-shut",
      wordings: [["three", "المدارس مفتوحة"]],
    },
    {
      id: "water",
      gloss: "الماء نظيف",
      wordings: [
        ["one", "الماء نظيف"],
        ["two", "الماء نظيف"],
      ],
    },
    { id: "wages", gloss: "زيادة الرواتب", wordings: [["two", "سنزيد الرواتب"]] },
  ],
});

describe("relatedWordings", () => {
  it("gives an outlet's wording of the statement that is most like it", () => {
    expect(related(story, "asked", "two")).toEqual(["إرسال قوات لحماية البلاد"]);
    expect(related(story, "called", "one")).toEqual(["طلبنا قوات لحماية البلاد"]);
  });

  it("gives the contrary first, from both sides", () => {
    expect(related(story, "schools-shut", "three")).toEqual(["المدارس مفتوحة"]);
    expect(related(story, "schools-open", "one")).toEqual(["المدارس مغلقة غدا"]);
  });

  it("gives a place in an outlet's own narration that says otherwise", () => {
    const flood = publishedStory();
    const [first] = relatedWordings(
      flood,
      get(flood.statements, "houses-flooded"),
      get(flood.outlets, "hill").id,
    );
    expect(first).toMatchObject({ statement: null, about: { en: "How many houses" } });
    expect(related(flood, "houses-flooded", "hill")).toEqual(["2030 بيتا"]);
  });

  it("gives nothing where nothing is like enough", () => {
    expect(related(story, "wages", "one")).toEqual([]);
    expect(related(story, "wages", "three")).toEqual([]);
  });
});

describe("likeness", () => {
  const like = (a: string, b: string) => likeness(story, get(story.statements, a), get(story.statements, b));

  it("is whole for a statement and itself, and the same both ways", () => {
    expect(like("asked", "asked")).toBeCloseTo(1);
    expect(like("asked", "called")).toBe(like("called", "asked"));
  });

  it("falls as the subjects part", () => {
    expect(like("asked", "called")).toBeGreaterThan(like("asked", "water"));
    expect(like("wages", "water")).toBe(0);
  });

  it("finds nothing in words that every statement has", () => {
    const same = smallStory({
      articles: { one: "نعم ثم نعم." },
      statements: [
        { id: "a", gloss: "نعم", wordings: [["one", "نعم ثم نعم"]] },
        { id: "b", gloss: "نعم", wordings: [["one", "نعم ثم نعم"]] },
      ],
    });
    expect(likeness(same, get(same.statements, "a"), get(same.statements, "b"))).toBe(0);
  });
});
