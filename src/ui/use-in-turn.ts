import { useEffect, useState } from "react";

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
