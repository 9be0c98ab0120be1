import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatrixPlace, type MatrixStep, stepInMatrix } from "@/views/story/matrix-step";

/** `#` leads somewhere, `.` does not; the first of a row is its statement. */
const read = (...rows: readonly string[]) => rows.map((row) => [...row].map((cell) => cell === "#"));

const onward: MatrixStep = { along: 1, down: 0 };
const back: MatrixStep = { along: -1, down: 0 };
const down: MatrixStep = { along: 0, down: 1 };
const up: MatrixStep = { along: 0, down: -1 };

const matrix = read("##..#", "#....", "##.#.");

describe("stepInMatrix", () => {
  it.each([
    ["along a row over what leads nowhere", { row: 0, column: 1 }, onward, { row: 0, column: 4 }],
    ["back to the statement", { row: 2, column: 1 }, back, { row: 2, column: 0 }],
    ["down a column over a row without a mark in it", { row: 0, column: 1 }, down, { row: 2, column: 1 }],
    ["up a column", { row: 2, column: 1 }, up, { row: 0, column: 1 }],
    ["from statement to statement", { row: 0, column: 0 }, down, { row: 1, column: 0 }],
  ])("goes %s", (_, from, step, to) => {
    expect(stepInMatrix(matrix, from, step)).toEqual(to);
  });

  it("stays where there is nothing further on", () => {
    expect(stepInMatrix(matrix, { row: 0, column: 4 }, onward)).toBeNull();
    expect(stepInMatrix(matrix, { row: 0, column: 0 }, up)).toBeNull();
    expect(stepInMatrix(matrix, { row: 2, column: 3 }, down)).toBeNull();
    expect(stepInMatrix(matrix, { row: 1, column: 0 }, { along: 0, down: 0 })).toBeNull();
  });

  it("leads only to what leads on, and the step back returns", () => {
    const drawn = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.record({
        cells: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 6,
        }),
        row: fc.nat(5),
        column: fc.nat(4),
        step: fc.constantFrom(onward, back, down, up),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ cells, row, column, step }) => {
        const from: MatrixPlace = { row, column };
        fc.pre(cells[row]?.[column] === true);
        const to = stepInMatrix(cells, from, step);
        if (to === null) return;
        expect(cells[to.row]?.[to.column]).toBe(true);
        const reverse = stepInMatrix(
          cells,
          to,
          step.along === 0 ? (step.down === 1 ? up : down) : step.along === 1 ? back : onward,
        );
        expect(reverse).toEqual(from);
      }),
    );
  });
});
