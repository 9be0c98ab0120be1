/**
 * A place in the matrix that the focus can be at: the row, and which stop of it in reading order, from 0. The stops of a
 * row are the links at its head and then its cells, whether they lead somewhere or not: what is not reported is told too.
 */
export interface MatrixPlace {
  readonly row: number;
  readonly stop: number;
}

/** How many stops a row has: links at its head, at least one, and cells. */
export interface RowStops {
  readonly links: number;
  readonly cells: number;
}

/** Where a key leads: a step `along` a row in reading order or `down` a column, or to an end of the row or of all rows. */
export type MatrixMove =
  | { readonly along: -1 | 1 }
  | { readonly down: -1 | 1 }
  | { readonly to: "start" | "end"; readonly of: "row" | "all" };

/** The same column of another row: under the links of a head is the first link of the next. */
function inRow(from: RowStops, stop: number, to: RowStops): number {
  return stop < from.links ? 0 : to.links + (stop - from.links);
}

/** Where a move leads; null where nothing is further on. */
export function moveInMatrix(
  rows: readonly RowStops[],
  { row, stop }: MatrixPlace,
  move: MatrixMove,
): MatrixPlace | null {
  const here = rows[row];
  if (here === undefined) return null;
  if ("along" in move) {
    const next = stop + move.along;
    return next >= 0 && next < here.links + here.cells ? { row, stop: next } : null;
  }
  if ("down" in move) {
    const there = rows[row + move.down];
    return there === undefined ? null : { row: row + move.down, stop: inRow(here, stop, there) };
  }
  const target = move.of === "row" ? row : move.to === "start" ? 0 : rows.length - 1;
  const { links, cells } = rows[target] ?? here;
  return { row: target, stop: move.to === "start" ? 0 : links + cells - 1 };
}
