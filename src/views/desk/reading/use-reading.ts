import { createContext, useContext, useEffect, useState } from "react";
import { articleLimits, type PassedLimit, type StoryId, storyLimits } from "@/corpus";
import { draftOfFound, inputOf } from "@/corpus/desk";
import { type Draft, replacedHistory } from "@/corpus/edit";
import type { StoryInput } from "@/corpus/found";
import { type OwnStory, type SaveResult, storiesShelf } from "@/shelf/stories";
import { createAsker } from "@/workers/ask";
import { trustedScriptAddress } from "@/workers/trusted-script";
import type { DraftItem } from "../intake/intake-state";
import workerAddress from "./read.worker?worker&url";
import type { ReadingProgress, StoryReader } from "./story-reader";

function spawnWorker(): Worker {
  return new Worker(trustedScriptAddress(workerAddress), { type: "module" });
}

/** What reads the stories of the desk; another one can be given to it. */
const ReaderContext = createContext<StoryReader>(createAsker(spawnWorker));

export type ReadingState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: ReadingProgress | null; readonly stop: () => void }
  | { readonly kind: "stopped" }
  /** More was found than the screens can show together; nothing was kept of it. */
  | { readonly kind: "too-much"; readonly limits: readonly PassedLimit[] }
  /** `message` is what the engine said of it, where it said anything. */
  | { readonly kind: "failed"; readonly message: string };

function keep(draft: Draft, into: OwnStory | null): Promise<SaveResult> {
  const shelf = storiesShelf();
  if (into === null) return shelf.create(draft);
  const { story, suggestions, rejected } = into;
  return shelf.save(draft, into.revision, replacedHistory({ story, suggestions, rejected }, draft));
}

/** Has articles read, and keeps what was found at once. `onKept` is told the story, and what went into it. */
export function useReading(onKept: (story: StoryId, items: readonly DraftItem[]) => void) {
  const reader = useContext(ReaderContext);
  const [state, setState] = useState<ReadingState>({ kind: "idle" });
  useEffect(() => reader.prepare(), [reader]);

  async function run(
    input: StoryInput,
    items: readonly DraftItem[],
    into: OwnStory | null,
    signal: AbortSignal,
    stop: () => void,
  ) {
    try {
      const onProgress = (progress: ReadingProgress) => setState({ kind: "reading", progress, stop });
      const draft = draftOfFound(await reader.ask(input, { signal, onPart: onProgress }), into);
      const limits = storyLimits(draft.story);
      if (limits.length > 0) return setState({ kind: "too-much", limits });
      const result = await keep(draft, into);
      if (result.kind === "conflict") throw new Error("the story was changed elsewhere meanwhile");
      setState({ kind: "idle" });
      onKept(result.own.story.id, items);
    } catch (error) {
      if (signal.aborted) setState({ kind: "stopped" });
      else setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    state,
    /** Reads articles as a new story, or into one that there is. */
    read: (title: string, items: readonly DraftItem[], into: OwnStory | null) => {
      const controller = new AbortController();
      const stop = () => controller.abort();
      const id = into?.story.id ?? storiesShelf().freeId();
      const input = inputOf(id, title, items, into?.story ?? null);
      const limits = articleLimits(input.articles.length);
      // Reading so many would take minutes, to end with the same word.
      if (limits.length > 0) return setState({ kind: "too-much", limits });
      setState({ kind: "reading", progress: null, stop });
      void run(input, items, into, controller.signal, stop);
    },
  };
}
