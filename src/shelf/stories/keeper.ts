import type { Draft, KeptHistory } from "@/corpus/edit";
import type { OwnStory, StoriesShelf } from "./own-story";

/** How it stands with the saving of one story. */
export type KeeperState =
  /** All is saved; `kept` is false where in memory only. */
  | { readonly kind: "saved"; readonly kept: boolean; readonly revision: number }
  | { readonly kind: "saving" }
  /**
   * Another tab changed the story, or deleted it (`theirs` is null). Nothing more is saved: the reader takes theirs,
   * or keeps the draft as a copy. `unsaved`: whether the draft holds what is nowhere else.
   */
  | { readonly kind: "conflict"; readonly theirs: OwnStory | null; readonly unsaved: boolean };

/** Saves one story while it is worked on: every edit at once, and while a save runs only the last. */
export interface Keeper {
  /** With the steps that can be undone, which are kept with it. */
  readonly keep: (draft: Draft, history?: KeptHistory) => void;
  /** Resolves when there is nothing left to save, or nothing more can be. */
  readonly flush: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => KeeperState;
  /** For when what was overtaken is kept elsewhere: nothing of it is in this page alone any more. */
  readonly release: () => void;
  /** Stops listening to the shelf; what is being saved is saved. */
  readonly close: () => void;
}

interface Waiting {
  readonly draft: Draft;
  readonly history: KeptHistory | undefined;
}

/** Begins with a story as it was last saved. */
export function createKeeper(shelf: StoriesShelf, begun: OwnStory): Keeper {
  const { id } = begun.story;
  const listeners = new Set<() => void>();
  let revision = begun.revision;
  let waiting: Waiting | null = null;
  let running: Promise<void> | null = null;
  let state: KeeperState = {
    kind: "saved",
    kept: shelf.snapshot().status.kind === "kept",
    revision,
  };

  function become(next: KeeperState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(): Promise<void> {
    while (waiting !== null && state.kind !== "conflict") {
      const { draft, history }: Waiting = waiting;
      waiting = null;
      const result = await shelf.save(draft, revision, history);
      if (result.kind === "conflict") {
        waiting ??= { draft, history };
        become({ kind: "conflict", theirs: result.theirs, unsaved: true });
      } else {
        revision = result.own.revision;
        if (waiting === null) become({ kind: "saved", kept: result.kept, revision });
      }
    }
    running = null;
    look();
  }

  /** Whether the story is still the one that was saved here. While a save runs it is looked at afterwards. */
  function look(): void {
    if (running !== null || state.kind === "conflict") return;
    const theirs = shelf.snapshot().stories.find(({ story }) => story.id === id) ?? null;
    if (theirs?.revision !== revision) become({ kind: "conflict", theirs, unsaved: false });
  }

  const unsubscribe = shelf.subscribe(look);

  return {
    keep: (draft, history) => {
      waiting = { draft, history };
      if (state.kind === "conflict") {
        if (!state.unsaved) become({ ...state, unsaved: true });
        return;
      }
      if (state.kind !== "saving") become({ kind: "saving" });
      running ??= run();
    },
    flush: async () => {
      await running;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => state,
    release: () => {
      waiting = null;
      if (state.kind === "conflict") become({ ...state, unsaved: false });
    },
    close: unsubscribe,
  };
}
