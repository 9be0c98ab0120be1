import { isProclitic, type Token, tokenise } from "../../text/words/index";

/** How a range cuts into a word of the text, or null where it cuts into none. */
export type CutWord = { readonly edge: "begins" | "ends"; readonly word: string } | null;

/**
 * A judge of ranges in one text: whether a range begins or ends inside a word. It may begin after a proclitic
 * (the ب of بثورات), because the words that follow are what is quoted.
 */
export function wordEdges(text: string): (start: number, end: number) => CutWord {
  const words = tokenise(text).filter(({ kind }) => kind === "word" || kind === "number");
  const around = (offset: number): Token | undefined =>
    words.find((word) => word.start < offset && offset < word.end);
  return (start, end) => {
    const first = around(start);
    if (first !== undefined && !isProclitic(text.slice(first.start, start))) {
      return { edge: "begins", word: first.text };
    }
    const last = around(end);
    return last === undefined ? null : { edge: "ends", word: last.text };
  };
}
