import { type Collator, createCollator } from "./collator";

/** The collator of the page, with one worker for all of its screens. */
export const pageCollator: Collator = createCollator(
  () => new Worker(new URL("./collate.worker.ts", import.meta.url), { type: "module" }),
);
