import type { HtmlOmission, HtmlReading } from "@/text";
import { hiddenElements, omittedElements, rawElements, voidElements } from "./elements";
import { gatherLines, type PageLine } from "./gather-lines";
import { type MarkupSink, readMarkup } from "./markup";
import { listenForFacts, type PageFacts } from "./page-facts";

/** A page as it shows itself: all its lines, what it says of itself, and what was left out. */
export interface OwnReading {
  readonly facts: PageFacts;
  readonly lines: readonly PageLine[];
  readonly omitted: readonly HtmlOmission[];
}

type Omission = HtmlOmission["kind"];
type Omit = (name: string) => Omission | undefined;

/** Which elements are left out. The later are for pages whose text stands where others have their menus and fields. */
const omits: readonly Omit[] = [
  (name) => omittedElements.get(name),
  (name) => (omittedElements.get(name) === "script" ? "script" : undefined),
  (name) => (name === "script" || name === "style" ? "script" : undefined),
];

/** A line with fewer words is a heading, a button or the name of a section. */
const fewProseWords = 8;

/**
 * Reads a page's own lines, tag after tag: what it shows, broken where its blocks are, without scripts, pictures, fields,
 * menus and footers. It knows no tree and so takes time and memory in the length of the page alone, however deep its
 * elements are nested; it does not weigh which part of the page is the article. Where nothing is left that reads like
 * text, what stands in menus, margins and fields is taken too.
 *
 * @param prose text with some tags in it, whose own line breaks stand.
 */
export function readOwnLines(html: string, prose: boolean): OwnReading {
  const listener = listenForFacts();
  let best: ReturnType<typeof collectLines> | undefined;
  for (const omit of omits) {
    const found = collectLines(html, prose, omit, best === undefined ? listener : undefined);
    if (best === undefined || isBetter(found.lines, best.lines)) best = found;
    if (best.lines.some(isProse)) break;
  }
  const { lines = [], omitted = new Map<Omission, number>() } = best ?? {};
  const facts = listener.facts();
  return {
    facts,
    lines: fromHeadline(lines, facts.headline ?? facts.title),
    omitted: [...omitted].map(([kind, count]) => ({ kind, count })),
  };
}

/** The own lines as the reading of the page, where no other opinion of it is to be had. */
export function flatReading({ facts: { headline: _, ...facts }, lines, omitted }: OwnReading): HtmlReading {
  return { ...facts, lines, omitted };
}

/** A page's own lines as its reading; see {@link readOwnLines}. */
export function readFlatHtml(html: string, prose = false): HtmlReading {
  return flatReading(readOwnLines(html, prose));
}

/** Whether a line reads like text. */
export const isProse = ({ text }: PageLine) => text.split(" ", fewProseWords).length === fewProseWords;

/** What a freer reading adds counts only where it reads like text, or where there was nothing. */
function isBetter(lines: readonly PageLine[], best: readonly PageLine[]): boolean {
  return lines.some(isProse) || (best.length === 0 && lines.length > 0);
}

function collectLines(html: string, prose: boolean, omit: Omit, facts: MarkupSink | undefined) {
  const omitted = new Map<Omission, number>();
  const gatherer = gatherLines(prose);
  let region = { name: "", depth: 0 };
  const start: MarkupSink["start"] = (name, attributes, closed) => {
    facts?.start(name, attributes, closed);
    if (region.depth > 0 && !breaksOut(region.name, name)) {
      if (name === region.name && !closed) region.depth += 1;
      return;
    }
    region = { name: "", depth: 0 };
    const omission = omit(name);
    if (omission !== undefined) omitted.set(omission, (omitted.get(omission) ?? 0) + 1);
    if (omission === undefined && !hiddenElements.has(name)) {
      gatherer.enter(name);
      return;
    }
    gatherer.breakLine();
    if (voidElements.has(name) || (closed && !rawElements.has(name))) return;
    region = { name, depth: 1 };
  };
  readMarkup(html, {
    start,
    end: (name) => {
      facts?.end(name);
      if (region.depth === 0) gatherer.leave(name);
      else if (name === region.name) region.depth -= 1;
    },
    text: (text) => {
      facts?.text(text);
      if (region.depth === 0) gatherer.text(text);
    },
  });
  return { lines: gatherer.lines(), omitted };
}

const textBlocks = /^(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote|center|hr|br)$/;

/** Whether a tag ends a region that is left out: a picture drawn in the page ends where text begins again. */
function breaksOut(region: string, name: string): boolean {
  return (region === "svg" || region === "math") && textBlocks.test(name);
}

/**
 * From the headline on: what stands above it is the page's own head. The headline is the `<h1>` with which
 * the title of the page begins, otherwise the only one; other `<h1>` are subheadings.
 */
function fromHeadline(lines: readonly PageLine[], title: string | null): PageLine[] {
  const heads = lines.filter(({ kind }) => kind === "headline");
  const titled = heads.find(({ text }) => title?.startsWith(text));
  const headline = titled ?? (heads.length === 1 ? heads[0] : undefined);
  const start = headline === undefined ? 0 : lines.indexOf(headline);
  const below = lines.slice(start);
  // A headline that stands below its text heads nothing that could be cut off above it.
  const kept = below.some(isProse) || !lines.some(isProse) ? below : lines;
  return kept.map((line) =>
    line.kind === "headline" && (line !== headline || kept[0] !== line)
      ? { ...line, kind: "subheading" }
      : line,
  );
}
