import { brand } from "@/corpus/brand";
import { type Draft, storyFile } from "@/corpus/edit";
import { isOwnId, ownPrefix } from "@/corpus/own-id";
import { createAnnouncements } from "./announcements";
import { createPlace, PlaceError } from "./database";
import type { ImportResult, OwnStory, SaveResult, StoriesShelf } from "./own-story";
import { revisionOf, toRecord } from "./record";
import { createShelfState, type Entry } from "./shelf-state";

/** A story's id: told apart from those of the bundled stories, and not met twice in a lifetime. */
function randomOwnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `${ownPrefix}${[...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("")}`;
}

/** Does one thing after another, whatever becomes of each. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * Opens the reader's stories. Where they cannot be kept they live in memory, and the status says so. `onCount` is
 * told how many there are, those that cannot be read among them, once that is known and with every change.
 */
export function createStoriesShelf(onCount: (count: number) => void = () => undefined): StoriesShelf {
  const place = createPlace();
  let hasRead = false;
  const state = createShelfState(({ status, stories, unreadable }) => {
    // A device that could not be read may hold stories all the same: then none here is no count.
    const count = stories.length + unreadable.length;
    if (status.kind !== "opening" && (hasRead || count > 0)) onCount(count);
  });
  const enqueue = createQueue();
  const announcements = createAnnouncements((key) => void enqueue(() => reread(key)));

  const fallBack = (error: unknown) => {
    if (!(error instanceof PlaceError)) throw error;
    state.setStatus({ kind: "memory", because: error.reason });
  };

  /** Reads all that is kept, and clears away what was deleted before the app was opened. */
  async function load(): Promise<void> {
    try {
      const all = await place.readAll();
      hasRead = true;
      for (const [key, held] of all) state.take(key, held);
      const gone = new Map(state.snapshot().removed.map(({ story, revision }) => [story.id, revision]));
      for (const id of gone.keys()) state.forget(id);
      state.setStatus({ kind: "kept" });
      if (gone.size > 0) await place.drop(gone);
    } catch (error) {
      fallBack(error);
    }
  }

  const loaded = enqueue(load);

  /** Takes in what another tab did, unless this page holds something that is nowhere else. */
  async function reread(key: string): Promise<void> {
    const entry = state.entry(key);
    if (entry !== null && entry.own.revision !== entry.stored) return;
    try {
      const held = await place.read(key);
      if (held === undefined || entry === null || revisionOf(held) !== entry.stored) state.take(key, held);
    } catch (error) {
      fallBack(error);
    }
  }

  const conflict = (id: string): SaveResult => {
    const entry = state.entry(id);
    return { kind: "conflict", theirs: entry === null || entry.removed !== null ? null : entry.own };
  };

  /** Writes an entry's next revision; in memory where it cannot be written. `evenIfGone`: also where nothing is left. */
  async function persist(own: OwnStory, removed: string | null, stored: number, evenIfGone = false) {
    const { id } = own.story;
    const expected = (held: unknown) =>
      held === undefined ? stored === 0 || evenIfGone : stored > 0 && revisionOf(held) === stored;
    try {
      const written = await place.write(id, toRecord(own, removed), expected);
      if (written.kind === "conflict") {
        state.take(id, written.held);
        return conflict(id);
      }
      state.put({ own, removed, stored: own.revision });
      state.setStatus({ kind: "kept" });
      announcements.say(id);
      return { kind: "saved", own, kept: true } as const;
    } catch (error) {
      state.put({ own, removed, stored });
      fallBack(error);
      return { kind: "saved", own, kept: false } as const;
    }
  }

  const next = (draft: Draft, revision: number): OwnStory => ({
    story: draft.story,
    suggestions: draft.suggestions,
    rejected: draft.rejected,
    revision: revision + 1,
    changed: new Date().toISOString(),
  });

  const freeId = () => {
    let id = randomOwnId();
    while (state.isTaken(id)) id = randomOwnId();
    return brand<"story">(id);
  };

  async function create(draft: Draft): Promise<SaveResult> {
    const { id } = draft.story;
    return state.isTaken(id) ? conflict(id) : persist(next(draft, 0), null, 0);
  }

  /** Does something with an entry that is there, deleted or not. */
  const withEntry = <T>(id: string, missing: T, work: (entry: Entry) => Promise<T>) =>
    enqueue(async () => {
      const entry = state.entry(id);
      return entry === null ? missing : work(entry);
    });

  /** The entry of the very same story, whatever its id is here. */
  const sameAs = (story: Draft["story"]): Entry | null => {
    const file = storyFile(story);
    const isSame = ({ own }: Entry) => storyFile({ ...own.story, id: story.id }) === file;
    const named = state.entry(story.id);
    if (named !== null && isSame(named)) return named;
    return isOwnId(story.id) ? null : (state.entries().find(isSame) ?? null);
  };

  async function bringIn(story: Draft["story"]): Promise<ImportResult> {
    const same = sameAs(story);
    if (same !== null) {
      if (same.removed === null) return { kind: "present", own: same.own };
      const back = await persist(next(same.own, same.own.revision), null, same.stored, true);
      if (back.kind === "saved") return { kind: "added", own: back.own, kept: back.kept, renamed: false };
    }
    const renamed = state.isTaken(story.id);
    const taken = renamed || !isOwnId(story.id) ? { ...story, id: freeId() } : story;
    const result = await create({ story: taken, suggestions: [], rejected: [] });
    if (result.kind === "saved") return { kind: "added", own: result.own, kept: result.kept, renamed };
    // Another tab has just put something under that id: now it is known here, and the story gets another.
    return bringIn(story);
  }

  return {
    ready: () => loaded,
    get: async (id) => {
      await loaded;
      const entry = state.entry(id);
      return entry === null || entry.removed !== null ? null : entry.own;
    },
    freeId,
    create: (draft) => enqueue(() => create(draft)),
    save: (draft, basedOn) =>
      withEntry<SaveResult>(draft.story.id, { kind: "conflict", theirs: null }, async (entry) =>
        entry.removed === null && entry.own.revision === basedOn
          ? persist(next(draft, basedOn), null, entry.stored)
          : conflict(draft.story.id),
      ),
    importStory: (story) => enqueue(() => bringIn(story)),
    remove: (id) =>
      withEntry<SaveResult>(id, { kind: "conflict", theirs: null }, (entry) =>
        persist(next(entry.own, entry.own.revision), new Date().toISOString(), entry.stored),
      ),
    restore: (id) =>
      withEntry<SaveResult | null>(id, null, async (entry) =>
        entry.removed === null
          ? null
          : persist(next(entry.own, entry.own.revision), null, entry.stored, true),
      ),
    forget: (key) =>
      enqueue(async () => {
        const entry = state.entry(key);
        if (entry?.removed === null) return;
        const stored = entry?.stored ?? state.unreadable(key)?.revision ?? 0;
        state.forget(key);
        try {
          await place.drop(new Map([[key, stored]]));
          announcements.say(key);
        } catch (error) {
          fallBack(error);
        }
      }),
    subscribe: state.subscribe,
    snapshot: state.snapshot,
    close: () =>
      enqueue(async () => {
        announcements.close();
        await place.close();
      }),
  };
}
