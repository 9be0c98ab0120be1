import { normalise } from "../text/normalise/normalise";
import { tokenise } from "../text/tokenise";

/** The words and figures of a text as they are written, in order, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map((token) => token.text);
}

/** The words and figures of a text in one spelling, in order, repetitions included. */
export function normalWords(text: string): readonly string[] {
  return wordsOf(text).map(normalise);
}
