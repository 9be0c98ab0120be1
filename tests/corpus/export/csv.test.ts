import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { toCsv, type WordingRecord, wordingRecords } from "@/corpus/export";
import { recordKeys } from "@/corpus/export/records";
import { arbitraryStory } from "../arbitrary-story";
import { notedStory } from "../noted-story";
import { get, publishedStory } from "../story";

type Row = Readonly<Record<string, string>>;

function read(csv: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ""), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const story = publishedStory();

function recordWith(words: string): WordingRecord {
  const [record] = wordingRecords(story, story.statements);
  if (record === undefined) throw new Error("the story has no wording");
  return { ...record, words };
}

const cellOf = (words: string) => read(toCsv([recordWith(words)]))[0]?.words ?? "";

/** What stands before a text so that no spreadsheet runs it, taken away again. */
const withoutGuard = (cell: string, words: string) => (cell === words ? cell : cell.replace(/^'/, ""));

describe("wordings as records", () => {
  it("give everything that is known of a wording, by the names of the columns", () => {
    const rows = wordingRecords(story, [get(story.statements, "bridge-stays-open")]);
    expect(rows.map(({ mode, place, place_number, words }) => [mode, place, place_number, words])).toEqual([
      ["headline", "headline", 1, "لن نغلق الجسر"],
      ["mixed", "paragraph", 1, "المدينة “لن تغلق الجسر”"],
    ]);
    expect(rows[1]).toMatchObject({
      story: story.id,
      statement: "bridge-stays-open",
      speaker_en: "Mayor Selim",
      outlet: "river",
      headline: "سليم: لن نغلق الجسر",
      published: "2023-05-04",
      published_basis: "stated",
      cue: "قال",
      credit: "",
    });
  });

  it("have what was noted on a wording, its statement and its article", () => {
    const noted = notedStory();
    const rows = wordingRecords(noted, noted.statements);
    expect(rows.filter(({ note }) => note !== "")).toMatchObject([
      {
        note: "راجع التسجيل",
        tags: "تهويل | حذف",
        statement_note: "",
        statement_tags: "حذف",
        article_note: "نُشر ليلًا",
        article_tags: "",
      },
    ]);
  });

  it("point to their words in the article", () => {
    const textOf = (within: Story, id: string) => within.articles.find((one) => one.id === id)?.text ?? "";
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        for (const { article, start, end, words } of wordingRecords(drawn, drawn.statements)) {
          expect(textOf(drawn, article).slice(start, end)).toBe(words);
        }
      }),
    );
  });

  it("are as many as the statements' wordings, and have every column in its order", () => {
    const rows = wordingRecords(story, story.statements);
    expect(rows).toHaveLength(story.statements.flatMap(({ wordings }) => wordings).length);
    for (const row of rows) expect(Object.keys(row)).toEqual([...recordKeys]);
  });
});

describe("where an article was taken from", () => {
  it("stands in the rows of its wordings, and is empty in those of others", () => {
    const rows = wordingRecords(story, story.statements);
    const said = (article: string) => {
      const row = rows.find((each) => each.article === article);
      return [row?.address, row?.retrieved_from, row?.retrieved, row?.retrieved_by];
    };
    expect(said("hill")).toEqual([
      "https://hill.example/flood",
      "https://m.hill.example/flood",
      "2026-11-28T08:30:00Z",
      "bookmarklet",
    ]);
    expect(said("river")).toEqual(["", "", "", ""]);
  });
});

describe("CSV", () => {
  it("begins with the mark by which a spreadsheet knows UTF-8, and has lines as RFC 4180", () => {
    const csv = toCsv(wordingRecords(story, story.statements));
    expect(csv.startsWith("\uFEFFstory,statement,gloss_ar")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(1 + wordingRecords(story, story.statements).length);
  });

  it("reads back as the same rows", () => {
    const records = wordingRecords(story, story.statements);
    const rows = records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, `${value}`])),
    );
    expect(read(toCsv(records))).toEqual(rows);
  });

  it("sets values apart by semicolons where that is asked for, and is otherwise the same table", () => {
    const [record] = wordingRecords(story, story.statements);
    if (record === undefined) throw new Error("the story has no wording");
    const records = [
      { ...record, words: 'قال؛ "نعم"; ثم قال, لا' },
      { ...record, words: "=1;2" },
    ];
    const csv = toCsv(records, ";");
    expect(csv.startsWith("\uFEFFstory;statement;gloss_ar")).toBe(true);
    const { data, errors } = Papa.parse<Row>(csv.slice(1), { header: true, delimiter: ";" });
    expect(errors).toEqual([]);
    expect(data).toEqual(read(toCsv(records)));
    expect(data.map(({ words }) => words)).toEqual(['قال؛ "نعم"; ثم قال, لا', "'=1;2"]);
  });

  it("has its head line even without a row", () => {
    expect(
      toCsv([])
        .replace(/^\uFEFF/, "")
        .trim(),
    ).toBe(recordKeys.join(","));
  });

  it.each([
    "=1+1",
    "+49",
    "-إعلان-",
    "@name",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "“=1+1”",
    '"=1+1"',
    "«+1»",
    "'=1",
    " =1",
    "\u200f=1",
    "=1\nوسطر آخر",
    "−5",
    "\u0000=1",
    "\u0007+1",
    "\u0085-1",
    "\u001b@x",
    "\u0301=1",
    "َ=1",
    "\u20dd+1",
    "\u00ad=1",
    "\u3164=1",
    "\uffa0=1",
    "\u115f-1",
    "\u2800=1",
    "\u{e0001}=1",
    "\ufe0f=1",
    "\u3000＝1",
    "\ud800=1",
    "„=1”",
    "\u200b\u0301 «\u2060\u0000−1",
  ])("makes %j harmless, and gives it back", (words) => {
    const cell = cellOf(words);
    expect(cell).toBe(`'${words}`);
    expect(withoutGuard(cell, words)).toBe(words);
  });

  it("knows every form that folds into the beginning of a formula", () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const sign = String.fromCodePoint(code);
      if (/^[=+\-@−]/.test(sign.normalize("NFKC"))) missed.push(`${sign}1`);
    }
    expect(missed.length).toBeGreaterThan(10);
    expect(missed.filter((words) => cellOf(words) !== `'${words}`)).toEqual([]);
  });

  it.each(["قال: = 5", "2,500 جندي", "“لن نسمح”", "'سلام'", "a=b", ""])("leaves %j alone", (words) => {
    expect(cellOf(words)).toBe(words);
  });

  it("gives every text back, and lets none begin like a formula", () => {
    const start = fc.constantFrom(
      "",
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "“",
      '"',
      "'",
      " ",
      "＝",
      "\u200f",
      "\u0000",
      "\u0301",
      "\u064e",
      "\u2800",
      "\u3164",
    );
    const text = fc.tuple(fc.array(start, { maxLength: 3 }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(text, ([begin, rest]) => {
        const words = begin.join("") + rest;
        const cell = cellOf(words);
        expect(withoutGuard(cell, words)).toBe(words);
        expect(cell).not.toMatch(/^[\s\p{C}\p{M}\u2800\u3164“"]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 500 },
    );
  });
});
