import { type Article, lineAt, type Quote, type Wording, wordingContext } from "@/corpus";

/** Half-open, in UTF-16 code units of an article's text. */
export type Range = Pick<Quote, "start" | "end">;

/** The text around a wording, and what it is: the sentence, or the lines where the wording is the whole sentence. */
export interface Context {
  readonly kind: "sentence" | "paragraph";
  readonly range: Range;
}

const isWider = (range: Range, quote: Range) => range.start < quote.start || range.end > quote.end;

/** What surrounds a wording; null where it is a line of its own, so that nothing surrounds it. */
export function contextOf(article: Article, wording: Wording): Context | null {
  const { start, end } = wordingContext(article, wording);
  if (isWider({ start, end }, wording)) return { kind: "sentence", range: { start, end } };
  const first = lineAt(article, wording.start);
  const last = lineAt(article, wording.end - 1);
  if (first === null || last === null) return null;
  const lines = { start: first.start, end: last.end };
  return isWider(lines, wording) ? { kind: "paragraph", range: lines } : null;
}
