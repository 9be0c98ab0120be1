import { createContext } from "react";
import { createAsker } from "@/workers/ask";
import { trustedScriptAddress } from "@/workers/trusted-script";
import workerAddress from "./read.worker?worker&url";
import type { StoryReader } from "./story-reader";

function spawnWorker(): Worker {
  return new Worker(trustedScriptAddress(workerAddress), { type: "module" });
}

/** What reads the stories of the desk; another one can be given to it. */
export const ReaderContext = createContext<StoryReader>(createAsker(spawnWorker));
