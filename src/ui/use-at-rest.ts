import { useEffect, useState } from "react";

/** Without a browser that tells, a page is held to be at rest after so many milliseconds. */
const longestWait = 3_000;

/** Whether the page has come to rest since this was drawn, once and for all: a time for what nobody waits for yet. */
export function useAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const rest = () => setAtRest(true);
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(rest, longestWait);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(rest);
    return () => cancelIdleCallback(handle);
  }, []);
  return isAtRest;
}
