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
  /** The end of the bar that the label is set against. */
  readonly anchor: "start" | "end";
}

/** The room that a bar takes with its label, which runs onwards from the bar's start where the axis leaves room. */
export function withLabel(bar: Extent, labelShare: number): LabelledExtent {
  if (bar.start + labelShare <= 1) {
    return { start: bar.start, end: Math.max(bar.end, bar.start + labelShare), anchor: "start" };
  }
  return { start: Math.max(0, Math.min(bar.start, bar.end - labelShare)), end: bar.end, anchor: "end" };
}
