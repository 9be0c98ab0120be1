import { watchKeys } from "./keys/watch-keys";
import { keepOnDevice } from "./new-version";
import type { Running } from "./running";

/** What the first screen does not wait for: the keys that every screen has, and the app's being kept on the device. */
export async function afterStart(running: Running): Promise<void> {
  watchKeys(running);
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Where it is refused, in a private window for one, the app works as long as the network does.
  await keepOnDevice(running.i18n).catch(() => undefined);
}
