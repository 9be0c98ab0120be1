import { normalise } from "../../text/words/index";

/** The mark between a figure's thousands, which 2,500 has and 2500 has not. */
const thousands = /(?<=\d)[,\u066c](?=\d{3}(?!\d))/g;

/**
 * A text as the filter's words are looked for in it: spelled in one way, figures without separators.
 * The rules of `normalise` decide what is one spelling; nothing is shown of this.
 */
export function searchable(text: string): string {
  return normalise(text).replace(thousands, "");
}

const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/**
 * The words of a query, each as `searchable` spells it, without the punctuation around them. A word of
 * punctuation alone is kept as it is. Empty for a query without words.
 */
export function searchWords(query: string): readonly string[] {
  return searchable(query)
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(edges, "") || word);
}

/** Whether every word stands in a searchable text: anywhere, so that ثورات finds بثورات. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
