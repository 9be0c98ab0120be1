import { useSyncExternalStore } from "react";
import { createDeviceStore } from "./device-store";

// All that the first page has to know of the reader's own stories is whether there are any: only then is what
// keeps them fetched. What is kept corrects the number whenever it is opened.

const store = createDeviceStore("muqabala:own-stories", (value) =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 0,
);

/** Takes note of how many there are. */
export function keepOwnCount(count: number): void {
  if (count !== store.get()) store.set(count);
}

/** How many stories of the reader's own there are, and every later number. */
export function useOwnCount(): number {
  return useSyncExternalStore(store.subscribe, store.get, () => store.initial);
}
