import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Schema extends DBSchema {
  /** Records under their stories' ids. What lies there is read by `stories/record.ts`, whoever put it there. */
  stories: { key: string; value: unknown };
  /** What lies on the desk unfinished; read by `papers/papers.ts`. Since version 2. */
  papers: { key: string; value: unknown };
}

/** The stores of the database, each with keys of its own. */
export type StoreName = "stories" | "papers";

const stores: readonly StoreName[] = ["stories", "papers"];

/** So many values are had in one go: each answer of the database is taken in by the page without a pause. */
const together: Readonly<Record<StoreName, number>> = { stories: 1, papers: 50 };

export const databaseName = "muqabala";
/** A higher version only ever adds: what an older one kept stays where it lies, and is migrated as it is read. */
export const databaseVersion = 2;

/** Why what is kept lives in this page's memory only, until it is closed. */
export type MemoryReason =
  /** The browser has no place to keep it, as in some private windows. */
  | "missing"
  /** The browser refuses to open the place. */
  | "denied"
  /** Another tab, of an older version of the app, keeps the place open. */
  | "blocked"
  /** A newer version of the app has kept what is there, in a way that this one does not know. */
  | "newer"
  /** The device has no room left. */
  | "full"
  /** Writing failed for another reason. */
  | "failed";

/**
 * The revision of whatever lies in the database; 0 for nothing, and for what is no record. A record that tells none is
 * of the first, as those of the first version of the app are.
 */
export function revisionOf(held: unknown): number {
  if (typeof held !== "object" || held === null) return 0;
  return "revision" in held && typeof held.revision === "number" ? held.revision : 1;
}

/** Why the place or its contents could not be had. */
export class PlaceError extends Error {
  override name = "PlaceError";

  constructor(
    readonly reason: MemoryReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

function reasonOf(error: unknown): MemoryReason {
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "SecurityError" || name === "NotAllowedError") return "denied";
  return name === "VersionError" ? "newer" : "failed";
}

/** Does something with the database; what goes wrong becomes a {@link PlaceError}. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PlaceError ? error : new PlaceError(reasonOf(error), error);
  }
}

/** What is written, or the reason why nothing was. */
export type Written = { readonly kind: "written" } | { readonly kind: "conflict"; readonly held: unknown };

/** The place on the device. Each function throws a {@link PlaceError}, and only that. */
export interface DevicePlace {
  /** Everything in it, by key. */
  readonly readAll: () => Promise<ReadonlyMap<string, unknown>>;
  /** What lies under a key; undefined for nothing. */
  readonly read: (key: string) => Promise<unknown>;
  /**
   * Puts a value under a key if what lies there is as expected, in one transaction: when anything fails, or the
   * page dies half way, what lay there lies there still.
   */
  readonly write: (key: string, value: unknown, expected: (held: unknown) => boolean) => Promise<Written>;
  /** Takes away what lies under each key, where it is still of the revision that is known of it. */
  readonly drop: (known: ReadonlyMap<string, number>) => Promise<void>;
  readonly close: () => Promise<void>;
}

function openPlace(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === "undefined") throw new PlaceError("missing");
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(databaseName, databaseVersion, {
      upgrade: (database, _from, _to, transaction) => {
        try {
          for (const store of stores) {
            if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
          }
        } catch {
          // All of it or nothing: what the older version kept stays as it is, and opening fails with a reason.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      // Opened after all when the other tab has gone, it would stand in the way of later versions.
      blocked: () => {
        reject(new PlaceError("blocked"));
        void opening.then((database) => database.close());
      },
      // A later version of the app waits in another tab: it comes first.
      blocking: () => {
        void opening.then((database) => database.close());
        onLost();
      },
      terminated: onLost,
    });
    opening.then(resolve, reject);
  });
}

/** Opens one store of the database when it is first needed, and anew when it was lost. */
export function createPlace(name: StoreName): DevicePlace {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const lose = () => {
    opened = null;
  };
  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= attempt(async () => openPlace(lose));
    try {
      return await opened;
    } catch (error) {
      lose();
      throw error;
    }
  }

  return {
    readAll: () =>
      attempt(async () => {
        const store = (await database()).transaction(name).store;
        const all = new Map<string, unknown>();
        const keys = await store.getAllKeys();
        for (let at = 0; at < keys.length; at += together[name]) {
          const some = keys.slice(at, at + together[name]);
          const values = await store.getAll(IDBKeyRange.bound(some[0], some.at(-1)));
          some.forEach((key, index) => {
            all.set(key, values[index]);
          });
        }
        return all;
      }),
    read: (key) => attempt(async () => (await database()).get(name, key)),
    write: (key, value, expected) =>
      attempt(async () => {
        const transaction = (await database()).transaction(name, "readwrite", { durability: "strict" });
        const done = transaction.done;
        done.catch(() => undefined);
        const held = await transaction.store.get(key);
        if (!expected(held)) {
          await done;
          return { kind: "conflict", held };
        }
        try {
          await Promise.all([transaction.store.put(value, key), done]);
        } catch (error) {
          // The transaction knows why it failed; the request often only that it was given up.
          await done.catch(() => undefined);
          throw transaction.error ?? error;
        }
        return { kind: "written" };
      }),
    drop: (known) =>
      attempt(async () => {
        const transaction = (await database()).transaction(name, "readwrite");
        const { store } = transaction;
        const dropOne = async (key: string, revision: number) => {
          if (revisionOf(await store.get(key)) === revision) await store.delete(key);
        };
        await Promise.all([...[...known].map(([key, revision]) => dropOne(key, revision)), transaction.done]);
      }),
    close: async () => {
      const current = opened;
      lose();
      await current?.then(
        (each) => each.close(),
        () => undefined,
      );
    },
  };
}
