import type { StoryId } from "@/corpus";
import type { Draft } from "@/corpus/edit";

/** A story that the reader made, as it is kept on the device. */
export interface OwnStory extends Draft {
  /** Counts how often it was saved, from 1. */
  readonly revision: number;
  /** When it was last saved: an instant as `Date.prototype.toISOString` writes it. */
  readonly changed: string;
}

/** Something kept that cannot be read: it stays as it is, and can be taken out as it is. */
export interface UnreadableStory {
  /** What it is kept under. */
  readonly key: string;
  /** `newer`: kept by a later version of the app. `damaged`: not what it should be. */
  readonly reason: "newer" | "damaged";
  /** What exactly is wrong, a line for each problem. */
  readonly problems: string;
  /** The whole of it as JSON. */
  readonly raw: string;
  /** The revision that lies on the device; 0 where it tells none. */
  readonly revision: number;
}

/** Why stories live in this page's memory only, until it is closed. */
export type MemoryReason =
  /** The browser has no place to keep them, as in some private windows. */
  | "missing"
  /** The browser refuses to open the place. */
  | "denied"
  /** Another tab keeps an older or newer version of the place open. */
  | "blocked"
  /** The device has no room left. */
  | "full"
  /** Writing failed for another reason. */
  | "failed";

/** `kept`: what was saved last is on the device. `memory`: it is not, and will be gone with the page. */
export type ShelfStatus =
  | { readonly kind: "opening" }
  | { readonly kind: "kept" }
  | { readonly kind: "memory"; readonly because: MemoryReason };

/** All that is known of the reader's stories at one moment. */
export interface ShelfSnapshot {
  readonly status: ShelfStatus;
  /** The last changed first. */
  readonly stories: readonly OwnStory[];
  /** Deleted since the app was opened; each can be brought back until then. */
  readonly removed: readonly OwnStory[];
  readonly unreadable: readonly UnreadableStory[];
}

/** What became of an attempt to save. */
export type SaveResult =
  /** `kept` is false where it is in memory only; the status says why. */
  | { readonly kind: "saved"; readonly own: OwnStory; readonly kept: boolean }
  /**
   * Another tab saved the story meanwhile, or deleted it. Nothing was written: `theirs` is what stands there, null
   * where it is gone or cannot be read, and the draft is still in the caller's hands.
   */
  | { readonly kind: "conflict"; readonly theirs: OwnStory | null };

/** What became of a story that was brought in from a file. */
export type ImportResult =
  /** The very same story was there already. */
  | { readonly kind: "present"; readonly own: OwnStory }
  /** `renamed`: its id was taken by another story, and it lies beside that one. */
  | { readonly kind: "added"; readonly own: OwnStory; readonly kept: boolean; readonly renamed: boolean };

/** The reader's own stories. Only one exists in a page; what other tabs do is told to it. */
export interface StoriesShelf {
  /** Resolves when what is kept has been read, or cannot be. Never rejects. */
  readonly ready: () => Promise<void>;
  readonly get: (id: string) => Promise<OwnStory | null>;
  /** An id that no story here bears. */
  readonly freeId: () => StoryId;
  /** Keeps a story that is new here. A conflict where its id is taken. */
  readonly create: (draft: Draft) => Promise<SaveResult>;
  /** Saves a draft of the story that had this revision: all of it, or nothing. */
  readonly save: (draft: Draft, basedOn: number) => Promise<SaveResult>;
  /** Brings in a story from a file. One whose id is taken, or is none of the reader's own stories', gets another. */
  readonly importStory: (story: Draft["story"]) => Promise<ImportResult>;
  /** Deletes a story; it can be restored until the app is opened anew. */
  readonly remove: (id: string) => Promise<SaveResult>;
  /** Brings back a story that was deleted; null where there is none. */
  readonly restore: (id: string) => Promise<SaveResult | null>;
  /** Deletes for good what was removed before, or what cannot be read. */
  readonly forget: (key: string) => Promise<void>;
  /** Calls back on every change of the snapshot; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  readonly snapshot: () => ShelfSnapshot;
  /** Lets go of the place and of other tabs. */
  readonly close: () => Promise<void>;
}
