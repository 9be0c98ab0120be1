import type { Story } from "@/corpus";
import { indexStories, type SearchData } from "@/corpus/search";
import { trustedScriptAddress } from "@/ui/trusted-script";
import { createAsker } from "@/workers/ask";
import workerAddress from "./search.worker?worker&url";

/** Makes the index of the reader's own stories off the page; where there are no workers, on it. */
export async function indexInWorker(stories: readonly Story[]): Promise<SearchData> {
  const asker = createAsker<readonly Story[], SearchData>(
    () => new Worker(trustedScriptAddress(workerAddress), { type: "module" }),
  );
  try {
    return await asker.ask(stories);
  } catch {
    return indexStories(stories);
  } finally {
    asker.end(null);
  }
}
