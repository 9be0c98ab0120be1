import { foldWord } from "../normalise/normalise";
import { type Token, tokenise } from "./tokenise";

/** A token with what it is compared by. */
interface FoldedToken extends Token {
  /** The normal form of a word or a number; of anything else its own text. */
  readonly folded: string;
  /** A word or a number, as against a mark. */
  readonly word: boolean;
}

/** What was read last: who speaks and what was said are found one after the other in the same text. */
let last: { readonly text: string; readonly tokens: readonly FoldedToken[] } = { text: "", tokens: [] };

/** The tokens of a text as `tokenise` gives them, words and numbers with their normal form. Kept for the last text alone. */
export function foldedTokens(text: string): readonly FoldedToken[] {
  if (last.text === text) return last.tokens;
  const tokens = tokenise(text).map(({ kind, start, end, text: written }) => {
    const word = kind === "word" || kind === "number";
    return { kind, start, end, text: written, folded: word ? foldWord(written) : written, word };
  });
  last = { text, tokens };
  return tokens;
}
