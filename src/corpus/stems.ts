import { normalise } from "../text/normalise/normalise";
import { stem } from "../text/normalise/stem";
import { wordsOf } from "./words";

// Apart from words.ts, so that a screen that only orders statements does not load the stemmer.

/** The different stems of a text's words. Words are stemmed as they are spelled, and folded for comparison. */
export function stems(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => normalise(stem(word))));
}
