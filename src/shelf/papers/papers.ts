import { createAnnouncements } from "../announcements";
import { createPlace, type MemoryReason, PlaceError, revisionOf } from "../database";
import { createJournal, type KeptPaper } from "./journal";

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** How long the database may lag behind what is typed, in milliseconds; the journal has it meanwhile. */
const foldAfter = 400;
/** A paper that was thrown away is remembered for so long, in milliseconds, so that a late tab does not bring it back. */
const graveTime = 86_400_000;

/** All that lies on the desk unfinished, under keys of its own. One desk: every tab shows the same. */
export interface Papers {
  /** Resolves when what is kept has been read, or cannot be. Never rejects. */
  readonly ready: () => Promise<void>;
  /** What lies under a key, as it was put there; undefined for nothing. */
  readonly get: (key: string) => unknown;
  /** The keys that begin so and have something under them. */
  readonly keys: (prefix: string) => readonly string[];
  /** Puts something there; undefined throws away what was there. What it holds is plain data. */
  readonly put: (key: string, value: unknown) => void;
  /** Calls back on every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A number that is another after every change. */
  readonly version: () => number;
  readonly isEmpty: () => boolean;
  /** All that has something under it, by key. */
  readonly all: () => ReadonlyMap<string, unknown>;
  /** Whether what is kept has been read: what is put before that could cover it up. */
  readonly hasRead: () => boolean;
  /** Whether something is in this page's memory alone, and why, where the reason is known. */
  readonly unsaved: () => boolean;
  readonly trouble: () => MemoryReason | null;
  /** Writes all that waits to be written. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function paperOf(held: unknown): KeptPaper | null {
  const revision = revisionOf(held);
  if (typeof held !== "object" || held === null || revision === 0) return null;
  return { revision, value: "value" in held ? held.value : undefined };
}

export function createPapers(): Papers {
  const place = createPlace("papers");
  const journal = createJournal();
  const papers = new Map<string, KeptPaper>();
  /** What the database does not have yet, and whether the journal has it. */
  const waiting = new Map<string, { readonly revision: number; readonly journaled: boolean }>();
  const listeners = new Set<() => void>();
  let version = 0;
  let hasRead = false;
  let trouble: MemoryReason | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let folding: Promise<void> = Promise.resolve();

  function changed(): void {
    version += 1;
    for (const listener of listeners) listener();
  }

  /** Takes a paper in that comes from elsewhere, where it is the later one. */
  function take(key: string, paper: KeptPaper | null): boolean {
    if (paper === null || paper.revision <= (papers.get(key)?.revision ?? 0)) return false;
    papers.set(key, paper);
    return true;
  }

  async function foldOne(key: string): Promise<void> {
    const paper = papers.get(key);
    if (paper === undefined) return;
    const { revision } = paper;
    const written = await place.write(key, paper, (held) => revisionOf(held) < revision);
    if (written.kind === "conflict" && take(key, paperOf(written.held))) changed();
    journal.clear(key, revision);
    if (waiting.get(key)?.revision === revision) waiting.delete(key);
    announcements.say(key);
  }

  async function foldAll(): Promise<void> {
    const before = trouble;
    try {
      for (const key of [...waiting.keys()]) await foldOne(key);
      trouble = null;
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error;
      trouble = error.reason;
    }
    if (trouble !== before) changed();
  }

  function fold(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    folding = folding.then(foldAll);
    return folding;
  }

  async function load(): Promise<void> {
    try {
      const graves = new Map<string, number>();
      for (const [key, held] of await place.readAll()) {
        const paper = paperOf(held);
        take(key, paper);
        if (paper !== null && paper.value === undefined && paper.revision < Date.now() - graveTime) {
          graves.set(key, paper.revision);
        }
      }
      if (graves.size > 0) await place.drop(graves);
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error;
      trouble = error.reason;
    }
    for (const [key, paper] of journal.readAll()) {
      if (take(key, paper)) waiting.set(key, { revision: paper.revision, journaled: true });
      else if (!waiting.has(key)) journal.clear(key, papers.get(key)?.revision ?? 0);
    }
    // Whoever listens has work with what was read; reading it was enough for one turn.
    await breath();
    hasRead = true;
    changed();
    if (waiting.size > 0) void fold();
  }

  const stopListening = journal.listen((key, paper) => {
    if (take(key, paper)) changed();
  });
  const announcements = createAnnouncements("papers", (key) => {
    place.read(key).then(
      (held) => {
        if (take(key, paperOf(held))) changed();
      },
      () => undefined,
    );
  });
  const foldHidden = () => {
    if (document.visibilityState === "hidden" && waiting.size > 0) void fold();
  };
  globalThis.document?.addEventListener("visibilitychange", foldHidden);
  const loaded = load();

  return {
    ready: () => loaded,
    get: (key) => papers.get(key)?.value,
    keys: (prefix) =>
      [...papers]
        .filter(([key, { value }]) => key.startsWith(prefix) && value !== undefined)
        .map(([key]) => key),
    isEmpty: () => [...papers.values()].every(({ value }) => value === undefined),
    all: () =>
      new Map(
        [...papers].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])),
      ),
    hasRead: () => hasRead,
    put: (key, value) => {
      const revision = Math.max(Date.now(), (papers.get(key)?.revision ?? 0) + 1);
      const paper = { revision, value };
      papers.set(key, paper);
      const journaled = journal.write(key, paper);
      waiting.set(key, { revision, journaled });
      changed();
      if (journaled) timer ??= setTimeout(() => void fold(), foldAfter);
      else void fold();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    version: () => version,
    unsaved: () => [...waiting.values()].some(({ journaled }) => !journaled),
    trouble: () => trouble,
    flush: fold,
    close: async () => {
      clearTimeout(timer);
      stopListening();
      globalThis.document?.removeEventListener("visibilitychange", foldHidden);
      await folding;
      announcements.close();
      await place.close();
    },
  };
}
