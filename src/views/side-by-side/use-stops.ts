import { type RefObject, useState } from "react";
import { useTranslation } from "@/i18n";
import { type BesideAddress, useArrival, useGo } from "@/parts/address";
import { currentStop, nextStop, type Stop } from "./stops";

export interface Stopping {
  /** Where the reader is, or null before they have reached anything. */
  readonly current: Stop | null;
  /** Gives the focus to a stop; the address has to name its statement. */
  readonly reach: (key: string) => void;
  /** Goes on (1) or back (-1) by one stop; with the focus when a key asks for it. */
  readonly step: (step: 1 | -1, withFocus: boolean) => void;
  /** What a screen reader is to be told. */
  readonly announcement: string;
}

function stopElement(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;
}

/** Shows an element with some room around it, without motion; what is in sight stays where it is. */
function show(element: HTMLElement): void {
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Leads through what both articles word; the address names the statement, in the same entry of the history. */
export function useStops(
  address: BesideAddress,
  stops: readonly Stop[],
  root: RefObject<HTMLElement | null>,
): Stopping {
  const { t } = useTranslation();
  const go = useGo();
  const [reached, setReached] = useState<string | null>(null);
  const [announcement, announce] = useState("");
  const current = currentStop(stops, address.statement, reached);

  useArrival(({ newPath }) => {
    const element = !newPath || current === null ? null : stopElement(root.current, current.key);
    if (element === null) return;
    element.focus({ preventScroll: true });
    show(element);
  });

  function reach(key: string, withFocus = true) {
    setReached(key);
    const element = stopElement(root.current, key);
    if (element === null) return;
    if (withFocus) element.focus({ preventScroll: true });
    show(element);
  }

  function step(direction: 1 | -1, withFocus: boolean) {
    const next = nextStop(stops, current, direction);
    if (next === null) {
      announce(t(direction === 1 ? "beside.noNext" : "beside.noPrevious"));
      return;
    }
    announce("");
    go({ ...address, statement: next.statement.id }, { replace: true, keepScroll: true });
    reach(next.key, withFocus);
  }

  return { current, reach, step, announcement };
}
