import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, quoteText } from "@/corpus";
import { drawPassage } from "@/views/side-by-side/passages";
import { otherSide, type Row, rowsOf, sides } from "@/views/side-by-side/rows";
import { type ArticlePair, articlePair, pairOf } from "./pairs";

const rowsOfPair = ({ first, second, statements }: ArticlePair) => rowsOf(first, second, statements);

/** Rows as text: what the left says, what the right says, and where else: `a|a`, `b|↓`, `x|`. */
function show(pair: ArticlePair): readonly string[] {
  return rowsOfPair(pair).map((row) => {
    const [left, right] = sides.map((side) => {
      const passage = row[side];
      if (passage === null) return "";
      const said = passage.wordings.map(({ statement }) => statement.id).join("");
      return said === "" ? "x" : said;
    });
    const arrows = row.elsewhere.map(({ direction }) => (direction === "above" ? "↑" : "↓")).join("");
    return `${left}|${right}${arrows}`;
  });
}

describe("the rows of two articles", () => {
  it.each([
    ["two articles alike", "a b c", "a b c", ["a|a", "b|b", "c|c"]],
    ["what only one of them has", "a x b", "a b c", ["a|a", "x|", "b|b", "|c"]],
    ["the first’s own before the second’s", "x a", "c a", ["x|", "|c", "a|a"]],
    ["nothing in common", "b b", "c d", ["bb|", "|cd"]],
    ["another order", "a b c", "c a b", ["|c↓", "a|a", "b|b", "c|↑"]],
    ["what is said once more", "a x a", "a", ["a|a", "x|", "a|↑"]],
    ["what is said twice in a row", "a a b", "a b", ["aa|a", "b|b"]],
  ])("set out %s", (_, left, right, rows) => {
    expect(show(pairOf(left, right))).toEqual(rows);
  });

  it("keep a headline apart from the paragraph that says the same", () => {
    const pair = pairOf("a A b", "a b");
    const [headline, ...others] = pair.first.lines;
    if (headline === undefined) throw new Error("the article has no line");
    const first: Article = { ...pair.first, lines: [{ ...headline, kind: "headline" }, ...others] };
    expect(show({ ...pair, first })).toEqual(["a|↓", "a|a", "b|b"]);
  });

  it("give each article whole, in its own order, every character once", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        const rows = rowsOfPair(pair);
        for (const side of sides) {
          const passages = rows.flatMap((row) => row[side] ?? []);
          const starts = passages.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          expect(passages.map((passage) => quoteText(pair[side], passage)).join("")).toBe(pair[side].text);
        }
      }),
    );
  });

  it("show every character of a passage but the newlines between lines", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        for (const side of sides) {
          const drawn = rowsOfPair(pair)
            .flatMap((row) => row[side] ?? [])
            .flatMap((passage) => drawPassage(pair[side], passage, [{ start: 1, end: 4 }]).parts)
            .flatMap(({ pieces }) => pieces)
            .flatMap((piece) => (piece.kind === "text" ? piece.stretches : []));
          expect(drawn.map((run) => quoteText(pair[side], run)).join("")).toBe(
            pair[side].text.replaceAll("\n", ""),
          );
        }
      }),
    );
  });

  it("stand two passages on one row only where both word one statement", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        for (const row of rowsOfPair(pair)) {
          const both = row.first !== null && row.second !== null;
          expect(row.kind === "shared").toBe(both);
          expect(row.common.length > 0).toBe(both);
          for (const { id } of row.common) {
            for (const side of sides) {
              expect(row[side]?.wordings.some(({ statement }) => statement.id === id)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it("lead from every shared statement that is not met on its row to one where the other words it", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        const rows = rowsOfPair(pair);
        const wordsIt = (row: Row | undefined, side: "first" | "second", id: string) =>
          row?.[side]?.wordings.some(({ statement }) => statement.id === id) ?? false;
        for (const [index, row] of rows.entries()) {
          for (const side of sides) {
            for (const { statement } of row[side]?.wordings ?? []) {
              const told = row.elsewhere.find(
                (each) => each.side === side && each.statement.id === statement.id,
              );
              const met = wordsIt(row, otherSide[side], statement.id);
              const known = rows.some((other) => wordsIt(other, otherSide[side], statement.id));
              expect(told !== undefined).toBe(known && !met);
              if (told === undefined) continue;
              const target = rows.findIndex(({ key }) => key === told.row);
              expect(wordsIt(rows[target], otherSide[side], statement.id)).toBe(true);
              expect(told.direction).toBe(target < index ? "above" : "below");
            }
          }
        }
      }),
    );
  });

  it("have a key each", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        const keys = rowsOfPair(pair).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("share a row whichever article comes first, or do not", () => {
    fc.assert(
      fc.property(articlePair, ({ first, second, statements }) => {
        const common = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === "shared").length > 0;
        expect(common(rowsOf(first, second, statements))).toBe(common(rowsOf(second, first, statements)));
      }),
    );
  });
});

describe("a passage as it is drawn", () => {
  it("has a way into every wording: its own words, or a link beside them", () => {
    fc.assert(
      fc.property(articlePair, (pair) => {
        for (const row of rowsOfPair(pair)) {
          for (const side of sides) {
            const passage = row[side];
            if (passage === null) continue;
            const { parts, covered } = drawPassage(pair[side], passage, []);
            const begun = parts
              .flatMap(({ pieces }) => pieces)
              .filter((piece) => piece.kind === "text" && piece.begins)
              .flatMap(({ mark }) => mark ?? []);
            const ways = [...begun, ...covered].map(({ wording }) => wording);
            expect(ways).toHaveLength(passage.wordings.length);
            expect(new Set(ways).size).toBe(ways.length);
          }
        }
      }),
    );
  });
});
