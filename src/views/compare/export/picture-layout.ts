import type { MarkKind } from "../model/kinds";
import type { PictureContent, PictureEntry, PictureMark } from "./picture-content";
import { wrapText } from "./wrap-text";

/** The faces of a picture: what is read is set in naskh, the rest in the interface's sans. */
export const pictureFonts = {
  title: { family: "Naskh Picture", weight: 700, size: 36, leading: 60 },
  label: { family: "Naskh Picture", weight: 700, size: 19, leading: 32 },
  words: { family: "Naskh Picture", weight: 400, size: 25, leading: 54 },
  note: { family: "Plex Picture", weight: 400, size: 16, leading: 28 },
} as const;

export type PictureFont = keyof typeof pictureFonts;

/** How wide a text is in a face, in the picture's pixels. */
export type PictureMeasure = (text: string, font: PictureFont) => number;

/** One line of text, at its start edge and base line. Ranges of marks are of its own text. */
export interface PictureLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: PictureFont;
  readonly quiet: boolean;
  readonly dir: "rtl" | "ltr";
  readonly lang: string;
  readonly marks: readonly PictureMark[];
}

export interface PictureRule {
  readonly y: number;
  readonly strong: boolean;
}

/** A picture laid out: pixels from the top left. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly lines: readonly PictureLine[];
  readonly rules: readonly PictureRule[];
}

const width = 1080;
const margin = 64;
/** The column of the outlets' names, and the gap between it and the words. */
const labels = { width: 248, gap: 32 };
const gaps = { section: 28, row: 18, legend: 28 };
/** Rows of the legend stand further apart than lines of text, for the marks below them. */
const legendLeading = 1.4;
/** Where a line's letters stand in it, as a share of its height from its top. */
const baseline = 0.66;

interface Block {
  readonly text: string;
  readonly font: PictureFont;
  readonly quiet?: boolean;
  readonly dir: "rtl" | "ltr";
  readonly lang: string;
  readonly marks?: readonly PictureMark[];
  /** The edges between which it stands, from the left. */
  readonly from: number;
  readonly to: number;
}

interface Placed {
  readonly lines: readonly PictureLine[];
  /** Where the block ends. */
  readonly bottom: number;
}

/** A line's part of a text: what it shows, and from where to where signs of missing words belong to it. */
interface LinePart {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly next: number;
}

/** The marks within a line, moved to where its text begins. A sign of missing words stands in one line only. */
function marksIn(marks: readonly PictureMark[], line: LinePart): readonly PictureMark[] {
  const { start, end } = line;
  return marks.flatMap((mark): readonly PictureMark[] => {
    if (mark.start === mark.end) {
      if (mark.start < line.from || mark.start >= line.next) return [];
      const at = Math.max(0, Math.min(mark.start, end) - start);
      return [{ kind: mark.kind, start: at, end: at }];
    }
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    return from < to ? [{ kind: mark.kind, start: from - start, end: to - start }] : [];
  });
}

function place(block: Block, top: number, measure: PictureMeasure): Placed {
  const { text, font, dir, lang, from, to, quiet = false, marks = [] } = block;
  const { leading } = pictureFonts[font];
  const ranges = wrapText(text, to - from, (words) => measure(words, font));
  const lines = ranges.map(({ start, end }, index) => ({
    x: dir === "rtl" ? to : from,
    y: top + leading * (index + baseline),
    text: text.slice(start, end),
    ...{ font, quiet, dir, lang },
    marks: marksIn(marks, {
      ...{ start, end },
      from: index === 0 ? 0 : start,
      next: ranges[index + 1]?.start ?? text.length + 1,
    }),
  }));
  return { lines, bottom: top + leading * lines.length };
}

/** The columns of names and words, from the left: the names stand where reading begins. */
function columnsOf(dir: "rtl" | "ltr") {
  const name = labels.width;
  const rest = labels.width + labels.gap;
  return dir === "rtl"
    ? {
        labels: { from: width - margin - name, to: width - margin },
        words: { from: margin, to: width - margin - rest },
      }
    : {
        labels: { from: margin, to: margin + name },
        words: { from: margin + rest, to: width - margin },
      };
}

