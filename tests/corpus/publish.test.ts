import { describe, expect, it } from "vitest";
import { DecodeError, describeProblem, quoteText } from "@/corpus";
import { publishStory, remarksOn } from "@/corpus/authored";
import { authoredStory, filesOf, type Json, put } from "./authored-story";
import { get, publishedStory } from "./story";

/** What publishing a story says is wrong with it, a line each. */
function problemsOf(story: Record<string, Json>): readonly string[] {
  try {
    publishStory(filesOf(story));
  } catch (error) {
    if (error instanceof DecodeError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

/** The problems of the sound story with one value changed. */
function problemsWith(file: string, path: readonly (string | number)[], value: Json | undefined) {
  const story = authoredStory();
  put(story, [file, ...path], value);
  return problemsOf(story);
}

const rows: readonly (readonly [
  what: string,
  file: string,
  path: readonly (string | number)[],
  value: Json | undefined,
  problem: string,
])[] = [
  [
    "a quote that is not in its article",
    "statements.json",
    [3, "wordings", 0, "exact"],
    "الماء سيعود غدا",
    'statements.json: statements[3].wordings[0].exact "الماء سيعود غدا" is not in articles/river.json',
  ],
  [
    "a quote that stands there twice",
    "statements.json",
    [3, "wordings", 0, "exact"],
    "الجسر",
    'statements.json: statements[3].wordings[0].exact "الجسر" stands 2 times in articles/river.json: more prefix or suffix is needed',
  ],
  [
    "a quote whose prefix is elsewhere",
    "statements.json",
    [2, "wordings", 0, "prefix"],
    "قال ",
    'statements.json: statements[2].wordings[0].exact "2,500 بيت غمرها الماء" is not in articles/river.json with that prefix and suffix',
  ],
  [
    "a cue that is not in the wording's article",
    "statements.json",
    [1, "wordings", 0, "cue", "exact"],
    "حذر",
    'statements.json: statements[1].wordings[0].cue.exact "حذر" is not in articles/hill.json',
  ],
  [
    "a credit that the article does not give",
    "statements.json",
    [3, "wordings", 0, "credit"],
    "تاس",
    'statements.json: statements[3].wordings[0].credit "تاس" is not in articles/river.json',
  ],
  [
    "a contrasting quote that is not in its article",
    "statements.json",
    [2, "contrasts", 0, "quote", "exact"],
    "2031 بيتا",
    'statements.json: statements[2].contrasts[0].quote.exact "2031 بيتا" is not in articles/hill.json',
  ],
  [
    "evidence that is not in its article",
    "events.json",
    [0, "evidence", 1, "article"],
    "river",
    'events.json: events[0].evidence[1].exact "ارتفع الماء" is not in articles/river.json',
  ],
  [
    "a name form that its article does not write",
    "names.json",
    [1, "forms", 0, "in", 1],
    "mill",
    'names.json: names[1].forms[0].in[1] "الجسر" is not in articles/mill.json',
  ],
  [
    "a name form that stands only inside a longer one",
    "articles/hill.json",
    ["paragraphs", 0],
    "أكد العمدة سليم أمس أن الجسر سيغلق إذا ارتفع الماء.",
    'names.json: names[0].forms[0].in[1] "سليم" is not in articles/hill.json',
  ],
  [
    "a wording that begins inside a word",
    "statements.json",
    [3, "wordings", 0, "exact"],
    "اء سيعود إلى مجراه غدا",
    'statements.json: statements[3].wordings[0].exact "اء سيعود إلى مجراه غدا" begins inside the word "الماء"',
  ],
  [
    "a wording that ends inside a word",
    "statements.json",
    [3, "wordings", 0, "exact"],
    "الماء سيعود إلى مجرا",
    'statements.json: statements[3].wordings[0].exact "الماء سيعود إلى مجرا" ends inside the word "مجراه"',
  ],
  [
    "a wording that begins inside a figure",
    "statements.json",
    [2, "wordings", 0, "exact"],
    "500 بيت غمرها الماء",
    'statements.json: statements[2].wordings[0].exact "500 بيت غمرها الماء" begins inside the word "2,500"',
  ],
  [
    "an unknown speaker",
    "statements.json",
    [2, "speaker"],
    "x",
    'statements.json: statements[2].speaker "x" is not in speakers.json',
  ],
  [
    "an unknown outlet",
    "articles/mill.json",
    ["outlet"],
    "x",
    'articles/mill.json: outlet "x" is not in outlets.json',
  ],
  [
    "an unknown article in a wording",
    "statements.json",
    [1, "wordings", 0, "article"],
    "x",
    'statements.json: statements[1].wordings[0].article "x" is not in articles/',
  ],
  [
    "an unknown article in an event",
    "events.json",
    [0, "evidence", 0, "article"],
    "x",
    'events.json: events[0].evidence[0].article "x" is not in articles/',
  ],
  [
    "an unknown article in a name form",
    "names.json",
    [0, "forms", 0, "in", 0],
    "x",
    'names.json: names[0].forms[0].in[0] "x" is not in articles/',
  ],
  [
    "an unknown statement in a contrast",
    "statements.json",
    [0, "contrasts", 0, "statement"],
    "x",
    'statements.json: statements[0].contrasts[0].statement "x" is not in statements.json',
  ],
  [
    "a contrast with the statement itself",
    "statements.json",
    [0, "contrasts", 0, "statement"],
    "bridge-stays-open",
    'statements.json: statements[0].contrasts[0].statement "bridge-stays-open" is the statement itself',
  ],
  [
    "a contrast with nothing",
    "statements.json",
    [0, "contrasts", 0, "statement"],
    undefined,
    "statements.json: statements[0].contrasts[0] needs either a statement or a quote",
  ],
  [
    "two statements of one id",
    "statements.json",
    [3, "id"],
    "houses-flooded",
    'statements.json: statements[3].id "houses-flooded" is already the id of statements[2]',
  ],
  [
    "two speakers of one id",
    "speakers.json",
    [1, "id"],
    "mayor",
    'speakers.json: speakers[1].id "mayor" is already the id of speakers[0]',
  ],
  [
    "two events of one id",
    "events.json",
    [1, "id"],
    "river-rises",
    'events.json: events[1].id "river-rises" is already the id of events[0]',
  ],
  [
    "two names of one id",
    "names.json",
    [1, "id"],
    "selim",
    'names.json: names[1].id "selim" is already the id of names[0]',
  ],
  [
    "an id that no address can carry",
    "events.json",
    [0, "id"],
    "River rises",
    'events.json: events[0].id "River rises" is not an id (a–z, 0–9 and single hyphens)',
  ],
  [
    "an empty gloss",
    "statements.json",
    [1, "gloss", "en"],
    " ",
    "statements.json: statements[1].gloss.en is empty",
  ],
  [
    "a missing gloss",
    "statements.json",
    [1, "gloss", "en"],
    undefined,
    "statements.json: statements[1].gloss.en is missing",
  ],
  [
    "a date that is no date",
    "story.json",
    ["date"],
    "2023-02-30",
    'story.json: date "2023-02-30" is not a day (YYYY-MM-DD)',
  ],
  [
    "days in the wrong order",
    "events.json",
    [1, "from"],
    "1911-01-01",
    'events.json: events[1].to "1910-12-31" is before "1911-01-01"',
  ],
  [
    "one day that is two",
    "statements.json",
    [0, "said", "to"],
    "2023-05-05",
    'statements.json: statements[0].said.to "2023-05-05" is not "2023-05-04", and precision is "day"',
  ],
  [
    "a day of what was said without its reason",
    "statements.json",
    [0, "said", "because"],
    undefined,
    "statements.json: statements[0].said.because is missing",
  ],
  [
    "a phrase of distance that is not in the wording's article",
    "statements.json",
    [1, "wordings", 0, "distance"],
    { exact: "ما أسماه", verb: "ما أسماه" },
    'statements.json: statements[1].wordings[0].distance.exact "ما أسماه" is not in articles/hill.json',
  ],
  [
    "a contrast of no kind",
    "statements.json",
    [0, "contrasts", 0, "kind"],
    undefined,
    "statements.json: statements[0].contrasts[0].kind is missing",
  ],
  [
    "an unknown mode",
    "statements.json",
    [0, "wordings", 0, "mode"],
    "quoted",
    'statements.json: statements[0].wordings[0].mode is "quoted", not ("direct" | "mixed" | "indirect" | "headline")',
  ],
  [
    "a field that nothing reads",
    "statements.json",
    [0, "contrast"],
    [],
    "statements.json: statements[0].contrast is not a known field",
  ],
  [
    "a statement without wordings",
    "statements.json",
    [1, "wordings"],
    [],
    "statements.json: statements[1].wordings is empty",
  ],
  [
    "one place worded twice",
    "statements.json",
    [0, "wordings", 1],
    { article: "river", exact: "لن نغلق الجسر", mode: "direct" },
    "statements.json: statements[0].wordings[1] is the same place as wordings[0]",
  ],
  [
    "a wrong form without a reason",
    "names.json",
    [1, "forms", 1, "because"],
    undefined,
    "names.json: names[1].forms[1].because is missing for a form that is wrong",
  ],
  [
    "a wrong form that does not say whose name it is",
    "names.json",
    [1, "forms", 1, "wrong"],
    undefined,
    "names.json: names[1].forms[1].wrong is missing for a form that is wrong",
  ],
  [
    "whose name an accepted form is",
    "names.json",
    [0, "forms", 0, "wrong"],
    "another",
    "names.json: names[0].forms[0].wrong is given for one that is accepted",
  ],
  [
    "a form that stands nowhere",
    "names.json",
    [1, "forms", 1, "quotes"],
    undefined,
    'names.json: names[1].forms[1] needs "in" or "quotes": a form stands somewhere',
  ],
  [
    "one form twice",
    "names.json",
    [0, "forms", 1, "form"],
    "سليم",
    'names.json: names[0].forms[1].form "سليم" is already forms[0]',
  ],
  [
    "a paragraph of two lines",
    "articles/mill.json",
    ["paragraphs", 0],
    "ارتفع ماء النهر أمس\n.",
    "articles/mill.json: paragraphs[0] holds a newline",
  ],
  [
    "an address that a link must not lead to",
    "articles/mill.json",
    ["address"],
    "javascript://x.y/%0aalert(1)",
    'articles/mill.json: address "javascript://x.y/%0aalert(1)" is not a web address',
  ],
  ["a missing file", "events.json", [], undefined, "events.json: is missing"],
  ["a file of another name", "event.json", [], [], "event.json: is not a file of a story"],
];

describe("publishing an authored story", () => {
  it("finds nothing wrong with a sound one", () => {
    expect(problemsOf(authoredStory())).toEqual([]);
  });

  it.each(rows)("refuses %s", (_, file, path, value, problem) => {
    expect(problemsWith(file, path, value)).toContain(problem);
  });

  it("refuses an outlet without an article", () => {
    const story = authoredStory();
    delete story["articles/mill.json"];
    expect(problemsOf(story)).toContain('outlets.json: outlets[2].id "mill" has no article in articles/');
  });

  it("refuses a file that is no JSON", () => {
    const { id, texts } = filesOf(authoredStory());
    const broken = new Map([...texts, ["events.json", "[{"]]);
    expect(() => publishStory({ id, texts: broken })).toThrow(/^events\.json: is not JSON: /);
  });

  it("refuses a folder whose name is no id", () => {
    const { texts } = filesOf(authoredStory());
    expect(() => publishStory({ id: "The flood", texts })).toThrow(/folder's name "The flood" is not an id/);
  });

  it("tells of everything at once, in whatever file it is", () => {
    const story = authoredStory();
    put(story, ["story.json", "date"], "yesterday");
    put(story, ["statements.json", 0, "speaker"], "nobody");
    put(story, ["statements.json", 1, "gloss", "ar"], "");
    put(story, ["statements.json", 2, "wordings", 0, "exact"], "ثلاثة آلاف");
    put(story, ["articles/mill.json", "outlet"], "nowhere");
    expect([...problemsOf(story)].sort()).toEqual([
      'articles/mill.json: outlet "nowhere" is not in outlets.json',
      'outlets.json: outlets[2].id "mill" has no article in articles/',
      'statements.json: statements[0].speaker "nobody" is not in speakers.json',
      "statements.json: statements[1].gloss.ar is empty",
      'statements.json: statements[2].wordings[0].exact "ثلاثة آلاف" is not in articles/river.json',
      'story.json: date "yesterday" is not a day (YYYY-MM-DD)',
    ]);
  });

  it("says nothing against what refers to a file that cannot be read", () => {
    expect(problemsWith("speakers.json", [], { mayor: {} })).toEqual([
      "speakers.json: speakers is an object, not a list",
    ]);
    expect(problemsWith("articles/river.json", ["paragraphs"], undefined)).toEqual([
      "articles/river.json: paragraphs is missing",
    ]);
  });

  it("cuts a long quotation in its message, never inside a character", () => {
    const [problem = ""] = problemsWith("statements.json", [3, "wordings", 0, "exact"], "😀".repeat(80));
    expect(problem).toContain(`"${"😀".repeat(60)}…"`);
  });

  it("remarks on a speaker who says nothing, and publishes all the same", () => {
    const story = authoredStory();
    put(story, ["statements.json", 3], undefined);
    expect(remarksOn(publishStory(filesOf(story)))).toEqual([
      { file: "speakers.json", path: "speakers[1].id", reason: '"council" says nothing in statements.json' },
    ]);
    expect(remarksOn(publishedStory())).toEqual([]);
  });
});

describe("a published story", () => {
  const story = publishedStory();
  const text = (id: string) => get(story.articles, id).text;

  it("has the articles' words, line by line", () => {
    const river = get(story.articles, "river");
    expect(river.lines.map(({ kind, start, end }) => [kind, river.text.slice(start, end)])).toEqual([
      ["headline", "سليم: لن نغلق الجسر"],
      ["paragraph", "قال العمدة سليم إن المدينة “لن تغلق الجسر”. وأضاف أن 2,500 بيت غمرها الماء."],
      ["subheading", "غدًا"],
      ["paragraph", "وأعلن المجلس أن الماء سيعود إلى مجراه غدا، بحسب رويترز."],
    ]);
    expect(text("mill")).toBe("ارتفع ماء النهر أمس.");
  });

  it("has its articles in the order of the outlets", () => {
    expect(story.articles.map(({ id }) => id)).toEqual(["river", "hill", "mill"]);
  });

  it("has ranges where authors wrote words", () => {
    const [headline, body] = get(story.statements, "bridge-stays-open").wordings;
    const river = get(story.articles, "river");
    expect(headline && quoteText(river, headline)).toBe("لن نغلق الجسر");
    expect(body && quoteText(river, body)).toBe("المدينة “لن تغلق الجسر”");
    expect(body?.cue && [quoteText(river, body.cue), body.cue.verb]).toEqual(["قال", "قال"]);
  });

  it("lets a wording run across lines", () => {
    const authored = authoredStory();
    put(
      authored,
      ["statements.json", 3, "wordings", 0, "exact"],
      "غدًا\nوأعلن المجلس أن الماء سيعود إلى مجراه غدا",
    );
    const [wording] = get(publishStory(filesOf(authored)).statements, "water-returns").wordings;
    expect(wording && text("river").slice(wording.start, wording.end)).toContain("\n");
  });

  it("lets a quote begin after a proclitic", () => {
    const [, wrong] = get(story.names, "bridge").forms;
    expect(wrong?.quotes.map((quote) => text("hill").slice(quote.start - 1, quote.end))).toEqual(["بجسور"]);
  });

  it("has a contrast between two statements on both sides, once", () => {
    const [mirrored] = get(story.statements, "bridge-will-close").contrasts;
    const there = {
      about: { ar: "الجسر", en: "The bridge" },
      kind: "contradicts",
      statement: "bridge-stays-open",
    };
    expect(mirrored).toEqual(there);
    const both = authoredStory();
    put(both, ["statements.json", 1, "contrasts"], [there]);
    expect(publishStory(filesOf(both)).statements).toEqual(story.statements);
  });

  it("gives each place of a name to the longest form that stands there", () => {
    const [short, long] = get(story.names, "selim").forms;
    const places = (form: typeof short) => form?.quotes.map(({ article, start }) => [article, start]);
    const river = text("river");
    expect(places(long)).toEqual([
      ["river", river.indexOf("العمدة سليم")],
      ["hill", text("hill").indexOf("العمدة سليم")],
    ]);
    expect(places(short)).toEqual([
      ["river", river.indexOf("سليم")],
      ["hill", text("hill").indexOf("سليم أمس")],
    ]);
  });

  it("leaves out what is optional and not there", () => {
    const [wording] = get(story.statements, "houses-flooded").wordings;
    expect(Object.keys(wording ?? {})).toEqual(["article", "start", "end", "mode", "basis"]);
    expect(get(story.events, "river-rises").background).toBe(false);
  });

  it("has an address with its scheme, however it was written", () => {
    const authored = authoredStory();
    put(authored, ["articles/mill.json", "address"], "mill.example/ar/1");
    expect(get(publishStory(filesOf(authored)).articles, "mill").address).toBe("https://mill.example/ar/1");
  });
});
