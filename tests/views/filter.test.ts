import { describe, expect, it } from "vitest";
import {
  type Basis,
  bases,
  countChoices,
  decodeStory,
  emptyFilter,
  type Filter,
  type FilterFacet,
  filterFacets,
  type Mode,
  modes,
  narrow,
  nextStatement,
  offeredBy,
  type Quote,
  readFilter,
  type Statement,
  type Wording,
  wordingsIn,
  writeFilter,
} from "@/corpus";
import { wordingRecords } from "@/corpus/export";
import { statementFindings } from "@/corpus/findings";
import { indexStories, openSearch, search } from "@/corpus/search";
import { parseQuery } from "@/text/search";
import { compareOutlets } from "@/views/compare/model/comparison";
import { nameSections } from "@/views/names/rows";
import { panelContents } from "@/views/reader/panel-contents";
import { rowsOf } from "@/views/side-by-side/rows";
import { headedArticles } from "@/views/story/headed-articles";
import { heardSpeakers } from "@/views/story/heard-speakers";
import { storyMatrix } from "@/views/story/matrix";
import { timelineStrip } from "@/views/story/strip";
import { shownWhole } from "@/views/story/use-findings";
import { timelineEntries } from "@/views/timeline/entries";
import { readSources } from "../support/sources";

/** One wording as the test writes it. Each has a word of its own, and the bridge, which is a name, and a figure. */
type Row = readonly [
  statement: string,
  outlet: string,
  mode: Mode,
  basis: Basis,
  own: string,
  figure: number,
];

const rows: readonly Row[] = [
  ["opens", "river", "direct", "checked", "صباحا", 2030],
  ["opens", "river", "headline", "found", "قريبا", 2030],
  ["opens", "hill", "indirect", "found", "مساء", 2500],
  ["opens", "mill", "mixed", "checked", "ليلا", 2700],
  ["closes", "hill", "direct", "found", "شتاء", 300],
  ["closes", "mill", "indirect", "checked", "صيفا", 400],
  ["holds", "river", "indirect", "checked", "غربا", 70],
  ["holds", "hill", "mixed", "found", "شرقا", 80],
  ["holds", "mill", "direct", "found", "شمالا", 90],
];

const speakers = { opens: "mayor", closes: "mayor", holds: "council" } as const;
const outlets = ["river", "hill", "mill"];
const both = (text: string) => ({ ar: text, en: text });
const wordsOf = ([statement, , , , own, figure]: Row) => `يعبر الجسر ${own} ${figure} عربة ${statement}`;

const story = (() => {
  const days = { from: "2023-05-04", to: "2023-05-04", precision: "day" };
  const texts = new Map(
    outlets.map((outlet) => [
      outlet,
      rows
        .filter(([, by]) => by === outlet)
        .map(wordsOf)
        .join("\n"),
    ]),
  );
  const rangeOf = (row: Row) => {
    const start = (texts.get(row[1]) ?? "").indexOf(wordsOf(row));
    return { article: row[1], start, end: start + wordsOf(row).length };
  };
  const bridges = rows.map((row) => {
    const { article, start } = rangeOf(row);
    return { article, start: start + "يعبر ".length, end: start + "يعبر الجسر".length };
  });
  return decodeStory(
    {
      ...{ format: 1, id: "bridge", title: both("x"), summary: both("x"), occasion: both("x") },
      date: "2023-05-04",
      outlets: outlets.map((id) => ({ id, name: both(id), short: both(id), note: both(id), named: true })),
      articles: [...texts].map(([id, text]) => ({
        ...{ id, outlet: id, lang: "ar", dir: "rtl", text, byline: null, credits: [], address: null },
        lines: text.split("\n").map((line) => {
          const start = text.indexOf(line);
          return { kind: "paragraph", start, end: start + line.length };
        }),
        published: { date: "2023-05-04", basis: "stated", because: both("x") },
        removed: [],
      })),
      speakers: ["mayor", "council"].map((id) => ({
        ...{ id, name: both(id), short: both(id), role: both(id), kind: "person", forms: [] },
      })),
      statements: Object.entries(speakers).map(([id, speaker]) => ({
        ...{ id, speaker, gloss: both("g"), said: days, contrasts: [] },
        wordings: rows
          .filter(([statement]) => statement === id)
          .map((row) => ({ ...rangeOf(row), mode: row[2], basis: row[3] })),
      })),
      events: [],
      names: [
        {
          ...{ id: "bridge", kind: "place", name: both("جسر") },
          forms: [{ form: "الجسر", judgement: "accepted", quotes: bridges }],
        },
      ],
    },
    "bridge.json",
  );
})();

