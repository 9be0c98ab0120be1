import { useEffect, useEffectEvent } from "react";
import { stepOfKey } from "./step-of-key";

/** Put on something inside a dialog that leaves the page, and so its keys, usable. */
export const keysPassThrough = "data-keys-pass-through";

/** Whether the keys belong to what is typed into, or to a panel that lies over the page. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable]") !== null) return true;
  const dialog = target.closest("[role=dialog]");
  return dialog !== null && dialog.querySelector(`[${keysPassThrough}]`) === null;
}

/** Calls back when the reader presses a letter that leads onwards (1) or back (-1). */
export function useStepKeys(enabled: boolean, onStep: (step: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    if (!enabled) return;
    function onKey(event: KeyboardEvent) {
      const direction = stepOfKey(event);
      if (direction === 0 || event.repeat || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      step(direction);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
