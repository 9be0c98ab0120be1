import { useBlocker } from "@tanstack/react-router";

/** Somebody is about to leave for another address: they go on, or stay. */
export interface Leaving {
  readonly goOn: () => void;
  readonly stay: () => void;
}

/**
 * Stops a way out of the screen for as long as it asks. `asks` is told the path that the way leads to, and the path
 * that it leads from. The browser's own way out is not stopped here.
 */
export function useLeaving(asks: (to: string, from: string) => boolean): Leaving | null {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => asks(next.pathname, current.pathname),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return blocker.status === "blocked" ? { goOn: blocker.proceed, stay: blocker.reset } : null;
}
