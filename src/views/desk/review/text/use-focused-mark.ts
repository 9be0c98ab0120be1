import { type RefObject, useEffect } from "react";

/**
 * Brings the chosen mark into view. The focus goes along where it was on a mark, or has been lost with one; from the
 * panel or a grip it is not taken away.
 */
export function useFocusedMark(root: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const mark =
      key === null ? null : root.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`);
    if (mark === null || mark === undefined) return;
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.closest("[data-mark]") !== null) {
      mark.focus({ preventScroll: true });
    }
    mark.scrollIntoView?.({ block: "nearest" });
  }, [root, key]);
}
