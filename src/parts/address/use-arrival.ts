import { useRouter } from "@tanstack/react-router";
import { useEffectEvent, useLayoutEffect } from "react";

/** `newPath` is true where another page was shown before, the same article in the other language included. */
export interface Arrival {
  readonly newPath: boolean;
}

/**
 * Calls back whenever an address has been rendered and the router has put the page back to where it was
 * scrolled to before, or to its top: only then is it settled where the reader is.
 */
export function useArrival(onArrive: (arrival: Arrival) => void): void {
  const router = useRouter();
  const arrive = useEffectEvent(onArrive);
  useLayoutEffect(() => {
    // A screen whose code came late is put on the page when all of that is over.
    const { location, resolvedLocation } = router.state;
    if (resolvedLocation?.state.__TSR_key === location.state.__TSR_key) arrive({ newPath: true });
    return router.subscribe("onRendered", ({ pathChanged }) => arrive({ newPath: pathChanged }));
  }, [router]);
}
