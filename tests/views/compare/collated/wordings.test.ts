import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { joinClauses } from "@/views/compare/collated/clauses";
import {
  baseAmong,
  mayChooseAll,
  numberOf,
  wordingsToCollate,
} from "@/views/compare/model/collated-wordings";
import { compareOutlets } from "@/views/compare/model/comparison";
import { stopAmong } from "@/views/compare/model/fragments";
import { plainWords } from "@/views/compare/model/readings";
import { readSpan, spanName } from "@/views/compare/model/variants";
import { smallStory } from "../../../corpus/small-story";
import { get } from "../../../corpus/story";

const story = smallStory({
  articles: {
    one: "الجسر مغلق.\nأغلق الجسر كله.\nقال: الجسر مغلق اليوم.\nقال: مغلق.",
    two: "أغلقوا الجسر.",
  },
  statements: [
    {
      id: "shut",
      wordings: [
        ["one", "أغلق الجسر كله", "indirect"],
        ["one", "الجسر مغلق اليوم", "direct"],
        ["two", "أغلقوا الجسر"],
      ],
    },
  ],
});
const { columns } = compareOutlets(story, get(story.statements, "shut"), emptyFilter);
const [one, two] = story.outlets;

describe("wordingsToCollate", () => {
  it("takes one wording of each outlet, the most literal", () => {
    expect(wordingsToCollate(columns, false).map(({ text }) => text)).toEqual([
      "الجسر مغلق اليوم",
      "أغلقوا الجسر",
    ]);
  });

  it("takes all of them on demand, in the order of the text", () => {
    const all = wordingsToCollate(columns, true);
    expect(all.map(({ text }) => text)).toEqual(["أغلق الجسر كله", "الجسر مغلق اليوم", "أغلقوا الجسر"]);
    expect(all.map((_, index) => numberOf(all, index))).toEqual([1, 2, null]);
  });

  it("takes all of the only outlet that reports it, and leaves no choice", () => {
    const [only] = columns;
    expect(wordingsToCollate(only === undefined ? [] : [only], false)).toHaveLength(2);
    expect(mayChooseAll(only === undefined ? [] : [only])).toBe(false);
    expect(mayChooseAll(columns)).toBe(true);
  });

  it("prefers the longer of two that are as literal", () => {
    const longer = columns.map((column) => ({
      ...column,
      wordings: column.wordings.map((each) => ({
        ...each,
        wording: { ...each.wording, mode: "direct" as const },
      })),
    }));
    expect(wordingsToCollate(longer, false)[0]?.text).toBe("الجسر مغلق اليوم");
  });
});

describe("baseAmong", () => {
  it("takes an outlet’s chief wording for the base, or none", () => {
    const all = wordingsToCollate(columns, true);
    expect(baseAmong(all, one?.id ?? null)).toBe(1);
    expect(baseAmong(all, two?.id ?? null)).toBe(2);
    expect(baseAmong(all, null)).toBeNull();
    expect(baseAmong(all.slice(2), one?.id ?? null)).toBeNull();
  });
});

describe("plainWords", () => {
  it("takes texts that differ in spelling for equal", () => {
    expect(plainWords("“المحاولة الأولى”،")).toBe(plainWords("المحاولة  الاولى"));
    expect(plainWords("2030")).not.toBe(plainWords("2,500"));
  });
});

describe("joinClauses", () => {
  it("parts Arabic clauses by a comma and و, English ones by commas and an “and”", () => {
    expect(joinClauses(["لا يذكر «أ»", "يقول «ب»", "يكتب 3"], "ar-u-nu-latn", "ar")).toBe(
      "لا يذكر «أ»، ويقول «ب»، ويكتب 3",
    );
    expect(joinClauses(["adds “a”", "says “b”"], "en-GB", "en")).toBe("adds “a” and says “b”");
  });

  it("leaves a و inside a clause alone", () => {
    expect(joinClauses(["يزيد «أ» و«ب»", "يقول «ج»"], "ar-u-nu-latn", "ar")).toBe("يزيد «أ» و«ب»، ويقول «ج»");
  });
});

describe("the names of pieces", () => {
  it("reads back the span that it has named, and nothing else", () => {
    expect(readSpan(spanName({ from: 3, to: 12 }))).toEqual({ from: 3, to: 12 });
    for (const name of [undefined, "", "3", "a-b", "3-12-4"]) expect(readSpan(name)).toBeNull();
  });

  it("lets the Tab key in where the reader was, else at the first", () => {
    expect(stopAmong(["a", "b"], "b")).toBe("b");
    expect(stopAmong(["a", "b"], "c")).toBe("a");
    expect(stopAmong([], "c")).toBeNull();
  });
});
