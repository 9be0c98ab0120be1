import type { HtmlReading } from "./html-reading";
import { beginsLikeParagraph, findZones, isBody, isListed, isTitleLike } from "./line-shape";
import type { PageLine } from "./page";
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

/**
 * The headline of a text: a title-like line before the first paragraph; the first one that is repeated
 * there, otherwise the first that is shorter than that paragraph.
 *
 * @returns null where no line stands out as one; the texts of many feeds begin with their first paragraph.
 */
export function findHeadline(lines: readonly PageLine[]): PageLine | null {
  const { headerEnd } = findZones(lines);
  const candidates = lines.slice(0, headerEnd).filter(couldBeHeadline);
  const room = lines.find(isBody)?.text.length ?? 0;
  const shorter = candidates.filter((line) => line.text.length < room);
  const longEnough = shorter.find((line) => line.words >= fewHeadlineWords);
  return firstRepeated(candidates) ?? longEnough ?? shorter[0] ?? null;
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

function firstRepeated(candidates: readonly PageLine[]): PageLine | undefined {
  return candidates.find((line) =>
    candidates.some((other) => other !== line && repeatsHeadline(other, headlineKey(line))),
  );
}

/**
 * The headline that a page of HTML gives: its first line where the page marks it as one, otherwise the line
 * above the first paragraph with which the page's title begins.
 *
 * @returns null where the page gives none, or the rules have taken it out.
 */
export function givenHeadline(lines: readonly PageLine[], page: HtmlReading): PageLine | null {
  const first = page.lines[0];
  if (first?.kind === "headline") return lines.find(({ start }) => start === 0) ?? null;
  const title = plainForm(page.title ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const { headerEnd } = findZones(lines);
  const titled = lines.slice(0, headerEnd).find((line) => {
    const key = headlineKey(line);
    return line.words >= leastHeadlineWords && `${title} `.startsWith(`${key} `);
  });
  return titled ?? null;
}
