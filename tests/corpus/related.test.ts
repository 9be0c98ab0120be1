import { describe, expect, it } from "vitest";
import { indexStory, quoteText, relatedWordings, type Story } from "@/corpus";
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
    expect(first).toMatchObject({
      statement: null,
      contrast: { kind: "contradicts", about: { en: "How many houses" } },
    });
    expect(related(flood, "houses-flooded", "hill")).toEqual(["2030 بيتا"]);
  });

  it("gives a sentence of the outlet's own where that is what is most like it", () => {
    const told = smallStory({
      articles: {
        one: "قال العمدة إن المستشفى الجديد يستقبل المرضى غدا.",
        two: "الماء نظيف. واستقبل المستشفى أول المرضى بعد أشغال طويلة. والطقس بارد.",
      },
      statements: [
        {
          id: "hospital",
          gloss: "يفتح المستشفى الجديد غدا",
          wordings: [["one", "المستشفى الجديد يستقبل المرضى غدا"]],
        },
        { id: "water", gloss: "الماء نظيف", wordings: [["two", "الماء نظيف"]] },
      ],
    });
    expect(related(told, "hospital", "two")).toEqual(["واستقبل المستشفى أول المرضى بعد أشغال طويلة."]);
    expect(related(told, "water", "one")).toEqual([]);
  });

  it("gives nothing where nothing is like enough", () => {
    expect(related(story, "wages", "one")).toEqual([]);
    expect(related(story, "wages", "three")).toEqual([]);
  });
});
