import { keepOwnCount } from "../own-index";
import { holdUnsaved } from "../unsaved";
import type { StoriesShelf } from "./own-story";
import { createStoriesShelf } from "./shelf";

export type { MemoryReason } from "../database";
export { createKeeper, type Keeper, type KeeperState } from "./keeper";
export type {
  ImportResult,
  MergeResult,
  OwnStory,
  SaveResult,
  ShelfSnapshot,
  ShelfStatus,
  StoriesShelf,
  UnreadableStory,
} from "./own-story";
export { createStoriesShelf } from "./shelf";
export { useKeeperState, useOwnStories } from "./use-stories";

let shelf: StoriesShelf | null = null;

/** The one shelf of this page, opened when it is first asked for. */
export function storiesShelf(): StoriesShelf {
  if (shelf !== null) return shelf;
  const opened = createStoriesShelf(keepOwnCount);
  holdUnsaved(() => opened.snapshot().unsaved);
  shelf = opened;
  return opened;
}
