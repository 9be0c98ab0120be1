import { askToLast } from "../lasting";
import { keepOwnCount } from "../own-index";
import { holdUnsaved } from "../unsaved";
import type { StoriesShelf } from "./own-story";
import { createStoriesShelf } from "./shelf";

export { createKeeper, type Keeper } from "./keeper";
export type {
  MergeResult,
  OwnStory,
  SaveResult,
  StoriesShelf,
  UnreadableStory,
} from "./own-story";
export { createStoriesShelf } from "./shelf";
export { shelfFile } from "./shelf-file";
export { useKeeperState, useOwnStories } from "./use-stories";

/** The browser is asked to keep what is kept when there is a first story to be kept. */
function askWithTheFirst({ subscribe, snapshot }: StoriesShelf): void {
  let before: number | null = null;
  subscribe(() => {
    const { status, stories } = snapshot();
    if (status.kind === "opening") return;
    if (before === 0 && stories.length > 0) void askToLast();
    before = stories.length;
  });
}

let shelf: StoriesShelf | null = null;

/** The one shelf of this page, opened when it is first asked for. */
export function storiesShelf(): StoriesShelf {
  if (shelf !== null) return shelf;
  const opened = createStoriesShelf(keepOwnCount);
  holdUnsaved(() => opened.snapshot().unsaved);
  askWithTheFirst(opened);
  shelf = opened;
  return opened;
}
