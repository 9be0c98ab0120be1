import { isBody, isTitleLike } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { afterPhrase, phraseSet } from "../plain-form";
import { relatedHeadings } from "../related-headings";

/** «اقرأ أيضا …» with the title in the same line; the colon may be missing, the word «أيضا» may not. */
const readAlso = phraseSet(["اقرأ أيضا", "إقرأ أيضا", "اقرأ كذلك", "read also"]);
const withColon = /^\s*[:|؛…]\s*\S/;

/** Links to other articles: their heading, and the titles under it. */
export const relatedRule: CleaningRule = {
  name: "related",
  order: "Behind the rules for what may stand among the titles and is worth keeping: credits and tags.",
  find: (lines) => {
    const claims: Claim[] = [];
    const lastBody = lines.findLastIndex(isBody);
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined || line.words > 30) continue;
      if (relatedHeadings.has(line.bare)) {
        const titles = titlesAfter(lines, index + 1, lastBody);
        claims.push(...[line, ...titles].map((one) => claimLine(one, "related")));
        index += titles.length;
      } else if (isLinkLine(line)) {
        claims.push(claimLine(line, "related"));
      }
    }
    return claims;
  },
};

/** The title of another article is longer than most subheadings. */
const mostSubheadingWords = 5;

function isLinkLine(line: PageLine): boolean {
  if (!isTitleLike(line)) return false;
  if (afterPhrase(line.bare, readAlso) !== null) return true;
  const rest = afterPhrase(line.bare, relatedHeadings);
  return rest !== null && withColon.test(rest);
}

/**
 * The title-like lines under a heading. Where the article goes on behind them, the last of several may be
 * its next subheading, and stays.
 */
function titlesAfter(lines: readonly PageLine[], from: number, lastBody: number): PageLine[] {
  let end = from;
  for (let line = lines[end]; line !== undefined && isTitleLike(line); line = lines[end]) end += 1;
  const titles = lines.slice(from, end);
  const isSubheading = (titles.at(-1)?.words ?? 0) <= mostSubheadingWords;
  return end <= lastBody && titles.length > 1 && isSubheading ? titles.slice(0, -1) : titles;
}
