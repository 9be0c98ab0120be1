import type { DayRange } from "@/corpus";
import type { Axis } from "./axis";
import { type Extent, type LabelledExtent, packLanes, withLabel } from "./pack-lanes";

/** The narrowest that the axis is ever drawn, in CSS pixels: `min-w-5xl`. Labels are reckoned against it. */
const axisPixels = 1024;
/** A letter of a label takes about this much at the size that labels are set in. */
const letterPixels = 7;
const gap = 12 / axisPixels;

export interface PlacedBar<T> {
  readonly item: T;
  readonly bar: Extent;
  readonly extent: LabelledExtent;
  readonly row: number;
}

/** Places what lies on the axis in rows, so that no bar or label touches another. */
export function placeBars<T>(
  axis: Axis,
  items: readonly T[],
  rangeOf: (item: T) => DayRange,
  labelOf: (item: T) => string,
): { readonly bars: readonly PlacedBar<T>[]; readonly rows: number } {
  const placed = items.flatMap((item) => {
    const bar = axis.place(rangeOf(item));
    if (bar === null) return [];
    const share = Math.min(0.6, (labelOf(item).length * letterPixels) / axisPixels);
    return [{ item, bar, extent: withLabel(bar, share) }];
  });
  const rows = packLanes(
    placed.map(({ extent }) => extent),
    gap,
  );
  return {
    bars: placed.map((one, index) => ({ ...one, row: rows[index] ?? 0 })),
    rows: Math.max(0, ...rows.map((row) => row + 1)),
  };
}
