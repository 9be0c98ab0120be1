import { type Article, lineAt, type Wording, wordingContext } from "@/corpus";
import type { TextRange } from "@/text";

/** The text around a wording, and what it is: the sentence, or the lines where the wording is the whole sentence. */
export interface Context {
  readonly kind: "sentence" | "paragraph";
  readonly range: TextRange;
}

const isWider = (range: TextRange, quote: TextRange) => range.start < quote.start || range.end > quote.end;

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
