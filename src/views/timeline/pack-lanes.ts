/** Something drawn along the axis: from `start` to `end`, as shares of the axis, 0 to 1. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts extents into as few rows as they fit in without touching, each in the first row that is free
 * where it starts. Greedy interval partitioning in order of start uses no more rows than the largest
 * number of extents that meet in one place. Returns the row of each extent, in the order given.
 */
export function packLanes(extents: readonly Extent[], gap: number): readonly number[] {
  const order = extents
    .map((extent, index) => ({ extent, index }))
    .sort((a, b) => a.extent.start - b.extent.start || a.index - b.index);
  const rowEnds: number[] = [];
  const rows = new Array<number>(extents.length).fill(0);
  for (const { extent, index } of order) {
    const free = rowEnds.findIndex((end) => end + gap <= extent.start);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = extent.end;
    rows[index] = row;
  }
  return rows;
}

export interface LabelledExtent extends Extent {
  /** Where the label stands: under the bar from its start, or on a line with the bar, before it. */
  readonly label: "under" | "before";
}

/**
 * The room that a bar takes with its label. The label runs onwards under the bar where the axis leaves room, else it
 * stands before the bar: under a day that is not its own it would seem to tell of that day.
 */
export function withLabel(bar: Extent, labelShare: number): LabelledExtent {
  const end = bar.start + labelShare;
  if (end <= 1) return { start: bar.start, end: Math.max(bar.end, end), label: "under" };
  return { start: Math.max(0, bar.start - labelShare), end: bar.end, label: "before" };
}
