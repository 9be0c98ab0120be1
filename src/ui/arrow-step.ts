import type { KeyboardEvent } from "react";

/**
 * Which way an arrow key leads in reading order: 1 onwards, -1 back, 0 for any other key. The one
 * place that knows that the left arrow leads onwards in a right-to-left text.
 */
export function arrowStep(event: KeyboardEvent<Element>): -1 | 0 | 1 {
  const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
  if (event.key === "ArrowLeft") return rtl ? 1 : -1;
  if (event.key === "ArrowRight") return rtl ? -1 : 1;
  return 0;
}
