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

const isWord = ({ kind }: Token) => kind === "word" || kind === "number";
const isMark = (token: Token | undefined) => token !== undefined && !isWord(token);
const opening = /^[“«‘‹„"'（([{]$/u;
const closing = /^[”»’›"'）)\]}]$/u;

/** Whether the last of these tokens closes what is not opened among them. */
function closesOnly(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || !closing.test(last.text)) return false;
  const opens = tokens.slice(0, -1).filter(({ text }) => opening.test(text) && text !== last.text).length;
  const closes = tokens.filter(({ text }) => closing.test(text)).length;
  return opening.test(last.text) ? closes % 2 === 1 : closes > opens;
}

/**
 * The range widened to whole words, without the marks before its first word, and without the quotation mark that closes
 * what one of them opened. Null where it touches no word or figure, or does not lie in the article's text.
 */
export function snapRange(article: Article, { start, end }: TextRange): TextRange | null {
  if (!(start >= 0 && start < end && end <= article.text.length)) return null;
  const tokens = articleTokens(article);
  const touched = tokenAfter(tokens, start);
  let to = touched;
  while ((tokens[to]?.start ?? end) < end) to += 1;
  const inside = tokens.slice(touched, to);
  const leading = inside.findIndex(isWord);
  const first = inside[leading];
  if (first === undefined) return null;
  const worded = inside.slice(leading);
  const opened = inside.slice(0, leading).some(({ text }) => opening.test(text));
  const last = opened && closesOnly(worded) ? worded.at(-2) : worded.at(-1);
  return last === undefined ? null : { start: snapStart(article.text, first, start), end: last.end };
}

/** Where a text is cut in two: before the token at an offset. The newline or space between falls away. */
export function cutAt(article: Article, offset: number): number {
  const tokens = articleTokens(article);
  return tokens[tokenAfter(tokens, offset)]?.start ?? article.text.length;
}

/**
 * The range with one of its edges moved by one word, forward in the text or back: a beginning never stands on a mark, an
 * end may, behind its word. The same range where the edge would leave the text, meet the other one, or leave no word
 * between them.
 */
export function moveEdge(article: Article, range: TextRange, edge: "start" | "end", step: 1 | -1): TextRange {
  const tokens = articleTokens(article);
  const at = edge === "start" ? tokenAfter(tokens, range.start) : tokenAfter(tokens, range.end - 1);
  let to = at + step;
  while (edge === "start" && isMark(tokens[to])) to += step;
  const next = tokens[to];
  if (next === undefined) return range;
  const moved = edge === "start" ? { ...range, start: next.start } : { ...range, end: next.end };
  return moved.start < moved.end && snapRange(article, moved) !== null ? moved : range;
}
