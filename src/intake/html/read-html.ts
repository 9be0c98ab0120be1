import { type CleanedArticle, cleanArticle, type HtmlReading, isRelatedHeading } from "@/text/clean";
import { articleOpinion } from "./article-opinion";
import type { PageLine } from "./gather-lines";
import { flatReading, isProse, type OwnReading, readOwnLines } from "./own-lines";

/** A page's reading, with what its markup says of each line. */
export interface PageReading extends HtmlReading {
  readonly lines: readonly PageLine[];
}

/** The article that was found on a page has at least this share of the page's own text, or it is not it. */
const leastShare = 0.1;
/** What has fewer words may be one cell or one link of a page, and is held against all that the page says. */
const fewWords = 60;

/**
 * Reads a page of HTML as lines of text:
 *
 * 1. its own lines, by its tags alone;
 * 2. Readability's opinion which part of it is the article, where the page is not too large for one;
 * 3. the article's lines under the page's headline where the opinion covers enough of the page, otherwise its own lines.
 *
 * Nothing of the page is run, loaded or put into ours, and nothing that comes out is markup.
 */
export function readHtml(html: string): PageReading {
  const own = readOwnLines(html, false);
  const flat = flatReading(own);
  const found = articleOpinion(html);
  if (found === null || isTooLittle(found.lines, own.lines)) return flat;
  const lines = withoutLoneLinks(withHeadline(found.lines, own));
  const [first] = lines;
  const head = headOf(flat, first?.kind === "headline" ? first.text : undefined);
  const clutter = own.lines.length - lines.length;
  const omitted = own.omitted.filter(({ kind }) => kind !== "clutter");
  return {
    ...flat,
    lines,
    byline: flat.byline ?? head?.byline ?? found.byline?.replace(bylineLabel, "") ?? null,
    siteName: flat.siteName ?? found.siteName,
    published: flat.published ?? found.published ?? head?.dateLine ?? null,
    lang: flat.lang ?? found.lang,
    omitted: clutter > 0 ? [...omitted, { kind: "clutter", count: clutter }] : omitted,
  };
}

/** «بواسطة», which pages write before the name of whoever posted it. */
const bylineLabel = /^(?:بواسطة|بقلم|كتبه?|by)\s*:?\s+/iu;

/** What the page shows of its writer and its day around the headline, which Readability drops; null where it states both elsewhere. */
function headOf(
  flat: HtmlReading,
  headline: string | undefined,
): Pick<CleanedArticle, "byline" | "dateLine"> | null {
  if (flat.byline !== null && flat.published !== null) return null;
  // A long menu would leave no head to look at.
  const at = flat.lines.findIndex(({ text }) => text === headline);
  return cleanArticle(at > 0 ? { ...flat, lines: flat.lines.slice(at) } : flat);
}

const mostLinkWords = 2;

/** Without the lines that are one link of a word or two: a section, a name that leads elsewhere, never a paragraph or a subheading. */
function withoutLoneLinks(lines: readonly PageLine[]): readonly PageLine[] {
  const kept = lines.filter(
    ({ kind, linked, text }) =>
      kind === "headline" ||
      linked !== true ||
      text.split(" ").length > mostLinkWords ||
      isRelatedHeading(text),
  );
  return kept.some(isProse) ? kept : lines;
}

/** Reads text with some tags in it: its own line breaks stand, and all of it is the article. */
export function readProse(text: string): PageReading {
  return flatReading(readOwnLines(text, true));
}

const leastTitleWords = 4;
const parted = /^\s*[-–—|:»·•]|[-–—|:«·•]\s*$/u;

/** The line that the page's title repeats, with the site's name before it or behind it: many pages have no other mark of their headline. */
function titledLine(lines: readonly PageLine[], title: string | null): string | null {
  if (title === null) return null;
  const found = lines.find(({ text }) => {
    if (text.split(" ").length < leastTitleWords) return false;
    if (title.startsWith(text)) return title === text || parted.test(title.slice(text.length));
    return title.endsWith(text) && parted.test(title.slice(0, -text.length));
  });
  return found?.text ?? null;
}

/** The headline of the page's own lines; without any, its title as other sites are given it, or the line that its title repeats. */
function withHeadline(lines: readonly PageLine[], { lines: own, facts }: OwnReading): readonly PageLine[] {
  const headline =
    own.find(({ kind }) => kind === "headline")?.text ?? facts.headline ?? titledLine(own, facts.title);
  if (headline === null) return lines;
  return [{ kind: "headline", text: headline }, ...lines.filter(({ text }) => text !== headline)];
}

/** Whether what was found is too little of a page to be its article, or a short piece of a text that goes on beside it. */
function isTooLittle(found: readonly PageLine[], own: readonly PageLine[]): boolean {
  if (signsIn(found) < leastShare * signsIn(own)) return true;
  if (found.reduce((sum, { text }) => sum + text.split(" ").length, 0) >= fewWords) return false;
  const taken = new Set(found.map(({ text }) => text));
  const leads = found.every(({ linked }) => linked === true);
  return own.some((line) => isProse(line) && !taken.has(line.text) && (leads || line.linked !== true));
}

function signsIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
