import type { CSSProperties } from "react";

/** Tells the style sheet how far below the text a mark's line is drawn. */
export function inLane(lane: number): CSSProperties & Record<"--lane", number> {
  return { "--lane": lane };
}
