import type { ArticleText } from "../article";
import { foldedTokens } from "../words/index";

/** A word or number of an article as the finders of speakers and names read it. */
export interface ReadWord {
  /** The token's range, in UTF-16 code units of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** The marks between the word before and this one; empty where white space alone is. */
  readonly mark: string;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  readonly number: boolean;
}

/** د. فلان, م/ فلان: the mark abbreviates the letter before it and parts nothing. */
const abbreviating = /^[./]+$/u;

/** The words of an article in their order. A mark before a line break counts for the line that it ends. */
export function readWords({ text }: Pick<ArticleText, "text">): readonly ReadWord[] {
  const words: ReadWord[] = [];
  let mark = "";
  let first = true;
  let read = 0;
  for (const token of foldedTokens(text)) {
    // Between most words stands one space.
    const spaced = token.start - read <= 1 && text[read] !== "\n";
    if (!spaced && text.slice(read, token.start).includes("\n")) {
      mark = "";
      first = true;
    }
    read = token.end;
    if (!token.word) {
      mark += token.text;
      continue;
    }
    const { start, end } = token;
    if (!first && abbreviating.test(mark) && words.at(-1)?.text.length === 1) mark = "";
    words.push({
      start,
      end,
      text: token.text,
      folded: token.folded,
      mark,
      first,
      number: token.kind === "number",
    });
    mark = "";
    first = false;
  }
  return words;
}
