import type { Article } from "@/corpus";
import type { TextRange } from "@/corpus/edit";

/**
 * Where two statements in one wording are most likely to part: after the sentence or clause that ends nearest to its
 * middle, else at the word there.
 */
export function middleOf(article: Article, { start, end }: TextRange): number {
  const words = article.text.slice(start, end);
  const middle = words.length / 2;
  const ends = [...words.matchAll(/[.!?؟؛;،,\n]["”»’']*\s+/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const nearest = ends
    .filter((at) => at < words.length)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return start + Math.round(nearest ?? middle);
}
