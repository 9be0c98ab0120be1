import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { createDeviceStore } from "@/shelf/device-store";

// Keys of one letter get in the way of who speaks to the device, so that they can be turned off (WCAG 2.1.4).
const store = createDeviceStore("muqabala:shortcuts", (value) =>
  v.parse(v.fallback(v.boolean(), true), value),
);

export const setShortcuts = store.set;

/** Whether keys of one letter do anything. */
export function useShortcuts(): boolean {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
