import type { FoundStory, StoryInput } from "@/corpus/found";
import type { ReadingAnswer, ReadingProgress, ReadingQuestion } from "./messages";

/** The part of a worker that is used. */
export interface ReadingWorker {
  postMessage(question: ReadingQuestion): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ReadingAnswer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** The reading was stopped by the reader of the app. */
export class ReadingStopped extends Error {
  override name = "ReadingStopped";
}

/** The reading broke off; the message says why, as far as that is known. */
export class ReadingFailed extends Error {
  override name = "ReadingFailed";
}

export interface ReadingRun {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/** Finds the statements of stories, beside the page. */
export interface StoryReader {
  /** Fetches what reading needs, so that nothing is fetched later. */
  readonly prepare: () => void;
  /** Rejects with {@link ReadingStopped} or {@link ReadingFailed}. */
  readonly read: (input: StoryInput, run: ReadingRun) => Promise<FoundStory>;
}

interface Waiting {
  readonly run: ReadingRun;
  readonly resolve: (found: FoundStory) => void;
  readonly reject: (reason: Error) => void;
}

/** A reader whose work is done by the worker that `spawn` starts, a new one where the last has failed. */
export function createStoryReader(spawn: () => ReadingWorker): StoryReader {
  const waiting = new Map<number, Waiting>();
  let worker: ReadingWorker | null = null;
  let asked = 0;

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  }

  function hear(answer: ReadingAnswer): void {
    if (answer.kind === "progress") waiting.get(answer.id)?.run.onProgress(answer);
    else if (answer.kind === "found") settle(answer.id)?.resolve(answer.found);
    else if (answer.kind === "stopped") settle(answer.id)?.reject(new ReadingStopped());
    else settle(answer.id)?.reject(new ReadingFailed(answer.message));
  }

  function giveUp(): void {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id)?.reject(new ReadingFailed());
  }

  function start(): ReadingWorker {
    const started = spawn();
    started.addEventListener("message", ({ data }) => hear(data));
    started.addEventListener("error", giveUp);
    started.addEventListener("messageerror", giveUp);
    return started;
  }

  return {
    prepare: () => {
      try {
        worker ??= start();
      } catch {
        // Without a worker now, reading says so when it is asked for.
      }
    },
    read: (input, run) =>
      new Promise((resolve, reject) => {
        if (run.signal.aborted) {
          reject(new ReadingStopped());
          return;
        }
        worker ??= start();
        asked += 1;
        const id = asked;
        waiting.set(id, { run, resolve, reject });
        run.signal.addEventListener("abort", () => worker?.postMessage({ kind: "stop", id }), { once: true });
        worker.postMessage({ kind: "read", id, input });
      }),
  };
}
