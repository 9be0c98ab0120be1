import { creditsInText, type FoundCredit } from "./article-credits";
import { findHeadline, givenHeadline } from "./headline";
import type { HtmlReading } from "./html-reading";
import { beginsLikeParagraph, isBody, isListed, isTitleLike } from "./line-shape";
import { type Claim, type CleaningRule, type PageLine, pageLines, withoutClaims } from "./page";
import { frameClaims, isLongBody } from "./page-frame";
import { oneSpaced, plainForm } from "./plain-form";
import type { RemovalReason } from "./reasons";
import { cleaningRules } from "./rules";
import { saysMore } from "./rules/more";
import { repeatedHeadlineRule } from "./rules/repeated-headline";

/** What a line of an article is. */
type CleanedLineKind = "headline" | "subheading" | "paragraph";

/** A line of the article: characters untouched, its range in the collected text in UTF-16 code units. */
interface CleanedLine {
  readonly kind: CleanedLineKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A passage of the collected text that is not the article's, why, and where it stood. */
interface CleanedRemoval {
  readonly text: string;
  readonly reason: RemovalReason;
  readonly start: number;
  readonly end: number;
}

/** An article, told from the page around it. */
export interface CleanedArticle {
  /** The headline's text, as in `lines`, or null where no line stands out as one. */
  readonly headline: string | null;
  /** The writer as the page names them, or null. */
  readonly byline: string | null;
  /** Whom the text names as its sources, in its own words and order, each once. */
  readonly credits: readonly string[];
  /** When it was published or changed, in the words of the page, or null. */
  readonly dateLine: string | null;
  /** What is left, in order: at most one headline, subheadings, paragraphs. */
  readonly lines: readonly CleanedLine[];
  /** What was taken out, in order. */
  readonly removed: readonly CleanedRemoval[];
  /** The text that all ranges are of: what was given, or the text of the page where that was HTML. */
  readonly source: string;
  /** What a page of HTML says of itself, or null for plain text; see {@link HtmlReading}. */
  readonly page: HtmlReading | null;
  /** The site's name, as its page gives it, or null. */
  readonly outlet: string | null;
  /** When the page says it was published, in its own words, or null. */
  readonly published: string | null;
  /** Whether the text ends with the words by which a page or an app says that it goes on elsewhere (عرض المزيد). */
  readonly isCut: boolean;
}

/**
 * Tells an article from the clutter of the page that it was collected from: marks of advertisements,
 * buttons, links to other articles, the headline repeated, section, source, writer and date.
 *
 * Works on plain text, one paragraph to a line, blank lines or none between them, and on a page of HTML as it was
 * read: `src/text` takes lines, and knows no markup. Nothing is altered and nothing lost: the ranges of
 * `lines` and `removed` do not overlap, and what lies outside them is white space. Text of white space only
 * has no lines. The rules and their order are in `rules/index.ts`.
 */
export function cleanArticle(from: string | HtmlReading): CleanedArticle {
  const page = typeof from === "string" ? null : from;
  const source = typeof from === "string" ? from : from.lines.map(({ text }) => text).join("\n");
  const claims: Claim[] = [];
  const apply = (lines: readonly PageLine[], rule: CleaningRule) => {
    const found = rule.find(lines);
    for (const claim of found) claims.push(claim);
    return withoutClaims(source, lines, found);
  };
  const own = cleaningRules.reduce<readonly PageLine[]>(apply, pageLines(source));
  const headline =
    (page === null ? null : givenHeadline(own, page)) ??
    findHeadline(
      own,
      pathsIn(source, claims),
      claims.toSorted((one, other) => one.start - other.start),
    );
  const told = apply(own, repeatedHeadlineRule(headline));
  claims.sort((one, other) => one.start - other.start);
  const frame = frameClaims(told, headline, claims);
  claims.push(...frame);
  const lines = withoutClaims(source, told, frame);
  const headings = subheadingStarts(page);
  claims.sort((one, other) => one.start - other.start);
  return {
    headline: headline?.text ?? null,
    byline: firstValue(claims, "byline", headline) ?? page?.byline ?? null,
    credits: allCredits(claims, lines),
    dateLine: firstValue(claims, "date-line", headline),
    lines: lines.map((line, index) => ({
      kind: cleanedKind(lines, index, headline, headings),
      text: line.text,
      start: line.start,
      end: line.end,
    })),
    removed: claims.map(({ start, end, reason }) => ({ text: source.slice(start, end), reason, start, end })),
    source,
    page,
    outlet: page?.siteName ?? null,
    published: page?.published ?? null,
    isCut: isCut(source, lines, claims),
  };
}

/** A post that is cut off may close with dots alone; so long a line is its text, and no button. */
const leastCutWords = 12;

/** Whether the page breaks the text off: «عرض المزيد» stands right behind the last of it. */
function isCut(source: string, lines: readonly PageLine[], claims: readonly Claim[]): boolean {
  const last =
    lines.findLast(isLongBody) ?? lines.findLast(({ words }) => words >= leastCutWords) ?? lines.at(-1);
  const behind = last === undefined ? undefined : claims.find(({ start }) => start >= last.end);
  return behind !== undefined && saysMore(source.slice(behind.start, behind.end));
}

/** What was taken out as the page's own, as lines: a path of links has the headline at its end. */
function pathsIn(source: string, claims: readonly Claim[]): readonly PageLine[] {
  return claims
    .filter(({ reason }) => reason === "navigation" || reason === "category")
    .flatMap(({ start, end }) => pageLines(source.slice(start, end)));
}

/** Where the lines begin that a page itself marks as subheadings. */
function subheadingStarts(page: HtmlReading | null): ReadonlySet<number> {
  const starts = new Set<number>();
  let start = 0;
  for (const { kind, text } of page?.lines ?? []) {
    if (kind === "subheading") starts.add(start);
    start += text.length + 1;
  }
  return starts;
}

const mostSubheadingWords = 10;

/**
 * The kind of the line at `index`. A subheading is short but no single word, which is mostly a link, stands alone above a longer paragraph and closes
 * like no sentence; two such lines in a row are verse or a list, and are paragraphs.
 */
function lineKind(lines: readonly PageLine[], index: number, headline: PageLine | null): CleanedLineKind {
  const line = lines[index];
  const next = lines[index + 1];
  const previous = lines[index - 1];
  if (line === undefined || next === undefined) return "paragraph";
  if (line === headline) return "headline";
  const looksLikeOne =
    line.words > 1 &&
    line.words <= mostSubheadingWords &&
    isTitleLike(line) &&
    !isListed(line) &&
    !beginsLikeParagraph(line);
  const standsAlone =
    isBody(next) && (previous === undefined || previous === headline || !isTitleLike(previous));
  return looksLikeOne && standsAlone && next.text.length > line.text.length ? "subheading" : "paragraph";
}

/** A line that its page marks as a heading is one, unless nothing stands under it; the others are told by their shape. */
function cleanedKind(
  lines: readonly PageLine[],
  index: number,
  headline: PageLine | null,
  headings: ReadonlySet<number>,
): CleanedLineKind {
  const line = lines[index];
  const isMarked = line !== undefined && line !== headline && headings.has(line.start);
  return isMarked && index < lines.length - 1 ? "subheading" : lineKind(lines, index, headline);
}

/** What a page says above the headline it says of itself: the day of the visit, its editor. */
function firstValue(
  claims: readonly Claim[],
  reason: RemovalReason,
  headline: PageLine | null,
): string | null {
  const told = claims.filter((claim) => claim.reason === reason && claim.value !== undefined);
  return (told.find(({ start }) => start >= (headline?.start ?? 0)) ?? told[0])?.value ?? null;
}

function allCredits(claims: readonly Claim[], lines: readonly PageLine[]): string[] {
  const inClaims = claims
    .filter(({ reason }) => reason === "credit")
    .flatMap(({ value = "", start }) => sourcesIn(value).map((name): FoundCredit => ({ name, start })));
  const found = [...inClaims, ...creditsInText(lines)].sort((one, other) => one.start - other.start);
  const once = new Map<string, string>();
  for (const { name } of found) {
    const key = plainForm(name);
    if (!once.has(key)) once.set(key, name);
  }
  return [...once.values()];
}

/** «الجزيرة + وكالات» names two sources; the strokes of an address divide nothing. */
function sourcesIn(value: string): string[] {
  return oneSpaced(value)
    .split(/[+،,|]| [/–-] /)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
