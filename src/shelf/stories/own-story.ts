import type { StoryId } from "@/corpus";
import type { Draft, KeptHistory, ReviewState } from "@/corpus/edit";
import type { MemoryReason } from "../database";

/** A story that the reader made, as it is kept on the device. */
export interface OwnStory extends Draft {
  /** Counts how often it was saved, from 1. */
  readonly revision: number;
  /** When it was last saved: an instant as `Date.prototype.toISOString` writes it. */
  readonly changed: string;
  /** The steps that can be undone, as they lie on the device: `restoreHistory` reads them. Undefined for none. */
  readonly history?: unknown;
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
  /** Whether what lies on the device has been read: where it was not, none here does not mean that there is none. */
  readonly hasRead: boolean;
  /** Whether some of it is in this page's memory alone. */
  readonly unsaved: boolean;
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

/** What became of one story of a file that holds a whole shelf. */
export type MergeResult =
  | ImportResult
  /** The shelf has a story of that id which says something else: nothing was written, a person decides. */
  | { readonly kind: "conflict"; readonly own: OwnStory; readonly theirs: Draft };

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
  readonly save: (draft: Draft, basedOn: number, history?: KeptHistory) => Promise<SaveResult>;
  /** Brings in a story from a file. One whose id is taken, or is none of the reader's own stories', gets another. */
  readonly importStory: (story: Draft["story"], review?: ReviewState) => Promise<ImportResult>;
  /** Brings in a story of a file that holds a whole shelf, unless the shelf has another of its id. */
  readonly merge: (draft: Draft) => Promise<MergeResult>;
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
