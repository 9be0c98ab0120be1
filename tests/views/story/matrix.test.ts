import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFilter, type Filter, narrow, statementOrders } from "@/corpus";
import { firstRowsOf, leadsOn, type Matrix, rowsAtOnce, rowsInTurn, storyMatrix } from "@/views/story/matrix";
import { storyAndFilter } from "../../corpus/arbitrary-story";
import { differencesOf } from "../../corpus/measured";
import { smallStory } from "../../corpus/small-story";
import { get, publishedStory } from "../../corpus/story";

const story = publishedStory();
const [river, hill] = story.outlets.map(({ id }) => id);
if (river === undefined || hill === undefined) throw new Error("outlets are missing");

const filterBy = (part: Partial<Filter>): Filter => ({ ...emptyFilter, ...part });
const rowsOf = ({ groups }: Matrix) => groups.flatMap(({ rows }) => rows);
const idsOf = (matrix: Matrix) => rowsOf(matrix).map(({ statement }) => statement.id);

function rowOf(matrix: Matrix, id: string) {
  const row = rowsOf(matrix).find(({ statement }) => statement.id === id);
  if (row === undefined) throw new Error(`the matrix has no ${id}`);
  return row;
}

/** The outlets that say otherwise in a row. */
const contraryIn = (matrix: Matrix, id: string) =>
  rowOf(matrix, id)
    .cells.filter(({ contrary }) => contrary)
    .map(({ outlet }) => outlet.id);

describe("storyMatrix", () => {
  it("groups the statements by speaker, in the order of each speaker's first", () => {
    const { groups } = storyMatrix(story, emptyFilter, "time");
    expect(groups.map(({ speaker }) => speaker)).toEqual(["mayor", "council"]);
  });

  it("has a row for each statement and a cell for each outlet that a filter leaves, in every order", () => {
    fc.assert(
      fc.property(storyAndFilter, fc.constantFrom(...statementOrders), ({ story: drawn, filter }, order) => {
        const matrix = storyMatrix(drawn, filter, order);
        const left = narrow(drawn, filter).statements.map(({ id }) => id);
        expect([...idsOf(matrix)].sort()).toEqual([...left].sort());
        expect(matrix.statements).toBe(left.length);
        for (const { cells } of rowsOf(matrix)) {
          expect(cells.map(({ outlet }) => outlet)).toEqual(narrow(drawn, filter).outlets);
        }
      }),
    );
  });

  it("draws the first rows of many, and counts all of them", () => {
    const whole = storyMatrix(story, emptyFilter, "time");
    for (let most = 0; most <= whole.statements + 1; most += 1) {
      const part = storyMatrix(story, emptyFilter, "time", null, most);
      expect(idsOf(part)).toEqual(idsOf(whole).slice(0, most));
      expect(part.drawn).toBe(Math.min(most, whole.statements));
      expect(part.rest.map(({ id }) => id)).toEqual(idsOf(whole).slice(most));
      expect(part.statements).toBe(whole.statements);
      expect(part.groups.map(({ statements }) => statements)).toEqual(
        whole.groups.slice(0, part.groups.length).map(({ rows }) => rows.length),
      );
    }
  });

  it("draws fewer rows at once the more outlets there are, and never none", () => {
    const rows = [1, 5, 40, 120, 1_000].map((count) =>
      rowsAtOnce({ outlets: Array.from({ length: count }, () => get(story.outlets, river)) }),
    );
    expect(rows).toEqual([500, 214, 35, 20, 20]);
  });

  it("has no row that leads nowhere, whatever the filter", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        for (const { cells } of rowsOf(storyMatrix(drawn, filter, "time"))) {
          expect(cells.some(leadsOn)).toBe(true);
        }
      }),
    );
  });

  it("marks an outlet that words the contradicting statement, and one whose own words contradict", () => {
    const matrix = storyMatrix(story, emptyFilter, "time");
    expect(contraryIn(matrix, "bridge-stays-open")).toEqual([hill]);
    expect(contraryIn(matrix, "houses-flooded")).toEqual([hill]);
    expect(contraryIn(matrix, "water-returns")).toEqual([]);
  });

  it("shows no contradiction by what the filter hides", () => {
    const matrix = storyMatrix(story, filterBy({ words: "لن" }), "time");
    expect(idsOf(matrix)).not.toContain("bridge-will-close");
    expect(rowOf(matrix, "bridge-stays-open").statement.contrasts).toEqual([]);
    expect(contraryIn(matrix, "bridge-stays-open")).toEqual([]);
    const ofOneOutlet = storyMatrix(story, filterBy({ outlets: [river] }), "time");
    expect(rowOf(ofOneOutlet, "houses-flooded").statement.contrasts).toEqual([]);
  });

  it("tells the difference where it orders by it, and only of what two outlets report", () => {
    const two = smallStory({
      articles: { one: "الجسر مغلق اليوم. الماء عال.", two: "لا عبور غدا." },
      statements: [
        {
          id: "shut",
          wordings: [
            ["one", "الجسر مغلق اليوم"],
            ["two", "لا عبور غدا"],
          ],
        },
        { id: "high", wordings: [["one", "الماء عال"]] },
      ],
    });
    const byDisagreement = storyMatrix(two, emptyFilter, "disagreement", differencesOf(two));
    expect(rowOf(byDisagreement, "shut").difference).toBe(1 / 2);
    expect(rowOf(byDisagreement, "shut").cells.map(({ difference }) => difference)).toEqual([1 / 2, 1 / 2]);
    expect(rowOf(byDisagreement, "high").difference).toBeNull();
    expect(rowOf(byDisagreement, "high").cells.map(({ difference }) => difference)).toEqual([null, null]);
    expect(rowOf(storyMatrix(two, emptyFilter, "time"), "shut").difference).toBeNull();
  });

  it("puts what more outlets report first inside a group when ordered by outlets", () => {
    fc.assert(
      fc.property(storyAndFilter, ({ story: drawn, filter }) => {
        for (const { rows } of storyMatrix(drawn, filter, "outlets").groups) {
          const counts = rows.map(({ outlets }) => outlets);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it("keeps only the columns of the outlets that the filter shows", () => {
    const { outlets } = storyMatrix(story, filterBy({ outlets: [hill] }), "time");
    expect(outlets).toEqual([get(story.outlets, "hill")]);
  });
});

describe("drawing the matrix in turn", () => {
  it("draws a table that is not large with the page", () => {
    const { first } = rowsInTurn(6);
    expect(first).toBeGreaterThanOrEqual(50);
  });

  it("draws no more cells in one task than are drawn in a moment, however many outlets stand across", () => {
    for (let outlets = 1; outlets <= 120; outlets += 1) {
      const { first, step } = rowsInTurn(outlets);
      expect(step).toBeGreaterThan(0);
      expect(first * outlets).toBeLessThanOrEqual(400);
      expect(step * outlets).toBeLessThanOrEqual(120);
    }
  });

  it("has the first rows of all, and the very groups that have all of theirs", () => {
    const { groups, statements } = storyMatrix(story, emptyFilter, "time");
    for (let most = 0; most <= statements; most += 1) {
      const part = firstRowsOf(groups, most);
      const whole = groups.flatMap(({ rows }) => rows);
      expect(part.flatMap(({ rows }) => rows)).toEqual(whole.slice(0, most));
    }
    expect(firstRowsOf(groups, statements).every((group, at) => group === groups[at])).toBe(true);
  });
});
