import { useSyncExternalStore } from "react";

/** Whether what is kept lasts, and how much room it takes. */
export interface Lasting {
  /** Whether the browser has promised to keep it until the reader deletes it; null where it does not say. */
  readonly persisted: boolean | null;
  /** Bytes that the site takes on the device, and may take at most; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
}

const unknown: Lasting = { persisted: null, usage: null, quota: null };

const listeners = new Set<() => void>();
let lasting = unknown;

/** A browser may have only some of it, whatever the types say: none at all outside of a secure page. */
function storageManager(): Partial<StorageManager> {
  return globalThis.navigator?.storage ?? {};
}

async function answerOf<T>(question: (() => Promise<T>) | undefined): Promise<T | null> {
  try {
    return question === undefined ? null : await question();
  } catch {
    return null;
  }
}

/** Looks anew how much room is taken, and whether it lasts. */
export async function lookAtLasting(): Promise<void> {
  const storage = storageManager();
  const persisted = await answerOf(storage.persisted?.bind(storage));
  const estimate = await answerOf(storage.estimate?.bind(storage));
  lasting = { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  for (const listener of listeners) listener();
}

/** Asks the browser to keep what is kept until the reader deletes it. Some ask the reader in turn. */
export async function askToLast(): Promise<void> {
  const storage = storageManager();
  await answerOf(storage.persist?.bind(storage));
  await lookAtLasting();
}

/**
 * Whether the browser throws a site's storage away when it was not visited for a week. WebKit does, on all that is
 * Apple's, unless the site stands on the home screen.
 */
export function dropsUnvisited({ persisted }: Lasting): boolean {
  const browser = globalThis.navigator;
  if (persisted === true || browser?.vendor !== "Apple Computer, Inc.") return false;
  return !globalThis.matchMedia("(display-mode: standalone)").matches;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (lasting === unknown) void lookAtLasting();
  return () => {
    listeners.delete(listener);
  };
}

/** Whether what is kept lasts, and every later answer. */
export function useLasting(): Lasting {
  return useSyncExternalStore(
    subscribe,
    () => lasting,
    () => unknown,
  );
}
