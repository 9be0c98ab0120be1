import { Readability } from "@mozilla/readability";
import DOMPurify from "dompurify";
import {
  type HtmlLine,
  type HtmlOmission,
  type HtmlReading,
  htmlDepth,
  htmlElements,
  type PageFacts,
  readFlatHtml,
  readPageFacts,
} from "@/text";
import { omittedElements } from "@/text/clean/html/elements";
import { inertDocument } from "./inert-document";
import { mostHtmlDepth, mostHtmlElements, mostParsedElements } from "./limits";
import { visibleLines } from "./visible-lines";

/** The structure of a text; all other elements give way to their text, and all attributes go. */
const allowedTags = (
  "p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article main table thead tbody tfoot tr td th " +
  "span a b i em strong u s q cite small sub sup bdi bdo mark time figure header"
).split(" ");
/** Elements that go with all that is in them. */
const forbidden = [
  ...omittedElements.keys(),
  "head",
  "title",
  "annotation-xml",
  "foreignobject",
  "plaintext",
  "xmp",
];

/** The article that was found on a page has at least this share of the page's own text, or it is not it. */
const leastShare = 0.1;

/**
 * Reads a page: Mozilla's Readability finds the article in a document that is never shown, DOMPurify takes
 * all but the structure of its text away, and of what is left the text alone is kept. Nothing of the page is
 * run, loaded or put into ours. Pages that are nested too deeply, too large, or in which no article stands out are
 * read by their tags alone; see `readFlatHtml`.
 */
export function readHtml(html: string): HtmlReading {
  if (htmlDepth(html) > mostHtmlDepth || htmlElements(html) > mostParsedElements) return readFlatHtml(html);
  const page = inertDocument(html);
  if (page.getElementsByTagName("*").length > mostHtmlElements) return readFlatHtml(html);
  const flat = readFlatHtml(html);
  // Paragraphs inside a formula or a drawing: markup that is broken, or means to be. Its tags alone are read.
  if (page.querySelector(":is(math, svg) :is(p, div, table)") !== null) return flat;
  const facts = readPageFacts(html);
  const headline = headlineOf(page, facts);
  const omitted = omissionsOf(page);
  for (const element of [...page.querySelectorAll("noscript")]) element.remove();
  const found = articleOf(page);
  if (found === null || signsIn(found.lines) < leastShare * signsIn(flat.lines)) return flat;
  const lines = withHeadline(found.lines, headline);
  const clutter = flat.lines.length - lines.length;
  return {
    ...flat,
    lines,
    byline: flat.byline ?? found.byline,
    siteName: flat.siteName ?? found.siteName,
    published: flat.published ?? found.published,
    lang: flat.lang ?? found.lang,
    omitted: clutter > 0 ? [...omitted, { kind: "clutter", count: clutter }] : omitted,
  };
}

interface FoundArticle {
  readonly lines: readonly HtmlLine[];
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

/** The article of a page, or null where none stands out. The page is taken apart by it. */
function articleOf(page: Document): FoundArticle | null {
  // The threshold of one sign: with the usual one, a second search writes the page's HTML anew, which a page
  // that asks for trusted types forbids, and what a short text needs is not a second search.
  const found = new Readability<Node>(page, { charThreshold: 1, serializer: (node) => node }).parse();
  if (!found?.content) return null;
  const clean = DOMPurify.sanitize(found.content, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: forbidden,
    RETURN_DOM_FRAGMENT: true,
  });
  const fact = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim() || null;
  return {
    lines: visibleLines(clean),
    byline: fact(found.byline),
    siteName: fact(found.siteName),
    published: fact(found.publishedTime),
    lang: fact(found.lang),
  };
}

/** The heading of the page with which its title begins, else its only one; without any, its title as other sites are given it. */
function headlineOf(page: Document, { headline, title }: PageFacts): string | null {
  const heads = [...page.querySelectorAll("h1")]
    .map((head) => (head.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
  const named = heads.find((text) => headline?.startsWith(text) || title?.startsWith(text));
  return named ?? (heads.length === 1 ? heads[0] : undefined) ?? headline;
}

function withHeadline(lines: readonly HtmlLine[], headline: string | null): HtmlLine[] {
  if (headline === null) return [...lines];
  return [{ kind: "headline", text: headline }, ...lines.filter(({ text }) => text !== headline)];
}

function omissionsOf(page: Document): HtmlOmission[] {
  const counts = new Map<HtmlOmission["kind"], number>();
  for (const [name, kind] of omittedElements) {
    const count = page.getElementsByTagName(name).length;
    if (kind !== "clutter" && count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function signsIn(lines: readonly HtmlLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
