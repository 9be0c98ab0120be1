import { describe, expect, it } from "vitest";
import { quoteText } from "@/corpus";
import { brand } from "@/corpus/brand";
import { confirmArticle, correctPublished } from "@/corpus/desk";
import { articleDraft, assembleStory } from "@/corpus/found";
import { commonDays } from "@/corpus/found/said-on";
import type { Story } from "@/corpus/types";

async function storyOf(body: string, date = "2023-05-17"): Promise<Story> {
  const draft = articleDraft(`البلدية تستعد لموسم الأمطار\n\n${body}`);
  if (draft === null) throw new Error("the article is empty");
  const article = confirmArticle({ draft, outlet: "", headline: draft.headline ?? "", date }, "one");
  return (await assembleStory({ id: "own-1", articles: [article] })).story;
}

/** When the statement that begins with some words was said: `from…to`, and how exactly. */
function saidIn({ articles, statements }: Story, start: string): string {
  const [article] = articles;
  const found = statements.find(({ wordings }) =>
    wordings.some((wording) => article !== undefined && quoteText(article, wording).includes(start)),
  );
  if (found === undefined) return "no such statement";
  const { from, to, precision, because } = found.said;
  return `${from}…${to} ${precision}${because === undefined ? "" : " because"}`;
}

/** Days that a wording gives, and what they rest on. */
const given = (from: string, to: string, rests: "told" | "earlier" | "nothing" = "told") => ({
  rests,
  days: {
    ...{ from: brand<"day">(from), to: brand<"day">(to) },
    precision: from === to ? ("day" as const) : ("approximate" as const),
  },
});

describe("the days that several wordings give", () => {
  const [first, second] = [given("2023-05-03", "2023-05-03"), given("2023-05-05", "2023-05-05")];
  const month = given("2023-05-01", "2023-05-31");
  const shown = (all: Parameters<typeof commonDays>[0]) => {
    const { from, to } = commonDays(all);
    return `${from}…${to}`;
  };

  it("are a known day before others, be it that of one alone", () => {
    expect(shown([month, first, month])).toBe("2023-05-03…2023-05-03");
    expect(shown([month])).toBe("2023-05-01…2023-05-31");
  });

  it("are what most of them give, and of equals the first", () => {
    expect(shown([first, second, second])).toBe("2023-05-05…2023-05-05");
    expect(shown([first, second])).toBe("2023-05-03…2023-05-03");
  });

  it("are those that words tell before those that nothing tells", () => {
    expect(shown([given("2023-05-09", "2023-05-09", "nothing"), month])).toBe("2023-05-01…2023-05-31");
  });
});

const news = "أكد رئيس البلدية سامي العطار أن القنوات نظيفة تماماً.";

describe("when something was said", () => {
  it("is on some day up to publication where nothing dates it", async () => {
    expect(saidIn(await storyOf(news), "القنوات")).toBe("2023-05-16…2023-05-17 approximate");
  });

  it.each([
    [
      "وكان العطار قال في آذار/مارس الماضي إن المضخات القديمة ستبدل كلها.",
      "2023-03-01…2023-03-31 approximate",
    ],
    [
      "وكان رئيس البلدية قد أعلن قبل عامين أن المضخات القديمة ستبدل كلها.",
      "2021-01-01…2021-12-31 approximate",
    ],
    ["وقال العطار في مقابلة عام 2019 إن المضخات القديمة ستبدل كلها.", "2019-01-01…2019-12-31 approximate"],
    ["وفي عام 2019 قال العطار إن المضخات القديمة ستبدل كلها.", "2019-01-01…2019-12-31 approximate"],
    ["وقال العطار الأسبوع الماضي إن المضخات القديمة ستبدل كلها.", "2023-05-08…2023-05-14 approximate"],
    ["وكان العطار قال الأحد إن المضخات القديمة ستبدل كلها.", "2023-05-14…2023-05-14 day"],
  ])("carries the date of an earlier saying: %s", async (sentence, expected) => {
    expect(saidIn(await storyOf(`${news}\n\n${sentence}`), "المضخات")).toBe(expected);
  });

  it.each([
    "وكان العطار قد قال إن المضخات القديمة ستبدل كلها.",
    "وسبق أن أعلن العطار أن المضخات القديمة ستبدل كلها.",
    "وقال العطار في وقت سابق إن المضخات القديمة ستبدل كلها.",
  ])("is long before, with the reason, where an earlier saying has no date: %s", async (sentence) => {
    expect(saidIn(await storyOf(`${news}\n\n${sentence}`), "المضخات")).toBe(
      "2022-05-16…2023-05-17 approximate because",
    );
  });

  it("does not take the date of something else in the sentence", async () => {
    const story = await storyOf("قال العطار الذي تولى منصبه عام 2019 إن المضخات القديمة ستبدل كلها.");
    expect(saidIn(story, "المضخات")).toBe("2023-05-16…2023-05-17 approximate");
  });

  it("makes no occasion of an old saying", async () => {
    const story = await storyOf("وقال العطار في 3 مايو 2019 إن المضخات القديمة ستبدل كلها.");
    expect(saidIn(story, "المضخات")).toBe("2019-05-03…2019-05-03 day");
    expect(story.date).toBe("2023-05-17");
  });
});

describe("a day of publication that is corrected", () => {
  const body = `قال العطار أمس إن المضخات القديمة ستبدل كلها.

وافتتح مهندسو البلدية السوق الجديد الأحد وسط حضور كبير.`;

  it("takes the events and what was said with it", async () => {
    const story = await storyOf(body);
    const [article] = story.articles;
    if (article === undefined) throw new Error("the story has no article");
    expect(saidIn(story, "المضخات")).toBe("2023-05-16…2023-05-16 day");
    expect(story.events.map(({ from }) => from)).toEqual(["2023-05-14", "2023-05-16"]);
    const result = correctPublished(story, article.id, "2023-05-25");
    if (!result.ok) throw new Error(result.refusal);
    expect(saidIn(result.story, "المضخات")).toBe("2023-05-24…2023-05-24 day");
    expect(result.story.events.map(({ from }) => from)).toEqual(["2023-05-21", "2023-05-24"]);
    expect(result.story.events.every(({ because }) => because.en.includes("25 May 2023"))).toBe(true);
    expect(result.story.date).toBe("2023-05-24");
  });

  it("leaves what a person dated", async () => {
    const story = await storyOf(body);
    const [article] = story.articles;
    if (article === undefined) throw new Error("the story has no article");
    const dated: Story = {
      ...story,
      date: story.events[0]?.from ?? story.date,
      events: story.events.map((event) => ({
        ...event,
        because: { ar: "بحسب المحضر", en: "By the minutes" },
      })),
    };
    const result = correctPublished(dated, article.id, "2023-05-25");
    if (!result.ok) throw new Error(result.refusal);
    expect(result.story.events).toEqual(dated.events);
    expect(result.story.date).toBe(dated.date);
  });
});