const index = await openSearch(JSON.parse(JSON.stringify(indexStories([story]))), "search.json");
const all = story.statements.flatMap((statement) =>
  statement.wordings.map((wording) => ({ statement, wording })),
);
type Placed = (typeof all)[number];

/** What each wording is called in the table: its own word. */
function ownWord({ article, start, end }: Quote): string {
  const text = story.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "";
  return rows.find((row) => text.includes(row[4]))?.[4] ?? "none";
}

const around = (place: Quote) =>
  all
    .map(({ wording }) => wording)
    .find(({ article, start, end }) => article === place.article && start <= place.start && place.end <= end);
const wordAround = (place: Quote) => ownWord(around(place) ?? place);
const byEach = (of: (statement: Statement) => readonly (Wording | Quote)[]) =>
  story.statements.flatMap(of).map(ownWord);
const [river, hill] = story.articles;
if (river === undefined || hill === undefined) throw new Error("the story has no article");
const searched = (filter: Filter) =>
  search([index], { query: parseQuery("الجسر"), filter, textOf: () => null });

/** The filters of each part, and which wordings they leave: said here once, by hand. */
const cases = [
  ...story.speakers.map(
    ({ id }) => ["speakers", { speakers: [id] }, (p: Placed) => p.statement.speaker === id] as const,
  ),
  ...story.outlets.map(
    ({ id }) => ["outlets", { outlets: [id] }, (p: Placed) => String(p.wording.article) === id] as const,
  ),
  ...modes.map((mode) => ["modes", { modes: [mode] }, (p: Placed) => p.wording.mode === mode] as const),
  ...bases.map((basis) => ["bases", { bases: [basis] }, (p: Placed) => p.wording.basis === basis] as const),
  ...rows.map((row) => ["words", { words: row[4] }, (p: Placed) => ownWord(p.wording) === row[4]] as const),
] satisfies readonly (readonly [FilterFacet, Partial<Filter>, (placed: Placed) => boolean])[];

/** What a screen or a panel shows of the wordings under a filter, by their own words; or what it counts. */
interface Screen {
  readonly shows: (filter: Filter) => readonly string[];
  /** What it has to show, given the wordings that are left; their own words where nothing else is said. */
  readonly of?: (left: readonly Placed[]) => readonly string[];
  /** Parts of the filter that say something else there; they are held to it elsewhere. */
  readonly but?: readonly FilterFacet[];
}

const statementsOf = (left: readonly Placed[]) => [...new Set(left.map(({ statement }) => statement))];
const distinct = (items: readonly string[]) => [...new Set(items)];

