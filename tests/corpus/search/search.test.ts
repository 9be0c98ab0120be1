import { describe, expect, it } from "vitest";
import { DecodeError, emptyFilter, type Filter, type Story } from "@/corpus";
import {
  indexParts,
  indexStories,
  openSearch,
  type SearchIndex,
  search,
  storiesAsked,
  storyDocuments,
  tryApart,
} from "@/corpus/search";
import { parseQuery } from "@/text/search";
import { smallStory } from "../small-story";
import { publishedStory } from "../story";

const story = smallStory({
  articles: {
    hill: "رئيس البلدية يحذر\nقال رئيس البلدية إنّ المحاولةَ الأولى لن تتكرر. وأضاف أن ٢٬٥٠٠ جندي وصلوا.",
    river: "قال العمدة إن المحاولة الاولى لم تكن الأخيرة. المياه بلغت الجسر.",
  },
  statements: [
    {
      id: "first",
      gloss: "first attempt",
      wordings: [
        ["hill", "المحاولةَ الأولى لن تتكرر", "direct"],
        ["river", "المحاولة الاولى لم تكن الأخيرة", "indirect"],
      ],
    },
    { id: "soldiers", gloss: "soldiers came", wordings: [["hill", "٢٬٥٠٠ جندي وصلوا"]] },
  ],
});

const open = async (stories: readonly Story[]): Promise<readonly SearchIndex[]> => [
  await openSearch(JSON.parse(JSON.stringify(indexStories(stories))), "search.json"),
];

const textIn =
  (stories: readonly Story[]) =>
  (asked: { kind: string; story: string; id: string; wording: number | null }) =>
    stories
      .filter(({ id }) => id === asked.story)
      .flatMap(storyDocuments)
      .find(({ kind, id, wording }) => kind === asked.kind && id === asked.id && wording === asked.wording)
      ?.text ?? null;

async function find(typed: string, filter: Filter = emptyFilter, stories: readonly Story[] = [story]) {
  const request = { query: parseQuery(typed), filter, textOf: textIn(stories) };
  return search(await open(stories), request);
}

const ids = ({ hits }: { readonly hits: readonly { readonly kind: string; readonly id: string }[] }) =>
  hits.map(({ kind, id }) => `${kind} ${id}`);

