import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from "idb";
import { countPieces, isParted, joinValue, partValue } from "./pieces";

interface Schema extends DBSchema {
  /** Records under their stories' ids. What lies there is read by `stories/record.ts`, whoever put it there. */
  stories: { key: string; value: unknown };
  /** What lies on the desk unfinished; read by `papers/papers.ts`. Since version 2. */
  papers: { key: string; value: unknown };
  /** Long texts of both, see `pieces.ts`: under the store and the key that they belong to, and their number. Since version 3. */
  pieces: { key: [StoreName, string, number]; value: string };
}

/** The stores of the database that have keys of their own. */
export type StoreName = "stories" | "papers";

const stores = ["stories", "papers", "pieces"] as const;

/** So many values are had in one go: each answer of the database is taken in by the page without a pause. */
const together: Readonly<Record<StoreName, number>> = { stories: 1, papers: 20 };
/** So many pieces are had, or written, in one go. */
const piecesTogether = 10;

export const databaseName = "muqabala";
/** A higher version only ever adds: what an older one kept stays where it lies, and is migrated as it is read. */
export const databaseVersion = 3;

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

/** Takes back what a transaction has done so far, where it is not over yet. */
function giveUp(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has been given up already.
  }
}

type PiecesStore = IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, "pieces", IDBTransactionMode>;

/** The pieces that belong to what lies under a key, from one number on. */
function piecesOf(name: StoreName, key: string, from = 0, count = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([name, key, from], [name, key, from + count - 1]);
}

/** What lies under a key, with the long texts that belong to it. */
async function wholeOf(held: unknown, name: StoreName, key: string, store: PiecesStore): Promise<unknown> {
  if (!isParted(held)) return held;
  const pieces: string[] = [];
  for (let at = 0; at < countPieces(held); at += piecesTogether) {
    pieces.push(...(await store.getAll(piecesOf(name, key, at, piecesTogether))));
  }
  return joinValue(held, pieces);
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
        const transaction = (await database()).transaction([name, "pieces"]);
        const store = transaction.objectStore(name);
        const all = new Map<string, unknown>();
        const keys = await store.getAllKeys();
        for (let at = 0; at < keys.length; at += together[name]) {
          const some = keys.slice(at, at + together[name]);
          const values = await store.getAll(IDBKeyRange.bound(some[0], some.at(-1)));
          for (const [index, key] of some.entries()) {
            all.set(key, await wholeOf(values[index], name, key, transaction.objectStore("pieces")));
          }
        }
        return all;
      }),
    read: (key) =>
      attempt(async () => {
        const transaction = (await database()).transaction([name, "pieces"]);
        const held = await transaction.objectStore(name).get(key);
        return wholeOf(held, name, key, transaction.objectStore("pieces"));
      }),
    write: (key, value, expected) =>
      attempt(async () => {
        const transaction = (await database()).transaction([name, "pieces"], "readwrite", {
          durability: "strict",
        });
        const [store, piecesStore] = [transaction.objectStore(name), transaction.objectStore("pieces")];
        const done = transaction.done;
        done.catch(() => undefined);
        // Of a long text that lies there nothing is had: its revision is enough.
        const held = await store.get(key);
        if (!expected(held)) {
          const whole = await wholeOf(held, name, key, piecesStore);
          await done;
          return { kind: "conflict", held: whole };
        }
        try {
          const { head, pieces } = partValue(value, revisionOf(value));
          if (isParted(held)) await piecesStore.delete(piecesOf(name, key));
          for (let at = 0; at < pieces.length; at += piecesTogether) {
            const some = pieces.slice(at, at + piecesTogether);
            await Promise.all(
              some.map(async (piece, index) => piecesStore.put(piece, [name, key, at + index])),
            );
          }
          await Promise.all([store.put(head, key), done]);
        } catch (error) {
          giveUp(transaction);
          // The transaction knows why it failed; the request often only that it was given up.
          await done.catch(() => undefined);
          throw transaction.error ?? error;
        }
        return { kind: "written" };
      }),
    drop: (known) =>
      attempt(async () => {
        const transaction = (await database()).transaction([name, "pieces"], "readwrite");
        const store = transaction.objectStore(name);
        const dropOne = async (key: string, revision: number) => {
          const held = await store.get(key);
          if (revisionOf(held) !== revision) return;
          await store.delete(key);
          if (isParted(held)) await transaction.objectStore("pieces").delete(piecesOf(name, key));
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
