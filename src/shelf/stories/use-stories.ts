import { useSyncExternalStore } from "react";
import type { Keeper, KeeperState } from "./keeper";
import type { ShelfSnapshot, StoriesShelf } from "./own-story";

/** The reader's stories as they are, and every later change of them. */
export function useOwnStories(shelf: StoriesShelf): ShelfSnapshot {
  return useSyncExternalStore(shelf.subscribe, shelf.snapshot, shelf.snapshot);
}

/** How it stands with the saving of a story. */
export function useKeeperState(keeper: Keeper): KeeperState {
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
}
