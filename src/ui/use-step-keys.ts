import { useEffect, useEffectEvent } from "react";
import { ownsKeys } from "./key-owners";

/** What of a key press tells where it leads. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const steps: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * Where a key leads: 1 onwards (n, j), -1 back (p, k), 0 nowhere. On a keyboard that writes
 * Arabic the place of the key counts, since its letter is another.
 */
export function stepOfKey({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  const letter = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, "");
  return steps[letter.toLowerCase()] ?? 0;
}

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
