import { joinedLines, withLetters, withMeantLigatures } from "../pdf-text";

/** A piece of text where it stands on a page: its left and right edge, its base line and its size, in points, upwards. */
export interface PlacedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  /** Whether it is turned, as a stamp across the page is. */
  readonly turned: boolean;
}

/** A line of a page: its pieces, and where it begins and ends. */
export interface Row {
  readonly texts: readonly PlacedText[];
  readonly base: number;
  readonly size: number;
}

/** A gap between pieces that is a space, in sizes of the letters. */
const spaceGap = 0.12;
/** A line further below the one before it than so many of the usual distances begins a paragraph. */
export const paragraphGap = 1.35;
/** The middle one of some values; 0 where there is none. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/** Where the ligature لا was written backwards, and where it was not: «األحد» and «ال» alone, «الأحد» and «لا» alone. */
const backwards = /(?<!\p{L})ا[أإآ]ل|(?<!\p{L})ال(?!\p{L})/gu;
const forwards = /(?<!\p{L})ال[أإآ]|(?<!\p{L})لا(?!\p{L})/gu;
/** Signs that open before a word, and those that close there because they were written as the eye sees them. */
const opening = /(?<=^|\s)[«([](?=\p{L})/gmu;
const turnedOpening = /(?<=^|\s)[»)\]](?=\p{L})/gmu;
const mirrored: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
};

/** How the lines of Arabic are put right, which depends on the program that wrote them, and whether nothing is left that nothing tells. */
export function mendingOf(lines: readonly string[]): {
  readonly mend: (line: string) => string;
  readonly isSure: boolean;
} {
  const text = lines.join("\n");
  const isBackwards = countOf(backwards, text) > countOf(forwards, text);
  const isMirrored = countOf(turnedOpening, text) > countOf(opening, text);
  return {
    // Within a word («دوالر») nothing tells which was meant.
    isSure: !isBackwards,
    mend: (line) => {
      const signs = isMirrored ? line.replace(/[«»()[\]]/g, (sign) => mirrored[sign] ?? sign) : line;
      return isBackwards ? withMeantLigatures(signs) : signs;
    },
  };
}

const strong = /[\p{L}\p{N}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const isLeftRun = ({ text }: PlacedText) => strong.test(text) && !rightToLeft.test(text);

const latin = /\p{Script=Latin}/u;
/** So wide a gap, in sizes of the letters, parts what has nothing to do with each other. */
const fieldGap = 1.5;

/** The pieces of a line in reading order: from the right, with Latin words and the figures of a number from the left. */
function inOrder({ texts, size }: Row, isRightToLeft: boolean): readonly PlacedText[] {
  const sorted = texts.toSorted((a, b) => (isRightToLeft ? b.start - a.start : a.start - b.start));
  const ordered: PlacedText[] = [];
  let run: PlacedText[] = [];
  for (const text of sorted) {
    const before = run.at(-1);
    const isOfRun = !strong.test(text.text) ? run.length > 0 : isLeftRun(text) === isRightToLeft;
    if (isOfRun && (before === undefined || gapBetween(before, text) <= fieldGap * size)) run.push(text);
    else {
      ordered.push(...turnedRun(run, size));
      run = isOfRun && strong.test(text.text) ? [text] : [];
      if (run.length === 0) ordered.push(text);
    }
  }
  return [...ordered, ...turnedRun(run, size)];
}

/** A run against the direction of its line; signs and spaces at its end belong to the line. Figures alone are turned number by number. */
function turnedRun(run: readonly PlacedText[], size: number): readonly PlacedText[] {
  const last = run.findLastIndex(({ text }) => strong.test(text)) + 1;
  const inside = run.slice(0, last);
  const isWords = inside.some(({ text }) => latin.test(text) || rightToLeft.test(text));
  const groups: PlacedText[][] = [];
  for (const text of inside) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isSpaced =
      before !== undefined &&
      (text.text.trim() === "" || before.text.trim() === "" || gapBetween(before, text) > spaceGap * size);
    if (group === undefined || (!isWords && isSpaced)) groups.push([text]);
    else group.push(text);
  }
  return [...groups.flatMap((group) => group.toReversed()), ...run.slice(last)];
}

/** The text of a line, with a space where there is a gap. */
export function lineOf(row: Row, isRightToLeft: boolean): string {
  let line = "";
  let before: PlacedText | null = null;
  for (const piece of inOrder(row, isRightToLeft)) {
    if (before !== null && gapBetween(before, piece) > spaceGap * row.size) line += " ";
    line += piece.text;
    before = piece;
  }
  return withLetters(line)
    .replace(/\s+/g, " ")
    .replace(/ (?=[.،؛:؟!])/gu, "")
    .trim();
}

const gapBetween = (one: PlacedText, other: PlacedText) =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end);

/** The lines of a block, and the sizes of its first and its last letters. */
export interface BlockLines {
  readonly lines: readonly string[];
  readonly firstSize: number;
  readonly lastSize: number;
}

/**
 * The lines of a block: an empty one where there is more room between two than there mostly is, or the letters change their size. Lines of
 * large letters below each other are one headline.
 */
export function linesOf(rows: readonly Row[], isRightToLeft: boolean): BlockLines {
  const steps = rows.slice(1).map((row, at) => (rows[at]?.base ?? row.base) - row.base);
  const usual = middleOf(steps);
  const size = middleOf(rows.map((row) => row.size));
  const lines: string[] = [""];
  rows.forEach((row, at) => {
    const line = lineOf(row, isRightToLeft);
    const before = rows[at - 1];
    const isAlike = before !== undefined && Math.abs(before.size - row.size) <= row.size / 5;
    const step = steps[at - 1] ?? 0;
    if (isAlike && row.size > size * 1.2 && step <= row.size * 2) lines.push(`${lines.pop() ?? ""} ${line}`);
    else if (before !== undefined && (!isAlike || step > paragraphGap * usual)) lines.push("", line);
    else lines.push(line);
  });
  return { lines, firstSize: rows[0]?.size ?? 0, lastSize: rows.at(-1)?.size ?? 0 };
}

const unended = /[^.؟?!:…»”")\]]$/u;

/** The paragraphs of the blocks; one that goes on in the next column or on the next page is one. */
export function joinedBlocks(blocks: readonly BlockLines[]): readonly string[] {
  const paragraphs: string[] = [];
  let size = 0;
  for (const { lines, firstSize, lastSize } of blocks) {
    const [first = "", ...others] = joinedLines(lines).filter((line) => line !== "");
    const before = paragraphs.at(-1);
    const longest = Math.max(0, ...lines.map((line) => line.length));
    const isAlike = Math.abs(firstSize - size) <= size / 5;
    if (
      before !== undefined &&
      isAlike &&
      unended.test(before) &&
      before.length > longest / 2 &&
      first !== ""
    ) {
      paragraphs[paragraphs.length - 1] = `${before} ${first}`;
    } else if (first !== "") paragraphs.push(first);
    paragraphs.push(...others);
    if (first !== "") size = lastSize;
  }
  return paragraphs;
}
