import type { Article } from "@/corpus";

/** How many words of an article without a headline stand for it. */
const words = 14;

export interface Opening {
  readonly text: string;
  readonly isHeadline: boolean;
  /** True where the text is only the beginning of its line. */
  readonly isCut: boolean;
}

/** What an article is known by: its headline, or the first words of its first line. Verbatim. */
export function openingOf(article: Article): Opening {
  const headline = article.lines.find(({ kind }) => kind === "headline");
  const line = headline ?? article.lines[0];
  const text = line === undefined ? "" : article.text.slice(line.start, line.end);
  if (headline !== undefined) return { text, isHeadline: true, isCut: false };
  const beginning = text.split(" ").slice(0, words).join(" ");
  return { text: beginning, isHeadline: false, isCut: beginning.length < text.length };
}
