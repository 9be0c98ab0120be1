import { normalise } from "../../words/index";

/** Words parted by white space, in normal form. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== "")
      .map(normalise),
  );
}
