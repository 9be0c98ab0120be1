import { brand, isOwnId, ownPrefix } from "@/corpus/brand";
import { type Draft, isSameStory, type KeptHistory, type ReviewState, settleDraft } from "@/corpus/edit";
import { createAnnouncements } from "../announcements";
import { createPlace, PlaceError, revisionOf } from "../database";
import type { ImportResult, MergeResult, OwnStory, SaveResult, StoriesShelf } from "./own-story";
import { readRecord, toRecord } from "./record";
import { createShelfState, type Entry, isInMemoryOnly } from "./shelf-state";

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
  const place = createPlace("stories");
  const state = createShelfState(({ status, stories, unreadable, hasRead }) => {
    // A device that could not be read may hold stories all the same: then none here is no count.
    const count = stories.length + unreadable.length;
    if (status.kind !== "opening" && (hasRead || count > 0)) onCount(count);
  });
  const enqueue = createQueue();
  const announcements = createAnnouncements("stories", (key) => void enqueue(() => reread(key)));

  const fallBack = (error: unknown) => {
    if (!(error instanceof PlaceError)) throw error;
    state.setStatus({ kind: "memory", because: error.reason });
  };

  async function takeHeld(key: string, held: unknown): Promise<void> {
    state.take(key, held === undefined ? null : await readRecord(key, held));
  }

  /** Takes in what lies on the device under a key, unless this page holds something that is nowhere else. */
  async function take(key: string, held: unknown): Promise<void> {
    const entry = state.entry(key);
    if (entry === null || !isInMemoryOnly(entry)) await takeHeld(key, held);
  }

  /** Reads all that is kept, and clears away what was deleted before the app was opened. */
  async function load(): Promise<void> {
    try {
      const all = await place.readAll();
      for (const [key, held] of all) await take(key, held);
      state.setRead();
      if (!state.snapshot().unsaved) state.setStatus({ kind: "kept" });
      await clearAway();
    } catch (error) {
      fallBack(error);
    }
  }

  /** Where that fails nothing is lost: it is cleared away when the app is opened next. */
  async function clearAway(): Promise<void> {
    const gone = new Map(
      state
        .entries()
        .filter((entry) => entry.removed !== null && !isInMemoryOnly(entry))
        .map(({ own }) => [own.story.id, own.revision]),
    );
    for (const id of gone.keys()) state.forget(id);
    if (gone.size > 0) await place.drop(gone).catch(() => undefined);
  }

  const loaded = enqueue(load);

  /** Does something with the stories, as they lie on the device where that can be read by now. */
  const withStories = <T>(task: () => Promise<T>): Promise<T> =>
    enqueue(async () => {
      if (!state.snapshot().hasRead) await load();
      return task();
    });

  /** Takes in what another tab did, unless this page holds something that is nowhere else. */
  async function reread(key: string): Promise<void> {
    const entry = state.entry(key);
    if (entry !== null && isInMemoryOnly(entry)) return;
    try {
      const held = await place.read(key);
      if (held === undefined || entry === null || revisionOf(held) !== entry.stored) await take(key, held);
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
        await takeHeld(id, written.held);
        return conflict(id);
      }
      state.put({ own, removed, stored: own.revision });
      announcements.say(id);
      await writeTheRest();
      return { kind: "saved", own, kept: true } as const;
    } catch (error) {
      state.put({ own, removed, stored });
      fallBack(error);
      return { kind: "saved", own, kept: false } as const;
    }
  }

  /** Now that there is a place again, writes what had none. */
  async function writeTheRest(): Promise<void> {
    for (const entry of state.entries().filter(isInMemoryOnly)) {
      const { own, removed, stored } = entry;
      const expected = (held: unknown) => revisionOf(held) === stored;
      try {
        const written = await place.write(own.story.id, toRecord(own, removed), expected);
        // What another tab has put there meanwhile is met when the story is saved next.
        if (written.kind === "written") state.put({ own, removed, stored: own.revision });
      } catch (error) {
        return fallBack(error);
      }
    }
    if (!state.snapshot().unsaved) state.setStatus({ kind: "kept" });
  }

  const next = (draft: Draft, revision: number, history?: unknown): OwnStory => ({
    story: draft.story,
    suggestions: draft.suggestions,
    rejected: draft.rejected,
    revision: revision + 1,
    changed: new Date().toISOString(),
    history,
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
    withStories(async () => {
      const entry = state.entry(id);
      return entry === null ? missing : work(entry);
    });

  /** The entry of the very same story, whatever its id is here. */
  const sameAs = (story: Draft["story"]): Entry | null => {
    const isSame = ({ own }: Entry) => isSameStory(own.story, story);
    const named = state.entry(story.id);
    if (named !== null && isSame(named)) return named;
    return isOwnId(story.id) ? null : (state.entries().find(isSame) ?? null);
  };

  /** A story that is there, with what else was decided about it in a file. */
  async function withReview({ own, stored }: Entry, review: ReviewState): Promise<ImportResult> {
    const draft = settleDraft({
      story: own.story,
      suggestions: [...own.suggestions, ...review.suggestions],
      rejected: [...own.rejected, ...review.rejected],
    });
    const isKnown =
      draft.suggestions.length === own.suggestions.length && draft.rejected.length === own.rejected.length;
    if (isKnown) return { kind: "present", own };
    const saved = await persist(next(draft, own.revision, own.history), null, stored);
    return { kind: "present", own: saved.kind === "saved" ? saved.own : own };
  }

  async function bringIn(story: Draft["story"], review: ReviewState): Promise<ImportResult> {
    const same = sameAs(story);
    if (same !== null) {
      if (same.removed === null) return withReview(same, review);
      const back = await persist(
        next(same.own, same.own.revision, same.own.history),
        null,
        same.stored,
        true,
      );
      if (back.kind === "saved") return { kind: "added", own: back.own, kept: back.kept, renamed: false };
    }
    const renamed = state.isTaken(story.id);
    const taken = renamed || !isOwnId(story.id) ? { ...story, id: freeId() } : story;
    const { suggestions, rejected } = review;
    const result = await create(settleDraft({ story: taken, suggestions, rejected }));
    if (result.kind === "saved") return { kind: "added", own: result.own, kept: result.kept, renamed };
    // Another tab has just put something under that id: now it is known here, and the story gets another.
    return bringIn(story, review);
  }

  async function merge({ story, suggestions, rejected }: Draft): Promise<MergeResult> {
    const named = state.entry(story.id);
    if (named !== null && named.removed === null && sameAs(story) !== named) {
      return { kind: "conflict", own: named.own, theirs: { story, suggestions, rejected } };
    }
    return bringIn(story, { suggestions, rejected });
  }

  return {
    ready: () => loaded,
    get: async (id) => {
      await loaded;
      const entry = state.entry(id);
      return entry === null || entry.removed !== null ? null : entry.own;
    },
    freeId,
    create: (draft) => withStories(() => create(draft)),
    save: (draft, basedOn, history?: KeptHistory) =>
      withEntry<SaveResult>(draft.story.id, { kind: "conflict", theirs: null }, async (entry) =>
        entry.removed === null && entry.own.revision === basedOn
          ? persist(next(draft, basedOn, history), null, entry.stored)
          : conflict(draft.story.id),
      ),
    importStory: (story, review = { suggestions: [], rejected: [] }) =>
      withStories(() => bringIn(story, review)),
    merge: (draft) => withStories(() => merge(draft)),
    remove: (id) =>
      withEntry<SaveResult>(id, { kind: "conflict", theirs: null }, (entry) =>
        persist(
          next(entry.own, entry.own.revision, entry.own.history),
          new Date().toISOString(),
          entry.stored,
        ),
      ),
    restore: (id) =>
      withEntry<SaveResult | null>(id, null, async (entry) =>
        entry.removed === null
          ? null
          : persist(next(entry.own, entry.own.revision, entry.own.history), null, entry.stored, true),
      ),
    forget: (key) =>
      enqueue(async () => {
        const entry = state.entry(key);
        if (entry?.removed === null) return;
        const stored = entry?.stored ?? state.unreadable(key)?.revision ?? 0;
        try {
          await place.drop(new Map([[key, stored]]));
          state.forget(key);
          announcements.say(key);
        } catch (error) {
          // It lies there still, and is still shown.
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
