import { trustedScriptAddress } from "@/workers/trusted-script";
import workerAddress from "./collate.worker?worker&url";
import { type Collator, createCollator } from "./collator";

/** The collator of the page, with one worker for all of its screens. */
export const pageCollator: Collator = createCollator(
  () => new Worker(trustedScriptAddress(workerAddress), { type: "module" }),
);
