import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { dropSent, keepSent, type Sent, sentHere, subscribeSent } from "@/shelf/sent";
import { dropShared, type Shared, sharedHere } from "@/shelf/shared";
import { type Arrival, arrivalOfShared, readArrival } from "./read-arrival";

const nothingSent: readonly Sent[] = [];

interface Arrivals {
  readonly arrivals: readonly Arrival[];
  /** Takes one off the list, and what was kept of it with it. */
  readonly drop: (key: string) => void;
}

/** What came to the desk from elsewhere and waits for the reader's word. `take` gives what has come in the address, once. */
export function useArrivals(take: () => string | null): Arrivals {
  const sent = useSyncExternalStore(subscribeSent, sentHere, () => nothingSent);
  const [read, setRead] = useState<ReadonlyMap<string, Arrival>>(new Map());
  const [shared, setShared] = useState<readonly Shared[]>([]);

  const takeNow = useEffectEvent(() => {
    const text = take();
    if (text !== null) keepSent(text);
  });
  useEffect(() => {
    takeNow();
    // Before the router reads the address.
    const onPop = () => takeNow();
    window.addEventListener("popstate", onPop, { capture: true });
    return () => window.removeEventListener("popstate", onPop, { capture: true });
  }, []);

  useEffect(() => {
    let wanted = true;
    void sharedHere().then((found) => wanted && setShared(found));
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(() => {
    let wanted = true;
    void Promise.all(sent.map(readArrival)).then((arrivals) => {
      if (wanted) setRead(new Map(arrivals.map((arrival) => [arrival.key, arrival])));
    });
    return () => {
      wanted = false;
    };
  }, [sent]);

  return {
    arrivals: [...sent.flatMap(({ key }) => read.get(key) ?? []), ...shared.map(arrivalOfShared)],
    drop: (key) => {
      if (sent.some((each) => each.key === key)) return dropSent(key);
      setShared((waiting) => waiting.filter((each) => each.key !== key));
      void dropShared(key);
    },
  };
}
