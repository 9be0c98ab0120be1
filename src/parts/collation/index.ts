export { CollationContext, useCollation } from "./CollationContext";
export { type Collator, createCollator, inlineLimit } from "./collator";

export type { NameForms, WorkerAnswer, WorkerQuestion } from "./messages";
export { nameForms } from "./name-forms";
export type { CollationWorker } from "./worker-queue";
