import { fillLines, type Item, type MeasuredPassage, type StreamMetrics, stackHeight } from "./stream-lines";

/** Words `[from, to)` of a passage, a branch or a label, in one row. `x` runs from the side where the text begins. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

/** One end of a part of the ribbon: where it is, its middle and its height. */
export interface Edge {
  readonly x: number;
  readonly middle: number;
  readonly height: number;
}

/** A part of the ribbon, from edge to edge. */
export interface Ribbon {
  readonly from: Edge;
  readonly to: Edge;
  /** Whether the stream itself begins or ends there, rather than this part of it alone. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Where a branch lies: its box with all that belongs to it, and its rows from the box's corner. */
export interface PlacedBranch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly labelRows: readonly Row[];
  readonly band: Ribbon;
}

/** One passage as it lies: rows of shared words, or branches. In the order of the passages. */
export type PlacedPassage =
  | { readonly shared: true; readonly rows: readonly Row[] }
  | { readonly shared: false; readonly branches: readonly PlacedBranch[] };

export interface StreamLayout {
  readonly height: number;
  readonly passages: readonly PlacedPassage[];
  /** The ribbons of shared words and of the joints; those of the branches are with the branches. */
  readonly ribbons: readonly Ribbon[];
}

function lineHeight(line: readonly Item[], { band, space }: StreamMetrics): number {
  return Math.max(...line.map((item) => (item.shared ? band : stackHeight(item.branches, space))));
}

/** A part of the ribbon that goes straight on. */
function level(edge: Edge, width: number, begins: boolean, ends: boolean): Ribbon {
  return { from: edge, to: { ...edge, x: edge.x + width }, begins, ends };
}

/** Lays the branches of one passage below one another, around the middle of their line. */
function placeBranches(
  item: Extract<Item, { shared: false }>,
  at: { readonly x: number; readonly middle: number },
  metrics: StreamMetrics,
): { readonly branches: readonly PlacedBranch[]; readonly joints: readonly Ribbon[] } {
  const { band: bandHeight, labelRow, space, joint, inset } = metrics;
  const start = at.x + (item.parts ? joint : 0);
  const end = at.x + item.width - (item.meets ? joint : 0);
  const trunk: Edge = { x: at.x, middle: at.middle, height: bandHeight };
  const inner = { begins: false, ends: false };
  const joints: Ribbon[] = [];
  let y = at.middle - stackHeight(item.branches, space) / 2;
  const branches = item.branches.map((branch): PlacedBranch => {
    const labels = branch.labelRows.length * labelRow;
    const edge: Edge = { x: start, middle: y + labels + branch.band / 2, height: branch.band };
    const width = item.meets ? end - start : branch.width;
    if (item.parts) joints.push({ from: trunk, to: edge, ...inner });
    if (item.meets) joints.push({ from: { ...edge, x: end }, to: { ...trunk, x: end + joint }, ...inner });
    const placed: PlacedBranch = {
      x: start,
      y,
      width,
      height: branch.height,
      rows: branch.rows.map((row, index) => ({ ...row, x: inset, y: labels + index * bandHeight })),
      labelRows: branch.labelRows.map((row, index) => ({ ...row, x: inset, y: index * labelRow })),
      band: level(edge, width, !item.parts, !item.meets),
    };
    y += branch.height + space;
    return placed;
  });
  return { branches, joints };
}

/**
 * Lays the stream out in lines: the shared words run along the middle of each line, and where the wordings part their
 * branches lie below one another and meet again. All of it fits into the width, unless one word alone is wider.
 */
export function layOutStream(passages: readonly MeasuredPassage[], metrics: StreamMetrics): StreamLayout {
  const { band, inset, space } = metrics;
  const ribbons: Ribbon[] = [];
  const rows = passages.map((): Row[] => []);
  const branches = passages.map((): PlacedBranch[] => []);
  let y = 0;
  for (const line of fillLines(passages, metrics)) {
    const height = lineHeight(line, metrics);
    const middle = y + height / 2;
    let x = 0;
    for (const item of line) {
      if (item.shared) {
        const { from, to } = item;
        ribbons.push(level({ x, middle, height: band }, item.width, item.begins, item.ends));
        rows[item.passage]?.push({ from, to, x: x + inset, y: middle - band / 2 });
      } else {
        const placed = placeBranches(item, { x, middle }, metrics);
        ribbons.push(...placed.joints);
        branches[item.passage]?.push(...placed.branches);
      }
      x += item.width;
    }
    y += height + space;
  }
  return {
    height: Math.max(0, y - space),
    passages: passages.map(({ shared }, index) =>
      shared ? { shared, rows: rows[index] ?? [] } : { shared, branches: branches[index] ?? [] },
    ),
    ribbons,
  };
}