describe("search", () => {
  it("finds statements by the words of their wordings and of their glosses", async () => {
    expect(ids(await find("تتكرر"))).toContain("statement first");
    expect(ids(await find("attempts"))).toEqual(["statement first"]);
  });

  it("puts what has every word before what has most, and tells them apart", async () => {
    const whole = (found: Awaited<ReturnType<typeof find>>) =>
      ids({ hits: found.hits.filter(({ isWhole }) => isWhole) });
    const torn = await find("جندي الجسر");
    expect(whole(torn)).toEqual([]);
    expect(new Set(ids(torn))).toEqual(new Set(["statement soldiers", "article hill", "article river"]));
    const both = await find("جندي وصلوا");
    expect(whole(both)).toEqual(["statement soldiers", "article hill"]);
    const some = await find("قال المحاولة الجسر");
    expect(whole(some)).toEqual(["article river"]);
    expect(ids(some)[0]).toBe("article river");
    expect(ids(some)).toContain("article hill");
  });

  it("asks about what is left without the words that only ask", async () => {
    expect(ids(await find("متى وصلوا؟"))).toEqual(ids(await find("وصلوا")));
    expect(ids(await find("كم"))).toEqual([]);
  });

  it("finds a word by another that papers use for it, behind the word itself", async () => {
    const arrests = smallStory({
      articles: { one: "جرى اعتقال العمدة.", two: "جرى توقيف العمدة.", three: "نام العمدة." },
      statements: [{ id: "any", wordings: [["three", "نام العمدة"]] }],
    });
    expect(ids(await find("اعتقال", emptyFilter, [arrests]))).toEqual(["article one", "article two"]);
    expect(ids(await find("توقيف", emptyFilter, [arrests]))).toEqual(["article two", "article one"]);
  });

  it.each([
    ["عبدالرحمن", "قال عبد الرحمن إن الجسر مغلق."],
    ["عبد الرحمن", "قال عبدالرحمن إن الجسر مغلق."],
    ["الرحمن", "قال عبدالرحمن إن الجسر مغلق."],
    ["أبوظبي", "وصل إلى أبو ظبي مساء."],
    ['"مساء أبو ظبي"', "وصل مساء أبوظبي متعبا."],
    ['"إلى أبوظبي مساء"', "وصل إلى أبو ظبي مساء."],
    ["شئون البلدية", "بحث المجلس شؤون البلدية."],
    ["مسؤول", "غاب المسئول عن الجلسة."],
    ["أمريكا", "زار أميركا أمس."],
  ])("finds %s in «%s», whichever way it is written", async (typed, text) => {
    const one = smallStory({
      articles: { one: text },
      statements: [{ id: "any", wordings: [["one", text]] }],
    });
    const { hits } = await find(typed, emptyFilter, [one]);
    expect(hits.filter(({ isWhole }) => isWhole).map(({ id }) => id)).toContain("one");
  });

  it("counts a rare word for more than a common one that has many forms", async () => {
    const common = "وصل الجنود. الجنود وصلوا. جنود كثر. للجنود خيام. بالجنود عبر النهر.";
    const rare = smallStory({
      articles: {
        one: common,
        two: `وصل جنود إلى القنطرة. ${"سكت الناس. ".repeat(20)}`,
        three: "جنود.",
        four: "جندي.",
        five: "الجنود.",
      },
      statements: [{ id: "any", wordings: [["five", "الجنود"]] }],
    });
    expect(ids(await find("جنود القنطرة الزرقاء", emptyFilter, [rare]))[0]).toBe("article two");
  });

  it("puts the exact form before another spelling", async () => {
    expect(ids(await find("الاولى")).filter((id) => id.startsWith("article"))).toEqual([
      "article river",
      "article hill",
    ]);
    expect(ids(await find("الأولى")).filter((id) => id.startsWith("article"))).toEqual([
      "article hill",
      "article river",
    ]);
  });

  it("finds a figure in either script", async () => {
    for (const typed of ["2500", "2,500", "٢٥٠٠"]) expect(ids(await find(typed))).toContain("article hill");
  });

  it("takes a quoted phrase as it stands, whatever its spelling", async () => {
    expect(ids(await find('"المحاوله الاولي لن"'))).toEqual(["statement first", "article hill"]);
    expect(ids(await find('"الأولى المحاولة"'))).toEqual([]);
  });

  it("says which stories a phrase has to be looked up in, and none without one", async () => {
    const indexes = await open([story]);
    expect(storiesAsked(indexes, parseQuery('"المحاولة الأولى"'))).toEqual([story.id]);
    expect(storiesAsked(indexes, parseQuery("المحاولة الأولى"))).toEqual([]);
  });

  it("finds speakers and names", async () => {
    const flood = publishedStory();
    const kinds = async (typed: string) =>
      new Set((await find(typed, emptyFilter, [flood])).hits.map(({ kind }) => kind));
    const [speaker] = flood.speakers;
    const [name] = flood.names;
    expect(await kinds(speaker?.name.ar ?? "")).toContain("speaker");
    expect(await kinds(name?.forms[0]?.form ?? "")).toContain("name");
  });

  it("finds nothing for nothing", async () => {
    expect((await find("")).hits).toEqual([]);
    expect((await find("غيرموجود")).hits).toEqual([]);
  });

  it("gives the same for two indexes as for one of all stories", async () => {
    const other = publishedStory();
    const request = { query: parseQuery("قال"), filter: emptyFilter, textOf: () => null };
    const apart = search([...(await open([story])), ...(await open([other]))], request);
    const together = search(await open([story, other]), request);
    expect(new Set(ids(apart))).toEqual(new Set(ids(together)));
  });
});

