import { useEffect, useEffectEvent } from "react";
import { ownsKeys } from "./key-owners";
import { stepOfKey } from "./step-of-key";

/** Calls back when the reader presses a letter that leads onwards (1) or back (-1). */
export function useStepKeys(enabled: boolean, onStep: (step: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    if (!enabled) return;
    function onKey(event: KeyboardEvent) {
      const direction = stepOfKey(event);
      if (direction === 0 || event.repeat || event.defaultPrevented || ownsKeys(event.target)) return;
      event.preventDefault();
      step(direction);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
