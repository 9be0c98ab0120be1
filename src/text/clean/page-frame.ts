import { endsSentence, isBody, isTitleLike } from "./line-shape";
import { type Claim, claimLine, type PageLine } from "./page";
import type { RemovalReason } from "./reasons";

/** Shorter paragraphs are as often a notice of the page. */
const leastParagraphWords = 12;
/** Below the headline and above the first paragraph, fewer words are a button, a section or what a picture is called. */
const fewWords = 2;
/** What stands at the foot of a page, and never in an article: where the first of it stands, the page goes on. */
const footReasons: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  ...(["follow", "navigation", "related", "share", "tags"] as const),
]);

/** Whether a line is a paragraph beyond doubt. */
export function isLongBody(line: PageLine): boolean {
  return isBody(line) && line.words >= leastParagraphWords && (endsSentence(line) || !isTitleLike(line));
}

/**
 * The page around an article whose headline is known: what stands above the headline, single words between it and the first
 * paragraph, and behind the last paragraph everything from the first line that can be no article's.
 *
 * @param taken what the rules have taken out, in order.
 */
export function frameClaims(
  lines: readonly PageLine[],
  headline: PageLine | null,
  taken: readonly Claim[],
): Claim[] {
  const first = lines.findIndex(isLongBody);
  const last = lines.findLastIndex(isLongBody);
  const at = headline === null ? -1 : lines.indexOf(headline);
  const above = at > 0 && (first === -1 || at < first) ? lines.slice(0, at) : [];
  const between =
    at >= 0 && first > at ? lines.slice(at + 1, first).filter(({ words }) => words <= fewWords) : [];
  const end = lines[last]?.end;
  const foot =
    end === undefined
      ? undefined
      : taken.find((claim) => claim.start >= end && footReasons.has(claim.reason));
  const below = foot === undefined ? [] : lines.slice(last + 1).filter(({ start }) => start > foot.start);
  return [...above, ...between, ...below].map((line) => claimLine(line, "navigation"));
}
