export { findForm } from "./find-form";
export type { TextRange } from "./occurrences";
export { quoteSelector } from "./quote-selector";
export { resolveQuote } from "./resolve-quote";
