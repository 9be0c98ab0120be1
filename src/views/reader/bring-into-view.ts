/** The panel of a statement, which may lie over the text. */
const panelSelector = "[data-statement-panel]";

/** Room kept free above and below, in pixels, so that nothing stands at the very edge. */
const margin = 24;

/** Of the height that is free, the share that is left above what is brought into view. */
const shareAbove = 0.25;

/** The height of the window below which a panel hides the text; the window's own foot where none does. */
function visibleFoot(): number {
  const panel = document.querySelector(panelSelector)?.closest("[role=dialog]")?.getBoundingClientRect();
  const covers = panel !== undefined && panel.height > 0 && panel.width >= window.innerWidth;
  return covers ? panel.top : window.innerHeight;
}

/**
 * How far to scroll so that what lies from `top` to `bottom` is seen between 0 and `foot`; 0 where it is
 * seen already. What is taller than the room is shown from its beginning.
 */
export function scrollNeeded(top: number, bottom: number, foot: number): number {
  if (top >= margin && bottom <= foot - margin) return 0;
  const free = Math.max(0, foot - 2 * margin - (bottom - top));
  return top - margin - free * shareAbove;
}

/** Scrolls the window so far that an element is in sight, and not behind the panel. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const distance = scrollNeeded(top, bottom, visibleFoot());
  if (distance !== 0) window.scrollBy({ top: distance, behavior: "instant" });
}
