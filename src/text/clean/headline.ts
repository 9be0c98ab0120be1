import type { HtmlReading } from "./html-reading";
import { beginsLikeParagraph, findZones, isBody, isListed, isTitleLike } from "./line-shape";
import type { Claim, PageLine } from "./page";
import { plainForm } from "./plain-form";

/** A shorter line may be a headline too, but gives way to a longer one: it is often a kicker. */
const fewHeadlineWords = 3;
const leastHeadlineWords = 2;
const mostSiteWords = 4;
/** What stands between a headline and the name of the site in the title of a page. */
const siteMark = /\s[|–—-]\s/;

/** A line's letters and digits, for telling whether two lines are one headline in different quotation marks. */
export function headlineKey(line: PageLine): string {
  return line.plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * Whether a line is the headline with this key once more, alone or as a page's title: «headline | name of
 * the site». A line that closes like a sentence is a paragraph, whatever it says.
 */
export function repeatsHeadline(line: PageLine, key: string): boolean {
  if (key === "" || !isTitleLike(line)) return false;
  const whole = headlineKey(line);
  if (whole === key) return true;
  if (!whole.startsWith(`${key} `)) return false;
  const site = whole.slice(key.length + 1);
  return site.split(" ").length <= mostSiteWords && siteMark.test(line.plain.slice(-site.length - 4));
}

/** Below so many words a line above the first paragraph is mostly a menu, a kicker or a name. */
const sureHeadlineWords = 5;
/** A page copied whole has all of its menus above the headline. */
const mostLinesAbove = 60;
/** What rolls above an article tells of others. */
const ticker = /^(?:عاجل|اخبار عاجله|خبر عاجل|شريط الاخبار|اخر الاخبار|الان)(?![\p{L}])/u;

/**
 * The headline of a text: a title-like line before the first paragraph; the one that is repeated, at the end of a path of
 * links («الرئيسية / محليات / …») too; otherwise the first of five words that is shorter than that paragraph, otherwise
 * the first of three. Where the writer's name or the day stands below several, it is the first of those right above it.
 *
 * @param paths lines of the page's own that were taken out.
 * @param taken all that was taken out, in order.
 * @returns null where no line stands out as one; the texts of many feeds begin with their first paragraph.
 */
export function findHeadline(
  lines: readonly PageLine[],
  paths: readonly PageLine[] = [],
  taken: readonly Claim[] = [],
): PageLine | null {
  const first = lines.findIndex(isBody);
  if (first === -1) return null;
  const above = lines.slice(Math.max(0, first - mostLinesAbove), first);
  const candidates = above.filter(couldBeHeadline);
  const room = lines[first]?.text.length ?? 0;
  const shorter = candidates.filter((line) => line.text.length < room && !ticker.test(line.bare));
  const long = shorter.filter((line) => line.words >= sureHeadlineWords);
  const sure = aboveWriter(long, lines[first]?.start ?? 0, taken) ?? long[0];
  const longEnough = shorter.find((line) => line.words >= fewHeadlineWords);
  return firstRepeated(candidates, [...above, ...paths]) ?? sure ?? longEnough ?? shorter[0] ?? null;
}

/**
 * Of the lines above the first paragraph those that stand right above the writer's name, or above the day where no writer is named;
 * the first of them, for a line below it tells more of the same. What stands farther up is a ticker's, or the page's.
 */
function aboveWriter(
  candidates: readonly PageLine[],
  bodyStart: number,
  taken: readonly Claim[],
): PageLine | undefined {
  const above = (reason: Claim["reason"]) =>
    taken.filter((claim) => claim.reason === reason && claim.start < bodyStart);
  const mark = above("byline")[0] ?? above("date-line").at(-1);
  const before = candidates.filter((line) => mark !== undefined && line.end <= mark.start);
  const isParted = (one: PageLine, other: PageLine) =>
    taken.some(({ start }) => start >= one.end && start < other.start);
  const from = before.findLastIndex((line, at) => {
    const next = before[at + 1];
    return next !== undefined && isParted(line, next);
  });
  return before[from + 1];
}

function couldBeHeadline(line: PageLine): boolean {
  return (
    line.words >= leastHeadlineWords &&
    isTitleLike(line) &&
    !isListed(line) &&
    !beginsLikeParagraph(line) &&
    !/[–—-]$/.test(line.text)
  );
}

function firstRepeated(candidates: readonly PageLine[], above: readonly PageLine[]): PageLine | undefined {
  return candidates.find((line) => {
    const key = headlineKey(line);
    return above.some(
      (other) => other !== line && (repeatsHeadline(other, key) || leadsTo(other, line, key)),
    );
  });
}

/** A path of links that ends with the headline: «الرئيسية / محليات / …». */
function leadsTo(path: PageLine, line: PageLine, key: string): boolean {
  const isPath = /[/»›>|«‹\\]/u.test(path.text.slice(0, -line.text.length));
  return isPath && line.words >= sureHeadlineWords && headlineKey(path).endsWith(` ${key}`);
}

/**
 * The headline that a page of HTML gives: its first line where the page marks it as one, otherwise the line
 * above the first paragraph with which the page's title begins, or which stands in it.
 *
 * @returns null where the page gives none, or the rules have taken it out.
 */
export function givenHeadline(lines: readonly PageLine[], page: HtmlReading): PageLine | null {
  const first = page.lines[0];
  // A mark before it («عاجل:») has been taken out.
  if (first?.kind === "headline") return lines.find(({ start }) => start < first.text.length) ?? null;
  const title = plainForm(page.title ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const { headerEnd } = findZones(lines);
  const header = lines.slice(0, headerEnd);
  const begins = header.find((line) => {
    return line.words >= leastHeadlineWords && `${title} `.startsWith(`${headlineKey(line)} `);
  });
  // «site - headline»: a long line that stands in the title at all.
  const within = header.find((line) => {
    return line.words >= sureHeadlineWords && ` ${title} `.includes(` ${headlineKey(line)} `);
  });
  return begins ?? within ?? null;
}
