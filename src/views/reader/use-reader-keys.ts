import { useEffect, useEffectEvent } from "react";
import { stepOfKey } from "./step-of-key";

/** The panel of a statement leaves the page usable, and so its keys. */
export const panelSelector = "[data-statement-panel]";

/** Whether the keys belong to what is typed into, or to another panel that lies over the page. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable]") !== null) return true;
  const dialog = target.closest("[role=dialog]");
  return dialog !== null && dialog.querySelector(panelSelector) === null;
}

/** Calls back when the reader presses a key for the next (1) or the previous (-1) statement. */
export function useReaderKeys(enabled: boolean, onStep: (step: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    if (!enabled) return;
    function onKey(event: KeyboardEvent) {
      const direction = stepOfKey(event);
      if (direction === 0 || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      step(direction);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