const screens: Readonly<Record<string, Screen>> = {
  "the matrix of a story": {
    shows: (filter) =>
      storyMatrix(story, filter, "time").groups.flatMap(({ rows: drawn }) =>
        drawn.flatMap(({ cells }) => cells.flatMap(({ coverage }) => coverage.wordings.map(ownWord))),
      ),
  },
  "the headlines of a story": {
    shows: (filter) =>
      headedArticles(story, filter).flatMap(({ article, statements }) =>
        statements === 0 ? [] : [`${article.id} ${statements}`],
      ),
    of: (left) =>
      distinct(left.map(({ wording }) => wording.article)).map(
        (article) =>
          `${article} ${statementsOf(left.filter((each) => each.wording.article === article)).length}`,
      ),
  },
  "the speakers of a story": {
    shows: (filter) =>
      heardSpeakers(story, filter).map(
        (heard) => `${heard.speaker.id} ${heard.statements} ${heard.wordings} ${heard.outlets}`,
      ),
    of: (left) =>
      distinct(left.map(({ statement }) => statement.speaker)).map((speaker) => {
        const own = left.filter(({ statement }) => statement.speaker === speaker);
        const by = distinct(own.map(({ wording }) => wording.article));
        return `${speaker} ${statementsOf(own).length} ${own.length} ${by.length}`;
      }),
  },
  "where a story's outlets part": {
    shows: (filter) =>
      shownWhole(story, filter)
        .flatMap((statement) => statementFindings(story, statement))
        .filter(({ type }) => type === "figure" || type === "rounded")
        .flatMap(({ sides }) => sides.map(({ quote }) => wordAround(quote))),
    of: (left) =>
      statementsOf(left).flatMap((statement) => {
        const own = left.filter((each) => each.statement === statement);
        const sides = own.filter(
          ({ wording }, at) => own.findIndex((each) => each.wording.article === wording.article) === at,
        );
        return sides.length > 1 ? sides.map(({ wording }) => ownWord(wording)) : [];
      }),
  },
  "the strip of a story": {
    shows: (filter) => {
      const { lanes, counts } = timelineStrip(story, filter);
      return [...lanes.said.map(({ speaker }) => String(speaker)), String(counts.said)];
    },
    of: (left) => [
      ...distinct(left.map(({ statement }) => statement.speaker)),
      String(statementsOf(left).length),
    ],
  },
  "the marks of an article": {
    shows: (filter) =>
      story.articles.flatMap(({ id }) =>
        wordingsIn(narrow(story, filter).statements, id).map(({ wording }) => ownWord(wording)),
      ),
  },
  "the panel of a statement": {
    shows: (filter) =>
      byEach((statement) => {
        const { others, elsewhere } = panelContents(story, statement, river, null, filter);
        return [...elsewhere, ...others.flatMap(({ wordings }) => wordings)];
      }),
    but: ["speakers"],
  },
  "what the panel says is hidden": {
    shows: (filter) =>
      story.statements.map((each) => `${each.id} ${panelContents(story, each, river, null, filter).hidden}`),
    of: (left) =>
      story.statements.map(
        ({ id, wordings }) =>
          `${id} ${wordings.length - left.filter(({ statement }) => statement.id === id).length}`,
      ),
    but: ["speakers"],
  },
  "the comparison of a statement": {
    shows: (filter) =>
      byEach((statement) =>
        compareOutlets(story, statement, filter).columns.flatMap(({ wordings }) =>
          wordings.map(({ wording }) => wording),
        ),
      ),
    but: ["speakers"],
  },
  "the way on from a comparison": {
    shows: (filter) => {
      const reached: string[] = [];
      for (let id = story.statements[0]?.id; id !== undefined; ) {
        const next = nextStatement(story, filter, id);
        if (next !== null) reached.push(...next.wordings.map(ownWord));
        id = next?.id;
      }
      return reached;
    },
    of: (left) =>
      left
        .filter(({ statement }) => statement !== story.statements[0])
        .map(({ wording }) => ownWord(wording)),
  },
  "two articles": {
    shows: (filter) => {
      const passages = rowsOf(river, hill, narrow(story, filter).statements).flatMap(({ first, second }) => [
        first,
        second,
      ]);
      return distinct(
        passages.flatMap((each) => each?.wordings.map(({ wording }) => ownWord(wording)) ?? []),
      );
    },
    of: (left) =>
      left.filter(({ wording }) => wording.article !== "mill").map(({ wording }) => ownWord(wording)),
  },
  "the timeline": {
    shows: (filter) =>
      timelineEntries(story, filter)
        .filter(({ lane }) => lane === "said")
        .flatMap(({ evidence }) => evidence.map(ownWord)),
  },
  "the names": {
    shows: (filter) =>
      nameSections(story, filter, null).flatMap((section) =>
        section.rows.flatMap(({ cells }) =>
          cells.flatMap(({ forms }) => forms.flatMap(({ quotes }) => quotes.map(wordAround))),
        ),
      ),
    but: ["words"],
  },
  "the search": {
    shows: (filter) =>
      searched(filter)
        .hits.filter(({ kind }) => kind === "statement")
        .flatMap(({ id, wordings }) => {
          const statement = story.statements.find((each) => each.id === id);
          return wordings.flatMap((place) => statement?.wordings[place] ?? []).map(ownWord);
        }),
    but: ["words"],
  },
  "what the search counts": {
    shows: (filter) => {
      const { counts } = searched(filter);
      return [...counts.bases].map(([basis, count]) => `${basis} ${count > 0}`);
    },
    of: (left) => distinct(left.map(({ wording }) => `${wording.basis} true`)),
    but: ["words", "bases"],
  },
  "a file of statements": {
    shows: (filter) =>
      wordingRecords(story, narrow(story, filter).statements).map(
        ({ words }) => rows.find((row) => words.includes(row[4]))?.[4] ?? "none",
      ),
  },
  "the counts of the filter": {
    shows: (filter) => {
      const counts = countChoices(story, filter);
      const all = [...counts.speakers, ...counts.outlets, ...counts.modes, ...counts.bases];
      return all.filter(([, count]) => count > 0).map(([value]) => value);
    },
    of: (left) =>
      distinct(
        left.flatMap(({ statement, wording }) => [
          statement.speaker,
          wording.article,
          wording.mode,
          wording.basis,
        ]),
      ),
    // A choice is counted as if it were the only one of its part.
    but: ["speakers", "outlets", "modes", "bases"],
  },
};

