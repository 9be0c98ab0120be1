import type { i18n } from "i18next";
import { keepOnDevice } from "./new-version";
import type { createAppRouter } from "./router";
import { watchSearchKey } from "./search-key";

/** What the app runs on. */
export interface Running {
  readonly i18n: i18n;
  readonly router: ReturnType<typeof createAppRouter>;
}

/** What the first screen does not wait for: the key for the search, and the app's being kept on the device. */
export async function afterStart({ i18n, router }: Running): Promise<void> {
  watchSearchKey(router);
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Where it is refused, in a private window for one, the app works as long as the network does.
  await keepOnDevice(i18n).catch(() => undefined);
}
