import type { HtmlLine, HtmlOmission, HtmlReading } from "../html-reading";
import { blockElements, omittedElements, rawElements, voidElements } from "./elements";
import { decodeEntities } from "./entities";
import { readPageFacts } from "./page-facts";
import { type HtmlToken, htmlTokens } from "./tokens";

type Tag = Exclude<HtmlToken, { kind: "text" }>;
type OmissionKind = HtmlOmission["kind"];

/**
 * Reads a page without a DOM, tag after tag: the lines that it shows, broken where its blocks are, without
 * scripts, pictures, fields, menus and footers. It knows no tree and so takes time and memory in the length
 * of the page alone, however deep its elements are nested; it cannot weigh which part of the page is the
 * article, which is left to the cleaning rules. Where the page has no blocks at all, its own line breaks
 * stand. For where there is no DOM, and for pages that a DOM should not be built of.
 */
export function readFlatHtml(html: string): HtmlReading {
  const { headline, ...facts } = readPageFacts(html);
  const strict = collectLines(html, true);
  const { lines, omitted } = strict.lines.length > 0 ? strict : collectLines(html, false);
  return {
    ...facts,
    lines: fromHeadline(lines, headline ?? facts.title),
    omitted: [...omitted].map(([kind, count]) => ({ kind, count })),
  };
}

/** The lines of a page, and what was left out. Leaving out whole regions is given up where nothing would be left. */
function collectLines(html: string, leavesRegions: boolean) {
  const omitted = new Map<OmissionKind, number>();
  const lines: HtmlLine[] = [];
  let text = "";
  let kind: HtmlLine["kind"] = "paragraph";
  let hasBlocks = false;
  let region = { name: "", depth: 0 };
  const flush = () => {
    for (const line of hasBlocks ? [text] : text.split(/[\n\r]+/)) {
      const shown = decodeEntities(line).replace(/\s+/g, " ").trim();
      if (shown !== "") lines.push({ kind, text: shown });
    }
    text = "";
  };
  const visit = (tag: Tag) => {
    if (region.depth > 0) {
      region = deeper(region, tag);
      return;
    }
    const omission = tag.kind === "start" ? omittedElements.get(tag.name) : undefined;
    if (omission !== undefined && (leavesRegions || omission === "script")) {
      omitted.set(omission, (omitted.get(omission) ?? 0) + 1);
      const isOpen =
        !rawElements.has(tag.name) && !voidElements.has(tag.name) && !tag.attributes.endsWith("/");
      if (isOpen) region = { name: tag.name, depth: 1 };
      flush();
      return;
    }
    if (!blockElements.has(tag.name)) return;
    if (tag.name !== "html" && tag.name !== "head" && tag.name !== "body" && tag.name !== "title")
      hasBlocks = true;
    flush();
    kind = tag.kind === "start" ? kindOf(tag.name) : "paragraph";
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") text += region.depth > 0 ? "" : token.text;
    else visit(token);
  }
  flush();
  return { lines, omitted };
}

const foreign = /^(?:svg|math)$/;
const breaksOut = /^(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote|center|hr|br)$/;

/** How deep in a region that is left out the page is behind a tag. Pictures drawn in the page end where text begins again. */
function deeper(region: { name: string; depth: number }, tag: Tag): { name: string; depth: number } {
  if (foreign.test(region.name) && tag.kind === "start" && breaksOut.test(tag.name))
    return { name: "", depth: 0 };
  if (tag.name !== region.name || tag.attributes.endsWith("/")) return region;
  return { name: region.name, depth: region.depth + (tag.kind === "start" ? 1 : -1) };
}

function kindOf(name: string): HtmlLine["kind"] {
  if (name === "h1") return "headline";
  return /^h[2-6]$/.test(name) ? "subheading" : "paragraph";
}

/**
 * From the headline on: what stands above it is the page's own head. The headline is the `<h1>` with which
 * the title of the page begins, otherwise the only one; other `<h1>` are subheadings.
 */
function fromHeadline(lines: readonly HtmlLine[], title: string | null): HtmlLine[] {
  const heads = lines.filter(({ kind }) => kind === "headline");
  const titled = heads.find(({ text }) => title?.startsWith(text));
  const headline = titled ?? (heads.length === 1 ? heads[0] : undefined);
  const start = headline === undefined ? 0 : lines.indexOf(headline);
  return lines
    .slice(start)
    .map((line) => (line.kind === "headline" && line !== headline ? { ...line, kind: "subheading" } : line));
}
