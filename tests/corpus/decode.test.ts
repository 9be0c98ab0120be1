import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveragePicture, DecodeError, decodeLibrary, decodeStory, describeProblem } from "@/corpus";
import { storyHighlights } from "@/corpus/findings/highlights";
import { leadOf } from "@/corpus/highlights";
import { type Json, put } from "./authored-story";
import { publishedStory } from "./story";

const json = JSON.stringify(publishedStory());

/** The published story as plain JSON, new for every test to spoil. */
function published(): Json {
  return JSON.parse(json);
}

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof DecodeError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

function problemsWith(path: readonly (string | number)[], value: Json | undefined): readonly string[] {
  const story = published();
  put(story, path, value);
  return problemsOf(() => decodeStory(story, "s.json"));
}

const rows: readonly (readonly [
  what: string,
  path: readonly (string | number)[],
  value: Json | undefined,
  problem: string,
])[] = [
  ["another format", ["format"], 2, "s.json: format is 2, not 1"],
  ["a missing list", ["names"], undefined, "s.json: names is missing"],
  ["a list that is none", ["events"], { length: 0 }, "s.json: events is an object, not a list"],
  ["text that is none", ["title", "ar"], 7, "s.json: title.ar is 7, not text"],
  ["a blank text", ["summary", "en"], "\u00a0", "s.json: summary.en is empty"],
  ["a story without articles", ["articles"], [], "s.json: articles is empty"],
  ["a date that is no date", ["date"], "2023-13-01", 's.json: date "2023-13-01" is not a day (YYYY-MM-DD)'],
  [
    "an id that no address can carry",
    ["outlets", 0, "id"],
    "../x",
    's.json: outlets[0].id "../x" is not an id (a–z, 0–9 and single hyphens)',
  ],
  [
    "an unknown way by which an article came",
    ["articles", 0, "provenance"],
    { means: "spell", retrieved: "2026-11-28T08:30:00Z" },
    's.json: articles[0].provenance.means is "spell", not ("pasted" | "file" | "bookmarklet" | "extension" | "shared")',
  ],
  [
    "a moment that is none",
    ["articles", 0, "provenance"],
    { means: "file", retrieved: "2026-11-31T28:30:00Z" },
    's.json: articles[0].provenance.retrieved "2026-11-31T28:30:00Z" is not a moment (YYYY-MM-DDTHH:MM:SSZ)',
  ],
  [
    "an article taken from what is no page",
    ["articles", 0, "provenance"],
    { means: "file", retrieved: "2026-11-28T08:30:00Z", address: "javascript:1" },
    's.json: articles[0].provenance.address "javascript:1" is not a web address',
  ],
  [
    "an unknown speaker",
    ["statements", 2, "speaker"],
    "x",
    's.json: statements[2].speaker "x" is not in speakers',
  ],
  ["an unknown outlet", ["articles", 0, "outlet"], "x", 's.json: articles[0].outlet "x" is not in outlets'],
  [
    "an unknown article",
    ["statements", 0, "wordings", 1, "article"],
    "x",
    's.json: statements[0].wordings[1].article "x" is not in articles',
  ],
  [
    "an unknown contrasting statement",
    ["statements", 0, "contrasts", 0, "statement"],
    "x",
    's.json: statements[0].contrasts[0].statement "x" is not in statements',
  ],
  [
    "two articles of one id",
    ["articles", 1, "id"],
    "river",
    's.json: articles[1].id "river" is already the id of articles[0]',
  ],
  [
    "two outlets of one id",
    ["outlets", 1, "id"],
    "river",
    's.json: outlets[1].id "river" is already the id of outlets[0]',
  ],
  [
    "days in the wrong order",
    ["events", 0, "to"],
    "2023-05-01",
    's.json: events[0].to "2023-05-01" is before "2023-05-03"',
  ],
  [
    "a range that is empty",
    ["events", 0, "evidence", 0],
    { article: "mill", start: 3, end: 3 },
    "s.json: events[0].evidence[0] [3, 3) is empty",
  ],
  [
    "a range that is turned round",
    ["statements", 0, "wordings", 0, "cue"],
    { start: 4, end: 2, verb: "قال" },
    "s.json: statements[0].wordings[0].cue [4, 2) is empty",
  ],
  [
    "a range beyond the text",
    ["names", 0, "forms", 0, "quotes", 0],
    { article: "mill", start: 3, end: 300 },
    "s.json: names[0].forms[0].quotes[0] [3, 300) ends after the text, which has 20",
  ],
  [
    "a range that begins before the text",
    ["events", 0, "evidence", 0, "start"],
    -1,
    "s.json: events[0].evidence[0].start is less than 0",
  ],
  [
    "an offset that is no whole number",
    ["events", 0, "evidence", 0, "start"],
    0.5,
    "s.json: events[0].evidence[0].start is not a whole number",
  ],
  [
    "lines that leave a gap",
    ["articles", 2, "lines", 0, "start"],
    1,
    "s.json: articles[2].lines[0].start is 1, not 0: lines tile the text",
  ],
  [
    "lines that end before the text",
    ["articles", 2, "lines", 0, "end"],
    19,
    "s.json: articles[2].lines end at 19, the text at 20",
  ],
  [
    "a line over a newline",
    ["articles", 1, "lines"],
    [{ kind: "paragraph", start: 0, end: 100 }],
    "s.json: articles[1].lines[0].end is 100: [0, 100) is not one line of the text",
  ],
  [
    "a headline below the first line",
    ["articles", 0, "lines", 2, "kind"],
    "headline",
    "s.json: articles[0].lines[2].kind is a headline below the first line",
  ],
  [
    "an address that a link must not lead to",
    ["articles", 0, "address"],
    "javascript:alert(1)",
    's.json: articles[0].address "javascript:alert(1)" is not a web address',
  ],
  [
    "a contrast with two things",
    ["statements", 0, "contrasts", 0, "quote"],
    { article: "mill", start: 0, end: 5 },
    "s.json: statements[0].contrasts[0] needs either a statement or a quote",
  ],
];