const filterBy = (part: Partial<Filter>): Filter => ({ ...emptyFilter, ...part });
const sorted = (items: readonly string[]) => [...items].sort();

describe.each(Object.entries(screens))("%s", (_, { shows, of, but = [] }) => {
  const told = of ?? ((left: readonly Placed[]) => left.map(({ wording }) => ownWord(wording)));

  it("shows everything where nothing is filtered", () => {
    expect(sorted(shows(emptyFilter))).toEqual(sorted(told(all)));
  });

  it.each(filterFacets.filter((facet) => !but.includes(facet)))("obeys the filter’s %s", (facet) => {
    for (const [of, part, isLeft] of cases.filter(([each]) => each === facet)) {
      const left = all.filter(isLeft);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all.length);
      expect([of, sorted(shows(filterBy(part)))]).toEqual([facet, sorted(told(left))]);
    }
  });
});

describe("where a part of the filter says something else", () => {
  it("takes a speaker for a choice of statements, which asking for one overrules", () => {
    const filter = filterBy({ speakers: story.speakers.slice(1).map(({ id }) => id) });
    for (const statement of story.statements) {
      expect(narrow(story, filter).wordingsOf(statement)).toEqual(statement.wordings);
    }
  });

  it("looks for words of names in the names", () => {
    const shown = (words: string) => screens["the names"]?.shows(filterBy({ words })).length;
    expect(shown("الجسر")).toBe(rows.length);
    expect(shown("صباحا")).toBe(0);
  });
});

describe("the filter in the address", () => {
  it.each(cases)("reads %s as it was written: %o", (_, part) => {
    expect(readFilter(writeFilter(filterBy(part)), offeredBy([story]))).toEqual(filterBy(part));
  });

  it("obeys the rest where a part is not known", () => {
    const query = { speaker: "nobody,mayor", mode: "loud", basis: "found", words: "  جسر " };
    expect(readFilter(query, offeredBy([story]))).toEqual(
      filterBy({ speakers: story.speakers.slice(0, 1).map(({ id }) => id), bases: ["found"], words: "جسر" }),
    );
  });
});

/** A part of a filter's choices that is looked at, by its name or taken out of it. */
const looksInside =
  /\b[Ff]ilter\??\.(?:speakers|outlets|modes|bases)\b|\{[^{}]*\b(?:speakers|outlets|modes|bases)\b[^{}]*\}(?:: (?:Filter|Chosen)\b| = \w*[Ff]ilter\b)/;

describe("the one way through the filter", () => {
  it("is left where a filter's choices are looked at, however they are taken out", () => {
    for (const line of [
      "filter.modes.length",
      "given.filter?.outlets",
      "const { speakers, words } = filter;",
      "const own = ({ bases }: Filter) => bases;",
    ])
      expect(line).toMatch(looksInside);
    for (const line of ["{ ...filter, speakers: [id] }", "const { outlets } = narrow(story, filter);"])
      expect(line).not.toMatch(looksInside);
  });

  it("has no other: nothing outside of corpus/filter looks into a filter’s choices", () => {
    const readers = readSources("src")
      .filter(({ path }) => !path.startsWith("src/corpus/filter/"))
      .filter(({ text }) => looksInside.test(text))
      .map(({ path }) => path);
    expect(readers).toEqual([]);
  });
});