function placeEntry(
  { lang, dir }: PictureContent,
  entry: PictureEntry,
  top: number,
  measure: PictureMeasure,
): Placed {
  const columns = columnsOf(dir);
  const own = { lang, dir, ...columns.labels };
  const label = place({ text: entry.label, font: "label", ...own }, top, measure);
  const facts = place({ text: entry.facts, font: "note", quiet: true, ...own }, label.bottom, measure);
  const words = place(
    {
      text: entry.text,
      font: "words",
      lang: entry.lang,
      dir: entry.dir,
      marks: entry.marks,
      ...columns.words,
    },
    // The first line of the words stands level with the name beside it.
    top - (pictureFonts.words.leading - pictureFonts.label.leading) * baseline,
    measure,
  );
  return {
    lines: [...label.lines, ...facts.lines, ...words.lines],
    bottom: Math.max(facts.bottom, words.bottom),
  };
}

/** The legend: the names of the kinds, each in its own mark, one after the other from where reading begins. */
function placeLegend(content: PictureContent, top: number, measure: PictureMeasure): Placed {
  const { dir, lang, legend } = content;
  const { leading } = pictureFonts.note;
  const lines: PictureLine[] = [];
  let at = 0;
  let row = 0;
  for (const { kind, label } of legend) {
    const wide = measure(label, "note");
    if (at > 0 && at + wide > width - 2 * margin) {
      at = 0;
      row += 1;
    }
    lines.push({
      x: dir === "rtl" ? width - margin - at : margin + at,
      y: top + leading * (row * legendLeading + baseline),
      text: label,
      ...{ font: "note", quiet: false, dir, lang },
      marks: [sampleOf(kind, label)],
    });
    at += wide + gaps.legend;
  }
  return { lines, bottom: top + (legend.length === 0 ? 0 : leading * (row * legendLeading + 1)) };
}

/** What is missing has no words to mark: its sign stands after its name. */
function sampleOf(kind: MarkKind, label: string): PictureMark {
  return kind === "omission"
    ? { kind, start: label.length, end: label.length }
    : { kind, start: 0, end: label.length };
}

/** The address reads from left to right, and stands where the lines above it begin. */
function placeAddress({ dir, address }: PictureContent, top: number, measure: PictureMeasure): Placed {
  const edges = { from: margin, to: width - margin };
  const own = { text: address, font: "note", quiet: true, lang: "en", dir: "ltr" } as const;
  const { lines, bottom } = place({ ...own, ...edges }, top, measure);
  if (dir === "ltr") return { lines, bottom };
  return { lines: lines.map((line) => ({ ...line, x: edges.to - measure(line.text, line.font) })), bottom };
}

/**
 * Lays out a picture of a comparison on one sheet: what was said, a row for each wording with the outlet beside its
 * words, what the marks mean, and where it is from. Pure: text is measured by `measure`.
 */
export function layoutPicture(content: PictureContent, measure: PictureMeasure): PictureLayout {
  const { lang, dir } = content;
  const across = { lang, dir, from: margin, to: width - margin };
  const lines: PictureLine[] = [];
  const rules: PictureRule[] = [];
  let top: number = margin;
  const put = ({ lines: placed, bottom }: Placed) => {
    lines.push(...placed);
    top = bottom;
  };
  put(place({ text: content.lead, font: "note", quiet: true, ...across }, top, measure));
  put(place({ text: content.title, font: "title", ...across }, top, measure));
  top += gaps.section;
  content.entries.forEach((entry, index) => {
    rules.push({ y: top, strong: index === 0 });
    put(placeEntry(content, entry, top + gaps.row, measure));
    top += gaps.row;
  });
  rules.push({ y: top, strong: true });
  top += gaps.row;
  put(placeLegend(content, top, measure));
  top += gaps.row;
  put(place({ text: content.source, font: "note", quiet: true, ...across }, top, measure));
  put(placeAddress(content, top, measure));
  return { width, height: Math.ceil(top + margin), margin, lines, rules };
}
