import type { AssemblyOptions, AssemblyStage } from "./found-story";

/** Others get their turn after so many milliseconds of work. */
const longestTurn = 30;

/**
 * Counts `of` steps: each tells what begins, gives others their turn, and rejects with the signal's reason when it
 * was aborted.
 */
export function createSteps({ signal, onProgress }: AssemblyOptions, of: number) {
  let done = 0;
  let turn = performance.now();
  return async (what: AssemblyStage) => {
    onProgress?.(done, of, what);
    done += 1;
    if (performance.now() - turn > longestTurn) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    signal?.throwIfAborted();
  };
}
