export { CollationContext, useCollation } from "./CollationContext";
export { type Collator, collationMeasure, createCollator, inlineLimit } from "./collator";
export { measureStory } from "./measure-story";
export type { CollationQuestion, NameForms, WorkerAnswer, WorkerQuestion } from "./messages";
export { nameForms } from "./name-forms";
export type { CollationWorker } from "./worker-queue";
