import {
  type BlockLines,
  joinedBlocks,
  lineOf,
  linesOf,
  mendingOf,
  middleOf,
  type PlacedText,
  paragraphGap,
  type Row,
} from "./pdf-lines";

/** The text of a file's pages in reading order, a line for a paragraph, and on how many pages that order is doubtful. */
interface PagesText {
  readonly text: string;
  readonly doubtful: number;
}

/** Rows that are read one after the other, and what stands below them. */
interface Block {
  readonly rows: readonly Row[];
}

interface PageOrder {
  readonly blocks: readonly Block[];
  readonly doubtful: boolean;
}

/** Pieces whose base lines are this near, in sizes of the letters, stand in one line: marks and figures are set a little higher. */
const sameLine = 0.5;
/** A strip without text between columns is at least so wide, in sizes of the letters. */
const gutterWidth = 1.1;
/** Columns have at least so many lines each. */
const fewColumnRows = 3;
/** Pages with more lines are tables or worse. */
const mostRows = 400;
/** Columns within columns. */
const mostSplits = 4;
/** What stands in so large a share of the pages' first or last lines is no article's. */
const frameShare = 0.6;
/** Columns whose lines have fewer words are those of a table or a list of links. */
const fewCellWords = 3;

/** Puts the text of pages in order: lines, columns, paragraphs; without what stands at the head or the foot of most of them. */
export function textOfPages(pages: readonly (readonly PlacedText[])[]): PagesText {
  const rowsOf = withoutFrames(pages.map((texts) => rowsIn(texts.filter(({ turned }) => !turned))));
  const isRightToLeft = isArabic(pages.flat());
  const orders = rowsOf.map((rows) => orderOf(rows, isRightToLeft, 0));
  const read = orders.map(({ blocks }) => blocks.map(({ rows }) => linesOf(rows, isRightToLeft)));
  const { mend, isSure } = isRightToLeft
    ? mendingOf(read.flat().flatMap(({ lines }) => lines))
    : { mend: (line: string) => line, isSure: true };
  const doubtful = orders.filter(
    (order, at) => order.doubtful || !isSure || pages[at]?.some(({ turned }) => turned) === true,
  ).length;
  const blocks = read.flat().map((block): BlockLines => ({ ...block, lines: block.lines.map(mend) }));
  return { text: joinedBlocks(blocks).join("\n"), doubtful };
}

const arabic = /\p{Script=Arabic}/gu;

function isArabic(texts: readonly PlacedText[]): boolean {
  const sample = texts.map(({ text }) => text).join("");
  return (sample.match(arabic)?.length ?? 0) * 2 > (sample.match(/\p{L}/gu)?.length ?? 0);
}

/** The lines of a page from its top. */
function rowsIn(texts: readonly PlacedText[]): readonly Row[] {
  const rows: { texts: PlacedText[]; base: number; size: number }[] = [];
  for (const text of texts.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    if (row !== undefined && row.base - text.base < sameLine * Math.max(row.size, text.size)) {
      row.texts.push(text);
      row.size = Math.max(row.size, text.size);
    } else rows.push({ texts: [text], base: text.base, size: text.size });
  }
  return rows.filter((row) => row.texts.some(({ text }) => text.trim() !== ""));
}

const plain = (row: Row) =>
  row.texts
    .map(({ text }) => text)
    .join("")
    .replace(/[\d٠-٩]+/g, "#")
    .replace(/\s+/g, "");

/** Without the first and last lines that most pages have alike but for figures: names of papers, addresses, page numbers. */
function withoutFrames(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    const ends = new Set([rows.at(0), rows.at(-1)].flatMap((row) => (row === undefined ? [] : [plain(row)])));
    for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const isFrame = (row: Row) => {
    const count = counts.get(plain(row)) ?? 0;
    return count > 1 && count >= frameShare * pages.length;
  };
  return pages.map((rows) => {
    const kept = rows.filter((row, at) => (at !== 0 && at !== rows.length - 1) || !isFrame(row));
    return kept.length === 0 ? rows : kept;
  });
}

interface Strip {
  readonly start: number;
  readonly end: number;
}

/** The strips of a line that no text stands in, between two edges. */
function freeStrips(row: Row, edges: Strip): readonly Strip[] {
  const free: Strip[] = [];
  let at = edges.start;
  for (const { start, end } of row.texts.toSorted((a, b) => a.start - b.start)) {
    if (start > at) free.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (edges.end > at) free.push({ start: at, end: edges.end });
  return free;
}

function sharedStrips(some: readonly Strip[], others: readonly Strip[], least: number): readonly Strip[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const strip = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
      return strip.end - strip.start >= least ? [strip] : [];
    }),
  );
}

const sideOf = (rows: readonly Row[], isWithin: (text: PlacedText) => boolean): readonly Row[] =>
  rows.flatMap((row) => {
    const texts = row.texts.filter((text) => text.text.trim() !== "" && isWithin(text));
    return texts.length === 0 ? [] : [{ ...row, texts }];
  });

