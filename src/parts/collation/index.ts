export { CollationContext, useCollation } from "./CollationContext";
export { type CollationWorker, type Collator, createCollator, inlineLimit } from "./collator";
export type { CollationAnswer, CollationQuestion, NameForms } from "./messages";
export { nameForms } from "./name-forms";
