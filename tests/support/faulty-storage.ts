import "fake-indexeddb/auto";
import { vi } from "vitest";

// A device whose storage can be made to fail at its nth operation: whatever is asked of the database or of local
// storage counts as one, and what is written counts twice, since it can fail when it is asked for and when it is done.

let done = 0;
let failing: number | null = null;
let fired = false;

/** Counts an operation; at the one that is to fail, throws as a browser does. */
function operation(): void {
  done += 1;
  if (done !== failing) return;
  fired = true;
  throw new DOMException("this operation was made to fail", "UnknownError");
}

/** Lets a request succeed, and its transaction fail all the same: nothing of it is written then. */
function failingWhenDone<Result>(
  request: IDBRequest<Result>,
  transaction: IDBTransaction,
): IDBRequest<Result> {
  done += 1;
  if (done !== failing) return request;
  fired = true;
  request.addEventListener("success", () => transaction.abort());
  return request;
}

const { open } = IDBFactory.prototype;
const { transaction, createObjectStore } = IDBDatabase.prototype;
const { get, getAll, getAllKeys, put } = IDBObjectStore.prototype;
const remove = IDBObjectStore.prototype.delete;

IDBFactory.prototype.open = function (this: IDBFactory, ...asked: Parameters<typeof open>) {
  operation();
  return open.apply(this, asked);
};
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof transaction>) {
  // That of an upgrade is the stand-in's own doing, and no page can ask for one.
  if (String(asked[1]) !== "versionchange") operation();
  return transaction.apply(this, asked);
};
IDBDatabase.prototype.createObjectStore = function (
  this: IDBDatabase,
  ...asked: Parameters<typeof createObjectStore>
) {
  operation();
  return createObjectStore.apply(this, asked);
};
IDBObjectStore.prototype.get = function (this: IDBObjectStore, ...asked: Parameters<typeof get>) {
  operation();
  return get.apply(this, asked);
};
IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...asked: Parameters<typeof getAll>) {
  operation();
  return getAll.apply(this, asked);
};
IDBObjectStore.prototype.getAllKeys = function (
  this: IDBObjectStore,
  ...asked: Parameters<typeof getAllKeys>
) {
  operation();
  return getAllKeys.apply(this, asked);
};
IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...asked: Parameters<typeof put>) {
  operation();
  return failingWhenDone(put.apply(this, asked), this.transaction);
};
IDBObjectStore.prototype.delete = function (this: IDBObjectStore, ...asked: Parameters<typeof remove>) {
  operation();
  return failingWhenDone(remove.apply(this, asked), this.transaction);
};

/** Local storage as a page has it, its events told to every tab. */
function createLocalStorage(events: EventTarget) {
  const items = new Map<string, string>();
  const tell = (key: string, newValue: string | null) =>
    events.dispatchEvent(Object.assign(new Event("storage"), { key, newValue }));
  return {
    get length() {
      return items.size;
    },
    key: (at: number) => [...items.keys()][at] ?? null,
    getItem: (key: string) => {
      operation();
      return items.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      operation();
      items.set(key, value);
      tell(key, value);
    },
    removeItem: (key: string) => {
      operation();
      items.delete(key);
      tell(key, null);
    },
  };
}

/** Gives the test a device on which nothing is kept. */
export function freshDevice(): void {
  const events = new EventTarget();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("localStorage", createLocalStorage(events));
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
}

/** Does something while the nth operation fails. Tells whether there was an nth. */
export async function withFault(nth: number, task: () => Promise<void>): Promise<boolean> {
  done = 0;
  failing = nth;
  fired = false;
  try {
    await task();
  } finally {
    failing = null;
  }
  return fired;
}
