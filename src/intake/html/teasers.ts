import type { PageLine } from "./gather-lines";

/** Fewer stand at the end of any article. */
const fewTeasers = 4;
const leastWords = 3;
const mostWords = 30;
/** A summary below a teaser's heading is no longer. */
const mostSummarySigns = 350;
/** The share of a page's signs from which on it is a list of teasers and no article with links to others. */
const leastShare = 0.6;

/**
 * How many articles a page only announces, where that is most of what it does: headings that lead elsewhere, each with a
 * line of summary at most. 0 for an article, and for an article with others listed below it.
 */
export function countTeasers(lines: readonly PageLine[]): number {
  let teasers = 0;
  let announced = 0;
  let all = 0;
  let isSummary = false;
  for (const line of lines) {
    const words = line.text.split(" ").length;
    const isTeaser = line.linked === true && words >= leastWords && words <= mostWords;
    if (isTeaser) teasers += 1;
    if (isTeaser || (isSummary && line.text.length <= mostSummarySigns)) announced += line.text.length;
    all += line.text.length;
    isSummary = isTeaser;
  }
  return teasers >= fewTeasers && announced >= leastShare * all ? teasers : 0;
}
