/** A place in the matrix that the focus can be at: column 0 is the statement itself, 1 the first outlet. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** Which places lead somewhere, row by row. */
export type Reachable = readonly (readonly boolean[])[];

/** One step of an arrow key: `along` a row in reading order, or `down` the column. One of the two is 0. */
export interface MatrixStep {
  readonly along: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

/**
 * Where a step leads: to the nearest place in that direction that leads somewhere, over those that do not.
 * Null where there is none, and for a step of no length.
 */
export function stepInMatrix(
  reachable: Reachable,
  from: MatrixPlace,
  { along, down }: MatrixStep,
): MatrixPlace | null {
  if (along === 0 && down === 0) return null;
  let { row, column } = from;
  do {
    row += down;
    column += along;
    if (reachable[row]?.[column] === true) return { row, column };
  } while (reachable[row]?.[column] !== undefined);
  return null;
}
