/** A token of an article, read once for all the rules. */
export interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The normal form of a word; of anything else, its own text. */
  readonly folded: string;
  /** A word or a number, as against a mark. */
  readonly word: boolean;
  /** Index into the article's lines. */
  readonly line: number;
}

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
