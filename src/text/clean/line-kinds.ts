import { beginsLikeParagraph, isBody, isListed, isTitleLike } from "./line-shape";
import type { PageLine } from "./page";

/** What a line of an article is. */
export type CleanedLineKind = "headline" | "subheading" | "paragraph";

const mostSubheadingWords = 10;

/**
 * The kind of the line at `index`. A subheading is short, stands alone above a longer paragraph and closes
 * like no sentence; two such lines in a row are verse or a list, and are paragraphs.
 */
export function lineKind(
  lines: readonly PageLine[],
  index: number,
  headline: PageLine | null,
): CleanedLineKind {
  const line = lines[index];
  const next = lines[index + 1];
  const previous = lines[index - 1];
  if (line === undefined || next === undefined) return "paragraph";
  if (line === headline) return "headline";
  const looksLikeOne =
    line.words <= mostSubheadingWords && isTitleLike(line) && !isListed(line) && !beginsLikeParagraph(line);
  const standsAlone =
    isBody(next) && (previous === undefined || previous === headline || !isTitleLike(previous));
  return looksLikeOne && standsAlone && next.text.length > line.text.length ? "subheading" : "paragraph";
}
