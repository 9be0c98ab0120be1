import type { Story } from "@/corpus";
import { indexStories, type SearchData } from "@/corpus/search";
import { trustedScriptAddress } from "@/ui/trusted-script";
import workerAddress from "./search.worker?worker&url";

function askWorker(stories: readonly Story[]): Promise<SearchData> {
  return new Promise((found, fail) => {
    const worker = new Worker(trustedScriptAddress(workerAddress), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<SearchData>) => end(() => found(data)));
    worker.addEventListener("error", () => end(() => fail(new Error("the worker of the search failed"))));
    worker.postMessage(stories);
  });
}

/** Makes the index of the reader's own stories off the page; where there are no workers, on it. */
export async function indexInWorker(stories: readonly Story[]): Promise<SearchData> {
  try {
    return await askWorker(stories);
  } catch {
    return indexStories(stories);
  }
}
