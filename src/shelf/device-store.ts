/**
 * A value kept in the browser's local storage. Where storage is denied or full the value lives in
 * memory for as long as the page does; what cannot be read falls back to the default.
 */
export interface DeviceStore<T> {
  /** What stands where nothing was kept: on a new device, and in a page that is made beforehand. */
  readonly initial: T;
  get(): T;
  set(value: T): void;
  /** Calls back on every change, other tabs' included; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createDeviceStore<T>(key: string, decode: (value: unknown) => T): DeviceStore<T> {
  const listeners = new Set<() => void>();
  let value = read();

  function read(): T {
    try {
      return decode(JSON.parse(localStorage.getItem(key) ?? "null"));
    } catch {
      return decode(null);
    }
  }

  function announce(): void {
    for (const listener of listeners) listener();
  }

  // Another tab writes the same value: what it kept is not to be overwritten with what was read before.
  // Where pages are made beforehand there are no tabs.
  globalThis.addEventListener?.("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    value = read();
    announce();
  });

  return {
    initial: decode(null),
    get: () => value,
    set: (next) => {
      value = next;
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Denied or full: the value still holds for this page.
      }
      announce();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
