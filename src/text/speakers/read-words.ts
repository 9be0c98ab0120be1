import type { ArticleText } from "../article";
import { normalise, tokenise } from "../words/index";

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
  const folded = new Map<string, string>();
  let mark = "";
  let first = true;
  let read = 0;
  for (const token of tokenise(text)) {
    if (text.slice(read, token.start).includes("\n")) {
      mark = "";
      first = true;
    }
    read = token.end;
    if (token.kind !== "word" && token.kind !== "number") {
      mark += token.text;
      continue;
    }
    let plain = folded.get(token.text);
    if (plain === undefined) {
      plain = normalise(token.text);
      folded.set(token.text, plain);
    }
    const { start, end } = token;
    if (!first && abbreviating.test(mark) && words.at(-1)?.text.length === 1) mark = "";
    words.push({ start, end, text: token.text, folded: plain, mark, first, number: token.kind === "number" });
    mark = "";
    first = false;
  }
  return words;
}