describe("the filter of the search", () => {
  const only = (part: Partial<Filter>): Filter => ({ ...emptyFilter, ...part });
  const river = story.outlets.filter(({ id }) => id === "river").map(({ id }) => id);

  it("leaves the wordings of the chosen outlets and modes", async () => {
    const { hits } = await find("المحاولة", only({ outlets: river }));
    expect(hits.map(({ kind, id, wordings }) => [kind, id, wordings])).toContainEqual([
      "statement",
      "first",
      [1],
    ]);
    expect(ids(await find("تتكرر", only({ modes: ["indirect"] })))).not.toContain("statement first");
  });

  it("leaves as many as its counts say", async () => {
    const { counts, unfiltered } = await find("المحاولة");
    expect(unfiltered).toBe(3);
    for (const [outlet, count] of counts.outlets) {
      expect((await find("المحاولة", only({ outlets: [outlet] }))).hits).toHaveLength(count);
    }
    for (const [mode, count] of counts.modes) {
      expect((await find("المحاولة", only({ modes: [mode] }))).hits).toHaveLength(count);
    }
    for (const [speaker, count] of counts.speakers) {
      expect((await find("المحاولة", only({ speakers: [speaker] }))).hits).toHaveLength(count);
    }
  });
});

describe("where nothing is found", () => {
  it("says what each part finds alone, and what is near to what is not there", async () => {
    const trials = tryApart(await open([story]), "المحاوللة جندي", () => null);
    expect(trials.map(({ text, alone }) => [text, alone > 0])).toEqual([
      ["المحاوللة", true],
      ["جندي", true],
    ]);
    const [unknown] = tryApart(await open([story]), "ضضضضض", () => null);
    expect(unknown).toEqual({ text: "ضضضضض", alone: 0, near: [] });
  });
});

describe("the index", () => {
  it("is the same for the same stories", () => {
    expect(JSON.stringify(indexStories([story]))).toBe(JSON.stringify(indexStories([story])));
  });

  it("is refused with a reason where it is none", async () => {
    const sound = JSON.parse(JSON.stringify(indexStories([story])));
    for (const value of [
      null,
      {},
      { ...sound, format: 2 },
      { ...sound, index: { serializationVersion: 1 } },
      { ...sound, documents: [[9, 0, "a", -1, []]] },
    ]) {
      await expect(openSearch(value, "search.json")).rejects.toThrow(DecodeError);
    }
  });
});

describe("an index in parts", () => {
  const whole = publishedStory();
  const partsOf = (most: number) => indexParts([whole], most);
  const all = storyDocuments(whole).reduce((sum, { text }) => sum + text.length, 0);
  const few = Math.ceil(all / 12);
  const searchIn = async (typed: string, most: number) => {
    const indexes = await Promise.all(
      partsOf(most).map((part, at) => openSearch(JSON.parse(JSON.stringify(part)), `part-${at}`)),
    );
    return search(indexes, { query: parseQuery(typed), filter: emptyFilter, textOf: textIn([whole]) });
  };
  const words = whole.articles.map(({ text }) => text.split(/\s+/u).slice(2, 5));

  it("is one as long as it is small, and has everything once, the wordings of a statement together", () => {
    expect(partsOf(all)).toEqual([indexStories([whole])]);
    const parts = partsOf(few);
    expect(parts.length).toBeGreaterThan(2);
    const things = parts.map(({ documents }) => [
      ...new Set(documents.map(([kind, , id]) => `${kind} ${id}`)),
    ]);
    expect(new Set(things.flat()).size).toBe(things.flat().length);
    const count = parts.reduce((sum, { documents }) => sum + documents.length, 0);
    expect(count).toBe(storyDocuments(whole).length);
  });

  it.each([
    ...words.map(([word = ""]) => word),
    ...words.map((some) => some.slice(0, 2).join(" ")),
    ...words.map((some) => `"${some.slice(0, 2).join(" ")}"`),
  ])("finds the same, in the same order of closeness, as an index in one: %s", async (typed) => {
    const [one, parted] = [await searchIn(typed, all), await searchIn(typed, few)];
    const found = ({ hits }: typeof one) => hits.filter(({ isWhole }) => isWhole);
    expect(found(one).length).toBeGreaterThan(0);
    expect(new Set(ids({ hits: found(parted) }))).toEqual(new Set(ids({ hits: found(one) })));
    expect(found(parted).map(({ rank }) => rank)).toEqual(found(one).map(({ rank }) => rank));
  });
});
