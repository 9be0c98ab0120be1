import { keepOwnCount } from "../own-index";
import type { StoriesShelf } from "./own-story";
import { createStoriesShelf } from "./shelf";

export { createKeeper, type Keeper, type KeeperState } from "./keeper";
export type {
  ImportResult,
  MemoryReason,
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
  shelf ??= createStoriesShelf(keepOwnCount);
  return shelf;
}
