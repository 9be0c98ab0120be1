/** From the left, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letters that touch are one stretch, also where rounding leaves a hair between them. */
const hair = 1;

/** The stretches that letters cover, from the left: in a line of two directions the marked ones may lie apart. */
export function stretchesOf(letters: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const letter of letters.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last !== undefined && letter.from <= last.to + hair) {
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, letter.to) };
    } else found.push({ from: letter.from, to: letter.to });
  }
  return found;
}
