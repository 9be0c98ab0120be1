import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in a page that is made beforehand and while the app takes it over, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