/** A run of lines, by their numbers, that a strip without text parts into two columns. */
interface Columns {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The longest run of lines that are two columns or more; null where there is none. */
function findColumns(rows: readonly Row[]): Columns | null {
  const texts = rows.flatMap((row) => row.texts);
  const edges = {
    start: Math.min(...texts.map(({ start }) => start)),
    end: Math.max(...texts.map(({ end }) => end)),
  };
  const least = gutterWidth * middleOf(rows.map(({ size }) => size));
  const free = rows.map((row) => freeStrips(row, edges));
  let best: Columns | null = null;
  for (let from = 0; from < rows.length; from += 1) {
    if (best !== null && rows.length - from <= best.to - best.from) break;
    let strips: readonly Strip[] = [edges];
    for (let to = from; to < rows.length; to += 1) {
      strips = sharedStrips(strips, free[to] ?? [], least);
      if (strips.length === 0) break;
      if (best !== null && to + 1 - from <= best.to - best.from) continue;
      const gutter = strips.find((strip) => parts(rows.slice(from, to + 1), strip));
      if (gutter !== undefined) best = { from, to: to + 1, at: (gutter.start + gutter.end) / 2 };
    }
  }
  return best;
}

/** Where columns begin: the first line of one may stand a little above that of the other. */
function firstRowOf(rows: readonly Row[], { from, at }: Columns): number {
  const [row, above, below] = [rows[from], rows[from - 1], rows[from + 1]];
  if (row === undefined || above === undefined || below === undefined) return from;
  const isNear = above.base - row.base <= paragraphGap * Math.max(row.base - below.base, row.size * 1.2);
  const isAlike = Math.abs(above.size - row.size) <= row.size / 5;
  const crosses = above.texts.some(({ start, end }) => start < at && end > at);
  const isOneSided =
    above.texts.every(({ end }) => end <= at) || above.texts.every(({ start }) => start >= at);
  return isNear && isAlike && !crosses && isOneSided ? from - 1 : from;
}

/** Whether there are lines enough on both sides of a strip, those at both ends being of one of the columns each. */
function parts(rows: readonly Row[], { start, end }: Strip): boolean {
  const isBefore = (row: Row) => row.texts.some((text) => text.end <= start + 1 && text.text.trim() !== "");
  const isBehind = (row: Row) => row.texts.some((text) => text.start >= end - 1 && text.text.trim() !== "");
  const first = rows[0];
  if (first === undefined || !isBefore(first) || !isBehind(first)) return false;
  return rows.filter(isBefore).length >= fewColumnRows && rows.filter(isBehind).length >= fewColumnRows;
}

/** What is read after what: what stands above columns, the columns from where reading begins, what stands below them. */
function orderOf(rows: readonly Row[], isRightToLeft: boolean, depth: number): PageOrder {
  if (rows.length === 0) return { blocks: [], doubtful: false };
  if (rows.length > mostRows || depth > mostSplits) return { blocks: [{ rows }], doubtful: true };
  const columns = findColumns(rows);
  if (columns === null) return { blocks: [{ rows }], doubtful: overlaps(rows) };
  const { to, at } = columns;
  const from = firstRowOf(rows, columns);
  const within = rows.slice(from, to);
  const left = sideOf(within, (text) => (text.start + text.end) / 2 < at);
  const right = sideOf(within, (text) => (text.start + text.end) / 2 >= at);
  const above = orderOf(rows.slice(0, from), isRightToLeft, depth + 1);
  const below = orderOf(rows.slice(to), isRightToLeft, depth + 1);
  const tables = [left, right].filter(isTable).length;
  if (tables === 2) {
    const blocks = [...above.blocks, { rows: within }, ...below.blocks];
    return { blocks, doubtful: above.doubtful || below.doubtful || within.length > fewColumnRows };
  }
  const sides = (isRightToLeft ? [right, left] : [left, right]).map((side) =>
    orderOf(side, isRightToLeft, depth + 1),
  );
  const all = [above, ...sides, below];
  const severalBands = [above, below].some(({ blocks }) => blocks.length > 1);
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    doubtful: severalBands || tables > 0 || all.some(({ doubtful }) => doubtful),
  };
}

function isTable(rows: readonly Row[]): boolean {
  const words = rows.map((row) => lineOf(row, true).split(" ").length);
  return middleOf(words) < fewCellWords;
}

/** Whether pieces of a line stand on top of each other, as where a text was laid over another. */
function overlaps(rows: readonly Row[]): boolean {
  return rows.some(({ texts, size }) => {
    const sorted = texts.filter(({ text }) => text.trim() !== "").toSorted((a, b) => a.start - b.start);
    return sorted.some((text, at) => (sorted[at + 1]?.start ?? Number.POSITIVE_INFINITY) < text.end - size);
  });
}
