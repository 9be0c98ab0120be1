import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFilter, type Filter, narrow, type Statement, type Story } from "@/corpus";
import { compareOutlets, countWordings, leadWith, type OutletColumn } from "@/views/compare/model/comparison";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";

/** Columns as text: `one: الجسر مغلق · مغلق`. */
const read = (columns: readonly OutletColumn[]) =>
  columns.map(({ outlet, wordings }) => {
    const words = wordings.map(({ article, wording }) => article.text.slice(wording.start, wording.end));
    return `${outlet.id}: ${words.join(" · ")}`;
  });

const story = smallStory({
  articles: {
    one: "الجسر مغلق اليوم. قال العمدة إن الجسر لن يفتح غدا.",
    two: "الماء نظيف.",
    three: "لن يفتح الجسر قريبا.",
  },
  statements: [
    {
      id: "shut",
      gloss: "لا جسر",
      wordings: [
        ["three", "لن يفتح الجسر", "direct"],
        ["one", "الجسر لن يفتح غدا", "mixed"],
        ["one", "الجسر مغلق اليوم", "headline"],
      ],
    },
    { id: "water", gloss: "الماء نظيف", wordings: [["two", "الماء نظيف"]] },
  ],
});
const shut = get(story.statements, "shut");
const outlet = (id: string) => get(story.outlets, id).id;

const compare = (filter: Partial<Filter>) => compareOutlets(story, shut, { ...emptyFilter, ...filter });

describe("compareOutlets", () => {
  it("gives every outlet that words the statement one column, its wordings in the order of the text", () => {
    expect(read(compare({}).columns)).toEqual([
      "one: الجسر مغلق اليوم · الجسر لن يفتح غدا",
      "three: لن يفتح الجسر",
    ]);
  });

  it("names the outlets that do not report it", () => {
    expect(compare({}).silent.map(({ id }) => id)).toEqual(["two"]);
  });

  it("narrows the wordings to the filter's modes and says what that hides", () => {
    const { columns, hidden } = compare({ modes: ["mixed"] });
    expect(read(columns)).toEqual(["one: الجسر لن يفتح غدا"]);
    expect(read(hidden)).toEqual(["one: الجسر مغلق اليوم", "three: لن يفتح الجسر"]);
  });

  it("never calls an outlet silent because the filter hides its wordings", () => {
    expect(compare({ modes: ["mixed"] }).silent.map(({ id }) => id)).toEqual(["two"]);
    expect(compare({ outlets: [outlet("one")] }).silent).toEqual([]);
  });

  it("narrows the wordings to those that have the filter's words, in any spelling", () => {
    expect(read(compare({ words: "غداً" }).columns)).toEqual(["one: الجسر لن يفتح غدا"]);
  });

  it("lets the filter's speakers choose nothing among the wordings", () => {
    const nobody = story.speakers.filter(({ id }) => id !== shut.speaker).map(({ id }) => id);
    expect(compare({ speakers: nobody }).columns).toEqual(compare({}).columns);
  });

  it("shows or hides every wording of every statement, each once", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        for (const statement of drawn.statements) {
          const { columns, hidden, silent } = compareOutlets(drawn, statement, filter);
          expect(countWordings(columns) + countWordings(hidden)).toBe(statement.wordings.length);
          const reporting = [...columns, ...hidden].map((column) => column.outlet);
          expect(silent.filter((each) => reporting.includes(each))).toEqual([]);
        }
      }),
    );
  });

  it("shows the very wordings that the filter leaves on the other screens", () => {
    const shown = (drawn: Story, statement: Statement, filter: Filter) =>
      compareOutlets(drawn, statement, filter).columns.flatMap(({ wordings }) =>
        wordings.map(({ wording }) => wording),
      );
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        for (const left of narrow(drawn, filter).statements) {
          const statement = get(drawn.statements, left.id);
          expect(new Set(shown(drawn, statement, filter))).toEqual(new Set(left.wordings));
        }
      }),
    );
  });
});

describe("leadWith", () => {
  const { columns } = compare({});
  const order = (leading: string | null) =>
    leadWith(columns, leading === null ? null : outlet(leading)).map((column) => column.outlet.id);

  it("puts the chosen outlet first and leaves the others in their order", () => {
    expect(order("three")).toEqual(["three", "one"]);
  });

  it("changes nothing when none is chosen, or one without a column", () => {
    expect(order(null)).toEqual(["one", "three"]);
    expect(order("two")).toEqual(["one", "three"]);
  });
});
