import { firstWhere } from "../../text/first-where";
import type { TextRange } from "../../text/quotes/index";
import { isProclitic, type Token, tokenise } from "../../text/words/index";
import type { Article } from "../types";

const tokensOf = new WeakMap<Article, readonly Token[]>();

/** The tokens of an article's text, read once for each article. */
function articleTokens(article: Article): readonly Token[] {
  const known = tokensOf.get(article);
  if (known !== undefined) return known;
  const tokens = tokenise(article.text);
  tokensOf.set(article, tokens);
  return tokens;
}

/** The place of the first token that ends after an offset; the number of tokens where none does. */
function tokenAfter(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > offset);
}

/** A range may begin after a clitic (the ب of بثورات): the words that follow it are what is worded; one letter is no word (ول|ن). */
function snapStart(text: string, token: Token, start: number): number {
  if (start <= token.start) return token.start;
  const rest = text.slice(start, token.end).match(/\p{L}/gu)?.length ?? 0;
  return rest > 1 && isProclitic(text.slice(token.start, start)) ? start : token.start;
}

/**
 * The range widened to whole words, without white space at its ends. Null where it touches no word or figure,
 * or does not lie in the article's text.
 */
export function snapRange(article: Article, { start, end }: TextRange): TextRange | null {
  if (!(start >= 0 && start < end && end <= article.text.length)) return null;
  const tokens = articleTokens(article);
  const from = tokenAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? end) < end) to += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to === from) return null;
  const worded = tokens.slice(from, to).some(({ kind }) => kind === "word" || kind === "number");
  return worded ? { start: snapStart(article.text, first, start), end: last.end } : null;
}

/** Where a text is cut in two: before the token at an offset. The newline or space between falls away. */
export function cutAt(article: Article, offset: number): number {
  const tokens = articleTokens(article);
  return tokens[tokenAfter(tokens, offset)]?.start ?? article.text.length;
}

/**
 * The range with one of its edges moved by one token, forward in the text or back. The same range where the
 * edge would leave the text, meet the other one, or leave no word between them.
 */
export function moveEdge(article: Article, range: TextRange, edge: "start" | "end", step: 1 | -1): TextRange {
  const tokens = articleTokens(article);
  const at = edge === "start" ? tokenAfter(tokens, range.start) : tokenAfter(tokens, range.end - 1);
  const next = tokens[at + step];
  if (next === undefined) return range;
  const moved = edge === "start" ? { ...range, start: next.start } : { ...range, end: next.end };
  return moved.start < moved.end && snapRange(article, moved) !== null ? moved : range;
}
