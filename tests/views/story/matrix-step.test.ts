import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatrixMove, type MatrixPlace, moveInMatrix, type RowStops } from "@/views/story/matrix-step";

const onward: MatrixMove = { along: 1 };
const back: MatrixMove = { along: -1 };
const down: MatrixMove = { down: 1 };
const up: MatrixMove = { down: -1 };

/** Three rows of three cells; at the head of the second stand two links. */
const rows: readonly RowStops[] = [
  { links: 1, cells: 3 },
  { links: 2, cells: 3 },
  { links: 1, cells: 3 },
];

describe("moveInMatrix", () => {
  it.each<[string, MatrixPlace, MatrixMove, MatrixPlace]>([
    ["from a statement to its first cell", { row: 0, stop: 0 }, onward, { row: 0, stop: 1 }],
    ["from a statement to what says otherwise", { row: 1, stop: 0 }, onward, { row: 1, stop: 1 }],
    ["back to the statement", { row: 2, stop: 1 }, back, { row: 2, stop: 0 }],
    ["down a column, whatever stands at the heads", { row: 0, stop: 3 }, down, { row: 1, stop: 4 }],
    ["up a column", { row: 1, stop: 2 }, up, { row: 0, stop: 1 }],
    ["from what says otherwise down to a statement", { row: 1, stop: 1 }, down, { row: 2, stop: 0 }],
    ["to the end of a row", { row: 1, stop: 0 }, { to: "end", of: "row" }, { row: 1, stop: 4 }],
    ["to the beginning of a row", { row: 1, stop: 4 }, { to: "start", of: "row" }, { row: 1, stop: 0 }],
    ["to the very end", { row: 0, stop: 0 }, { to: "end", of: "all" }, { row: 2, stop: 3 }],
    ["to the very beginning", { row: 2, stop: 2 }, { to: "start", of: "all" }, { row: 0, stop: 0 }],
  ])("goes %s", (_, from, move, to) => {
    expect(moveInMatrix(rows, from, move)).toEqual(to);
  });

  it("stays where there is nothing further on", () => {
    expect(moveInMatrix(rows, { row: 0, stop: 3 }, onward)).toBeNull();
    expect(moveInMatrix(rows, { row: 0, stop: 0 }, back)).toBeNull();
    expect(moveInMatrix(rows, { row: 0, stop: 2 }, up)).toBeNull();
    expect(moveInMatrix(rows, { row: 2, stop: 0 }, down)).toBeNull();
    expect(moveInMatrix([], { row: 0, stop: 0 }, onward)).toBeNull();
  });

  it("comes to every place, and from each cell the step back returns", () => {
    const drawn = fc.integer({ min: 1, max: 5 }).chain((cells) =>
      fc.array(
        fc.integer({ min: 1, max: 3 }).map((links) => ({ links, cells })),
        { minLength: 1, maxLength: 6 },
      ),
    );
    fc.assert(
      fc.property(drawn, (table) => {
        const seen = new Set<string>();
        const left: MatrixPlace[] = [{ row: 0, stop: 0 }];
        for (let place = left.pop(); place !== undefined; place = left.pop()) {
          if (seen.has(JSON.stringify(place))) continue;
          seen.add(JSON.stringify(place));
          for (const [there, again] of [
            [onward, back],
            [down, up],
          ] as const) {
            const to = moveInMatrix(table, place, there);
            if (to === null) continue;
            left.push(to);
            const isInHead = place.stop > 0 && place.stop < (table[place.row]?.links ?? 0);
            if (there === onward || !isInHead) expect(moveInMatrix(table, to, again)).toEqual(place);
          }
        }
        expect(seen.size).toBe(table.reduce((sum, { links, cells }) => sum + links + cells, 0));
      }),
    );
  });
});
