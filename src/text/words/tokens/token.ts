/**
 * What a token is. `number` covers a figure together with what is written onto it (و١٢, -5); `symbol`
 * is anything visible that is neither a word, a number nor punctuation: %, €, an emoji.
 */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * One token of a text: the half-open range `[start, end)` in UTF-16 code units of the untouched text,
 * and that range's own words. `text` is always `source.slice(start, end)`; nothing in it is folded.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
