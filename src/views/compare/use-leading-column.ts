import { type RefObject, useEffect, useRef } from "react";

/** Share of the window's height below which the columns' head counts as out of sight. */
const fold = 0.75;

/**
 * Brings the columns into view when an address asks for one outlet's: when the page opens with it and the
 * columns lie below the fold, and when another outlet is chosen far down a stack. A page that opens where
 * the reader had scrolled to before is left there.
 */
export function useLeadingColumn(columns: RefObject<HTMLElement | null>, leading: string | null): void {
  const opening = useRef(true);
  useEffect(() => {
    // A frame later, because the router puts a page that opens to its top, or to where it was left, after this.
    const frame = requestAnimationFrame(() => {
      const opened = opening.current;
      opening.current = false;
      if (columns.current === null) return;
      const { top } = columns.current.getBoundingClientRect();
      const outOfView = opened
        ? leading !== null && window.scrollY === 0 && top > window.innerHeight * fold
        : top < 0;
      if (outOfView) columns.current.scrollIntoView({ block: "start" });
    });
    return () => cancelAnimationFrame(frame);
  }, [columns, leading]);
}
