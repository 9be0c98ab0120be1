/**
 * Gives each row a column of its own so that the sum of what they weigh is as great as can be; the Hungarian method
 * (Kuhn 1955). Rows and columns may differ in number. Gives for each row its column, or -1.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  const size = Math.max(rows, ...weights.map((row) => row.length));
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const holder = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const way = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    let column = 0;
    holder[0] = row;
    do {
      used[column] = 1;
      const at = holder[column] ?? 0;
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= size; other += 1) {
        if (used[other] === 1) continue;
        const reduced = cost(at, other) - (ofRow[at] ?? 0) - (ofColumn[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] ?? 0) < step) [step, next] = [least[other] ?? 0, other];
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other] === 1) {
          const held = holder[other] ?? 0;
          ofRow[held] = (ofRow[held] ?? 0) + step;
          ofColumn[other] = (ofColumn[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    } while (holder[column] !== 0);
    while (column !== 0) {
      const from = way[column] ?? 0;
      holder[column] = holder[from] ?? 0;
      column = from;
    }
  }
  const columns = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= size; column += 1) {
    const row = (holder[column] ?? 0) - 1;
    if (row >= 0 && row < rows && column <= (weights[row]?.length ?? 0)) columns[row] = column - 1;
  }
  return columns;
}