describe("decodeStory", () => {
  it("takes a contrast of a file from before there were kinds for a contradiction", () => {
    const value = published();
    put(value, ["statements", 0, "contrasts", 0, "kind"], undefined);
    expect(decodeStory(value, "s.json").statements[0]?.contrasts[0]?.kind).toBe("contradicts");
  });

  it("gives back what was published", () => {
    expect(decodeStory(published(), "s.json")).toEqual(publishedStory());
  });

  it.each(rows)("refuses %s", (_, path, value, problem) => {
    expect(problemsWith(path, value)).toContain(problem);
  });

  it("refuses a range that cuts a character in two", () => {
    const story = published();
    put(story, ["articles", 2, "text"], "😀😀");
    put(story, ["articles", 2, "lines"], [{ kind: "paragraph", start: 0, end: 4 }]);
    put(story, ["events", 0, "evidence", 0], { article: "mill", start: 1, end: 4 });
    put(story, ["events", 1, "evidence", 0], { article: "mill", start: 0, end: 3 });
    expect(problemsOf(() => decodeStory(story, "s.json"))).toEqual([
      "s.json: events[0].evidence[0] [1, 4) cuts a character in two",
      "s.json: events[1].evidence[0] [0, 3) cuts a character in two",
    ]);
  });

  it("refuses what is no object, and says so of the file", () => {
    expect(problemsOf(() => decodeStory(null, "s.json"))).toEqual(["s.json: is null, not an object"]);
    expect(problemsOf(() => decodeStory("{}", "s.json"))).toEqual(['s.json: is "{}", not an object']);
  });

  it("keeps its message short, and every problem at hand", () => {
    const story = published();
    put(
      story,
      ["statements"],
      Array.from({ length: 50 }, () => 0),
    );
    expect(() => decodeStory(story, "s.json")).toThrow(/statements\[19\] is 0, not an object\nand 30 more$/);
    expect(problemsOf(() => decodeStory(story, "s.json"))).toHaveLength(50);
  });

  it("leaves out fields that it does not know, the prototype's among them", () => {
    const spoilt = JSON.parse(`{ "extra": 1, "__proto__": { "polluted": true }, ${json.slice(1)}`);
    const story = decodeStory(spoilt, "s.json");
    expect(story).toEqual(publishedStory());
    expect("polluted" in story || "polluted" in {}).toBe(false);
  });

  it("takes an id for no more than an id", () => {
    const story = published();
    for (const id of ["constructor", "prototype"]) {
      put(story, ["statements", 0, "speaker"], id);
      expect(problemsOf(() => decodeStory(story, "s.json"))).toEqual([
        `s.json: statements[0].speaker "${id}" is not in speakers`,
      ]);
    }
  });

  it("throws nothing but its own error, whatever it is given", () => {
    const spots = fc.constantFrom("outlets", "articles", "speakers", "statements", "events", "names", "date");
    fc.assert(
      fc.property(spots, fc.jsonValue(), (spot, value) => {
        const story = { ...JSON.parse(json), [spot]: value };
        problemsOf(() => decodeStory(story, "s.json"));
        problemsOf(() => decodeStory(value, "s.json"));
      }),
    );
  });
});

