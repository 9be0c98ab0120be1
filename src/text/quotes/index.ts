export { findForm } from "./find-form";
export type { TextRange } from "./occurrences";
export { quoteSelector } from "./quote-selector";
export { type Resolution, resolveQuote, type TextQuoteSelector } from "./resolve-quote";
