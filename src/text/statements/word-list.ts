import { normalise } from "../words/index";

/** The words of a list parted by white space, in normal form; an underscore stands for a space inside one. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== "")
      .map((word) => normalise(word.replaceAll("_", " "))),
  );
}
