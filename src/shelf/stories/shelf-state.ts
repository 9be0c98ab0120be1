import type { OwnStory, ShelfSnapshot, ShelfStatus, UnreadableStory } from "./own-story";
import type { ReadRecord } from "./record";

/** A story as this page knows it. */
export interface Entry {
  readonly own: OwnStory;
  /** When it was deleted, or null. */
  readonly removed: string | null;
  /** The revision that lies on the device as far as this page knows; 0 for none. */
  readonly stored: number;
}

/** Whether what a page knows of a story is nowhere else. */
export function isInMemoryOnly({ own, stored }: Entry): boolean {
  return own.revision !== stored;
}

/** What one page knows of the stories, and who listens to it. */
export interface ShelfState {
  readonly entry: (id: string) => Entry | null;
  readonly entries: () => readonly Entry[];
  readonly put: (entry: Entry) => void;
  readonly forget: (key: string) => void;
  /** Takes in what lies on the device under a key, as it was read; null for nothing. */
  readonly take: (key: string, read: ReadRecord | null) => void;
  readonly isTaken: (id: string) => boolean;
  readonly unreadable: (key: string) => UnreadableStory | null;
  /** Takes note that what lies on the device has been read. */
  readonly setRead: () => void;
  readonly setStatus: (status: ShelfStatus) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => ShelfSnapshot;
}

const lastChangedFirst = (a: OwnStory, b: OwnStory) =>
  a.changed === b.changed ? (a.story.id < b.story.id ? -1 : 1) : a.changed < b.changed ? 1 : -1;

const isSameStatus = (a: ShelfStatus, b: ShelfStatus) =>
  a.kind === b.kind && (a.kind !== "memory" || b.kind !== "memory" || a.because === b.because);

/** An empty state. `onChange` is called before the listeners are. */
export function createShelfState(onChange: (snapshot: ShelfSnapshot) => void): ShelfState {
  const entries = new Map<string, Entry>();
  const unreadable = new Map<string, UnreadableStory>();
  const listeners = new Set<() => void>();
  let status: ShelfStatus = { kind: "opening" };
  let hasRead = false;
  let current = take();

  function take(): ShelfSnapshot {
    const all = [...entries.values()];
    const of = (isRemoved: boolean) =>
      all
        .filter(({ removed }) => (removed !== null) === isRemoved)
        .map(({ own }) => own)
        .sort(lastChangedFirst);
    return {
      status,
      stories: of(false),
      removed: of(true),
      unreadable: [...unreadable.values()],
      hasRead,
      unsaved: all.some(isInMemoryOnly),
    };
  }

  function changed(): void {
    current = take();
    onChange(current);
    for (const listener of listeners) listener();
  }

  return {
    entry: (id) => entries.get(id) ?? null,
    entries: () => [...entries.values()],
    put: (entry) => {
      entries.set(entry.own.story.id, entry);
      changed();
    },
    forget: (key) => {
      entries.delete(key);
      unreadable.delete(key);
      changed();
    },
    take: (key, read) => {
      entries.delete(key);
      unreadable.delete(key);
      if (read?.kind === "unreadable") unreadable.set(key, read.unreadable);
      else if (read !== null)
        entries.set(key, { own: read.own, removed: read.removed, stored: read.own.revision });
      changed();
    },
    isTaken: (id) => entries.has(id) || unreadable.has(id),
    unreadable: (key) => unreadable.get(key) ?? null,
    setRead: () => {
      hasRead = true;
      changed();
    },
    setStatus: (next) => {
      if (isSameStatus(status, next)) return;
      status = next;
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => current,
  };
}
