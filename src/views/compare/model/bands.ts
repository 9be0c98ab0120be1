/** Places of a row that stand in one band: `[from, to)` of the places. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Breaks a row of places into bands that are no wider than the room, as a line of text is broken: each takes as many as fit,
 * and at least one, however wide that is. Widths and room in one unit; together the bands cover every place, in order.
 */
export function bandsOf(widths: readonly number[], room: number): readonly Band[] {
  const bands: Band[] = [];
  let taken = 0;
  for (const [place, width] of widths.entries()) {
    const last = bands.at(-1);
    if (last === undefined || taken + width > room) {
      bands.push({ from: place, to: place + 1 });
      taken = width;
    } else {
      bands[bands.length - 1] = { ...last, to: place + 1 };
      taken += width;
    }
  }
  return bands;
}
