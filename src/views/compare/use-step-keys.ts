import { useEffect, useEffectEvent } from "react";
import { stepOfKey } from "./step-of-key";

/** Whether the keys belong to what is typed into, or to a panel that lies over the page. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null
  );
}

/** Calls back when the reader presses the key for the next (1) or the previous (-1) statement. */
export function useStepKeys(onStep: (step: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const direction = stepOfKey(event);
      if (direction === 0 || event.repeat || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      step(direction);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