function library(): Json {
  const { id, title, summary, date, ...story } = publishedStory();
  const counts = {
    outlets: story.outlets.length,
    articles: story.articles.length,
    statements: story.statements.length,
  };
  const coverage = coveragePicture(publishedStory());
  const lead = leadOf({ ...publishedStory(), highlights: storyHighlights(publishedStory()) });
  const href = "stories/flood-00ff00ff.json";
  const summaries = [{ id, title, summary, date, ...counts, href, coverage, lead }];
  return JSON.parse(JSON.stringify({ format: 1, stories: summaries, search: "search-00ff00ff.json" }));
}

describe("the highlights of a story", () => {
  const withHighlights = (change: (value: Json) => void): Json => {
    const told = { ...publishedStory(), highlights: storyHighlights(publishedStory()) };
    const value: Json = JSON.parse(JSON.stringify(told));
    change(value);
    return value;
  };

  it("are given back as they were published", () => {
    const value = withHighlights(() => undefined);
    expect(decodeStory(value, "flood.json")).toEqual(value);
  });

  it("name statements and outlets that are there, and mark what lies inside them", () => {
    const value = withHighlights((told) => {
      put(told, ["highlights", 0, "statement"], "nowhere");
      put(told, ["highlights", 0, "sides", 0, "outlet"], "nobody");
      put(told, ["highlights", 0, "sides", 1, "marks", 0, "start"], 0);
    });
    expect(problemsOf(() => decodeStory(value, "flood.json"))).toEqual([
      expect.stringContaining('highlights[0].statement "nowhere" is not in statements'),
      expect.stringContaining('highlights[0].sides[0].outlet "nobody" is not in outlets'),
      expect.stringContaining("highlights[0].sides[1].marks[0]"),
    ]);
  });
});

describe("decodeLibrary", () => {
  it("has nothing to introduce a story by where the file has nothing", () => {
    const value = library();
    put(value, ["stories", 0, "lead"], null);
    expect(decodeLibrary(value, "library.json").stories[0]?.lead).toBeNull();
  });

  it("gives back what was published", () => {
    expect(decodeLibrary(library(), "library.json")).toEqual(library());
  });

  it("takes a library without stories", () => {
    expect(decodeLibrary({ format: 1, stories: [] }, "library.json").stories).toEqual([]);
  });

  it("takes a library that cannot be searched, and no index from elsewhere", () => {
    expect(decodeLibrary({ format: 1, stories: [] }, "library.json").search).toBeNull();
    const elsewhere = { format: 1, stories: [], search: "../search.json" };
    expect(problemsOf(() => decodeLibrary(elsewhere, "library.json"))).toHaveLength(1);
  });

  it.each([
    ["a story without a file", ["stories", 0, "href"], undefined, "stories[0].href is missing"],
    ...[
      "https://elsewhere.example/x.json",
      "//elsewhere.example/x.json",
      "/x.json",
      "../x.json",
      "a/../x.json",
    ].map(
      (href) =>
        [
          `a file elsewhere (${href})`,
          ["stories", 0, "href"],
          href,
          `stories[0].href "${href}" is not a path below the library's folder`,
        ] as const,
    ),
    ["a count that is none", ["stories", 0, "outlets"], "3", 'stories[0].outlets is "3", not a number'],
    [
      "a row that misses a cell",
      ["stories", 0, "coverage", "rows", 1, "cells"],
      [null],
      "stories[0].coverage.rows[1].cells has 1, not one for each of 3 outlets",
    ],
  ] as const)("refuses %s", (_, path, value, problem) => {
    const spoilt = library();
    put(spoilt, path, value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
    expect(problemsOf(() => decodeLibrary(spoilt, "library.json"))).toEqual([`library.json: ${problem}`]);
  });

  it("refuses two stories of one id", () => {
    const { stories } = JSON.parse(JSON.stringify(library()));
    expect(
      problemsOf(() => decodeLibrary({ format: 1, stories: [...stories, ...stories] }, "l.json")),
    ).toEqual(['l.json: stories[1].id "flood" is already the id of stories[0]']);
  });
});
