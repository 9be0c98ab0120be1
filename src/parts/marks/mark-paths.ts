import type { Mode } from "@/corpus";
import { shapeRadius } from "./ModeShape";

/** A mark's place in a drawing, in its units. */
export interface PlacedMark {
  readonly mode: Mode;
  readonly x: number;
  readonly y: number;
}

/** How wide the line of a hollow mark is, and how far it runs from the middle, in the units of a shape. */
export const ringWidth = 1.5;
const ringRadius = shapeRadius - ringWidth / 2;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function circle({ x, y }: PlacedMark, radius: number): string {
  const r = rounded(radius);
  return `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function halfDisc({ x, y }: PlacedMark, radius: number): string {
  const r = rounded(radius);
  return `M${rounded(x)} ${rounded(y - r)}a${r} ${r} 0 0 1 0 ${2 * r}Z`;
}

/** A heavy line over a fine one. */
function bars({ x, y }: PlacedMark, scale: number): string {
  const at = (dx: number, dy: number) => `${rounded(x + dx * scale)} ${rounded(y + dy * scale)}`;
  const width = rounded(13 * scale);
  return `M${at(-6.5, -4.5)}h${width}v${rounded(4.5 * scale)}h${-width}ZM${at(-6.5, 3.25)}h${width}v${rounded(1.5 * scale)}h${-width}Z`;
}

/**
 * The shapes of many marks as three paths, drawn one over the other: the ground that they stand on, the lines of the
 * hollow ones, and what is filled. The same shapes as `ModeShape` draws one by one.
 */
export function markPaths(marks: readonly PlacedMark[], scale: number) {
  const radius = shapeRadius * scale;
  const filled: Readonly<Record<Mode, (mark: PlacedMark) => string>> = {
    direct: (mark) => circle(mark, radius),
    mixed: (mark) => halfDisc(mark, radius),
    indirect: () => "",
    headline: (mark) => bars(mark, scale),
  };
  const hollow = marks.filter(({ mode }) => mode === "mixed" || mode === "indirect");
  return {
    ground: marks.map((mark) => circle(mark, radius)).join(""),
    hollow: hollow.map((mark) => circle(mark, ringRadius * scale)).join(""),
    full: marks.map((mark) => filled[mark.mode](mark)).join(""),
  };
}
