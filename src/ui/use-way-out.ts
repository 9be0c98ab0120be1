import { useEffect, useState } from "react";

/** What opened the sheet that is open, as the page says. */
const opener = "[aria-haspopup=dialog][aria-expanded=true]:not([tabindex='-1'])";

/**
 * Leads out of a sheet that leaves the page usable. It stands at the document's end, between two guards that hand the focus
 * on to what is beside the sheet's trigger; one that an address has opened has no trigger, and there the focus would stay on
 * the guard. It goes back to what opened the sheet, or to where the reader was.
 */
export function useWayOut(enabled: boolean): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (!enabled) return;
    const onFocus = ({ target }: FocusEvent) => {
      const isGuard = target instanceof Element && target.matches("[data-base-ui-focus-guard]");
      if (!isGuard || document.activeElement !== target) return;
      const known = before?.isConnected === true && before !== document.body ? before : null;
      const place = document.querySelector(opener) ?? known ?? document.querySelector("main");
      if (place instanceof HTMLElement) place.focus();
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [enabled, before]);
}
