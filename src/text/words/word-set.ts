import { normalise } from "./normalise/normalise";

/** The words of a lexicon, parted by white space, in normal form; an underscore stands for a space inside one. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** The same in their order. */
export function wordList(words: string): readonly string[] {
  return words
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => normalise(word.replaceAll("_", " ")));
}
