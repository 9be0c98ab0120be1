import type { Article, Line, LineKind, Quote, Statement, Wording } from "./types";

/** The words of an article at a quote, exactly as they stand there; newlines where it crosses lines. */
export function quoteText(article: Article, quote: Pick<Quote, "start" | "end">): string {
  return article.text.slice(quote.start, quote.end);
}

/**
 * The line in which an offset stands; the newline after a line counts as the line's own. Null only for an
 * article without lines, which no decoder lets through.
 */
export function lineAt(article: Article, offset: number): Line | null {
  return article.lines.find(({ end }) => offset <= end) ?? article.lines.at(-1) ?? null;
}

/** Where a quote stands in its article. */
export interface PlaceInArticle {
  readonly kind: LineKind;
  /** Its place among the article's lines of that kind, from 1: the third paragraph is 3. */
  readonly index: number;
  /** How many lines of that kind there are. */
  readonly of: number;
}

/** The place of a quote in its article: that of the line in which it begins. */
export function placeInArticle(article: Article, quote: Pick<Quote, "start">): PlaceInArticle {
  const line = lineAt(article, quote.start);
  if (line === null) return { kind: "paragraph", index: 1, of: 1 };
  const alike = article.lines.filter(({ kind }) => kind === line.kind);
  return { kind: line.kind, index: 1 + alike.indexOf(line), of: alike.length };
}

/** Whether a quote begins in the article's headline. */
export function isInHeadline(article: Article, quote: Pick<Quote, "start">): boolean {
  return lineAt(article, quote.start)?.kind === "headline";
}

/** The first wording of a statement that holds a quote, or null. */
export function wordingAround({ wordings }: Statement, { article, start, end }: Quote): Wording | null {
  return wordings.find((each) => each.article === article && each.start <= start && end <= each.end) ?? null;
}
