import type { HtmlLine } from "@/text";
import { isNoteNumber, withoutNoteNumbers } from "../messenger-heads";
import { blockElements } from "./elements";

/** A line of a page, and whether all of it leads elsewhere. */
export interface PageLine extends HtmlLine {
  readonly linked?: true;
}

/** Puts lines together from what is met on the way through a page or a tree. */
export interface LineGatherer {
  readonly enter: (name: string) => void;
  readonly leave: (name: string) => void;
  readonly text: (text: string) => void;
  /** Ends the line, whatever comes next. */
  readonly breakLine: () => void;
  /** The lines so far, the open one ended. */
  readonly lines: () => readonly PageLine[];
}

const heading = /^h[1-6]$/;
/** Blocks that stand in no heading: one that was left open ends before them. */
const endsHeading = /^(?:p|ul|ol|dl|table|article|section|header|footer|main|blockquote|body)$/;
const pageFrame = /^(?:html|head|body|title)$/;

const mostCellWords = 8;

function isCell({ kind, text }: PageLine): boolean {
  return kind === "paragraph" && text.split(" ").length <= mostCellWords;
}

/**
 * Lines break where blocks begin and end; white space is collapsed. Where a page has no blocks, and in `prose`, text with
 * some tags in it, the breaks of its own lines stand too; in `<pre>` its empty lines do, or where it has none all.
 */
export function gatherLines(prose: boolean): LineGatherer {
  const lines: PageLine[] = [];
  let pieces: string[] = [];
  let kind: HtmlLine["kind"] = "paragraph";
  let hasBlocks = false;
  let preformatted = 0;
  let links = 0;
  /** Where among the pieces of the line a raised one begins: the number of a footnote, or a power. */
  let raised: number | null = null;
  const endRaised = () => {
    if (raised !== null && isNoteNumber(pieces.slice(raised).join(""), pieces.slice(0, raised).join("")))
      pieces.length = raised;
    raised = null;
  };
  /** Whether anything of the line stands outside of a link. */
  let plain = false;
  const partsOf = (text: string): string[] => {
    if (preformatted > 0 && /\n\s*\n/.test(text)) return text.split(/\n[^\S\n]*\n/);
    return prose || !hasBlocks || preformatted > 0 ? text.split(/[\n\r]/) : [text];
  };
  /** The rows that are open, with the lines before each and its cells so far. */
  const rows: { readonly from: number; cells: number }[] = [];
  /** A row of short cells is one line, with a tab between its cells; in others each cell's lines stand, as where tables lay out a page. */
  const endRow = () => {
    const row = rows.pop();
    if (row === undefined) return;
    const own = lines.slice(row.from);
    const isData = own.length > 1 && own.length === row.cells && own.every(isCell);
    if (isData)
      lines.splice(row.from, own.length, { kind: "paragraph", text: own.map(({ text }) => text).join("\t") });
  };
  const breakLine = () => {
    endRaised();
    for (const part of partsOf(pieces.join(""))) {
      const shown = withoutNoteNumbers(part.replace(/\s+/g, " ").trim());
      if (shown !== "") lines.push(plain ? { kind, text: shown } : { kind, text: shown, linked: true });
    }
    pieces = [];
    plain = false;
  };
  return {
    enter: (name) => {
      if (name === "a") links += 1;
      if (name === "sup") raised ??= pieces.length;
      if (!blockElements.has(name)) return;
      if (!pageFrame.test(name)) hasBlocks = true;
      breakLine();
      if (name === "pre") preformatted += 1;
      if (name === "tr") rows.push({ from: lines.length, cells: 0 });
      const row = rows.at(-1);
      if (row !== undefined && /^t[dh]$/.test(name)) row.cells += 1;
      if (heading.test(name)) kind = name === "h1" ? "headline" : "subheading";
      else if (endsHeading.test(name)) kind = "paragraph";
    },
    leave: (name) => {
      if (name === "a") links = Math.max(0, links - 1);
      if (name === "sup") endRaised();
      if (!blockElements.has(name)) return;
      breakLine();
      if (name === "pre") preformatted = Math.max(0, preformatted - 1);
      if (name === "tr") endRow();
      if (heading.test(name)) kind = "paragraph";
    },
    text: (text) => {
      pieces.push(text);
      plain ||= links === 0 && /[\p{L}\p{N}]/u.test(text);
    },
    breakLine,
    lines: () => {
      breakLine();
      return lines;
    },
  };
}
