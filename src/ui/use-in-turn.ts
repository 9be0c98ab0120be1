import { useEffect, useState } from "react";
import { usePrinting } from "./use-printing";

/** How many of several steps have been taken by now: the first at once, each further one in a task of its own. */
export function useInTurn(steps: number): number {
  const [taken, setTaken] = useState(1);
  const isWaiting = taken < steps;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setTaken(taken + 1));
    return () => clearTimeout(timer);
  }, [isWaiting, taken]);
  return Math.min(taken, steps);
}

interface Drawing {
  /** So many are there from the beginning, as in a page that was made beforehand: an ordinary list is whole. */
  readonly first: number;
  /** So many more come with every task. */
  readonly step: number;
}

/** How many of a list's things are drawn by now, so that a long one never holds the page up; on paper all of them. */
export function useDrawn(total: number, { first, step }: Drawing): number {
  const printing = usePrinting();
  const steps = 1 + Math.max(0, Math.ceil((total - first) / step));
  const drawn = first + (useInTurn(steps) - 1) * step;
  return printing ? total : Math.min(total, drawn);
}
