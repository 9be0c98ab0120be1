import { type AffixSplit, letterCount, lettersEnd, proclitics } from "../words/index";
import type { Cell, Range } from "./types";

const whole = (cell: Cell): readonly Range[] => [{ start: cell.start, end: cell.end }];

const known = new Set(["", ...proclitics]);

/**
 * How many letters of a prefix the other lacks: all, less what both have next to the core, where that is a clitic of
 * its own. Of وبال beside بال it is the و.
 */
function ownPrefix(own: string, other: string): number {
  for (let common = Math.min(own.length, other.length); common > 0; common -= 1) {
    const shared = own.slice(own.length - common);
    const isShared = other.endsWith(shared) && known.has(shared);
    if (isShared && known.has(own.slice(0, -common)) && known.has(other.slice(0, -common))) {
      return own.length - common;
    }
  }
  return own.length;
}

/** The words of a cell that letters are counted in: its tokens but for marks of punctuation. */
const wordsOf = (cell: Cell) => cell.tokens.filter((token) => token.kind !== "punctuation");

/** Where the first `count` letters of a cell end in its text, or null where they cannot be parted. */
function positionAfter(cell: Cell, count: number): number | null {
  let left = count;
  for (const token of wordsOf(cell)) {
    const letters = letterCount(token.text);
    if (left <= letters) {
      const end = lettersEnd(token.text, left);
      return end === null ? null : token.start + end;
    }
    left -= letters;
  }
  return null;
}

/**
 * The parts of a cell's text that a difference of clitics and endings touches: its prefix, its suffix, both, or none
 * when the other word has all that this one has and more. The whole cell where letters cannot be parted.
 */
export function affixMarks(cell: Cell, own: AffixSplit, other: AffixSplit): readonly Range[] {
  const marks: Range[] = [];
  const prefix = own.prefix === other.prefix ? 0 : ownPrefix(own.prefix, other.prefix);
  if (prefix > 0) {
    const end = positionAfter(cell, prefix);
    if (end === null) return whole(cell);
    marks.push({ start: cell.start, end });
  }
  if (own.suffix !== other.suffix && own.suffix !== "") {
    const letters = wordsOf(cell).reduce((sum, token) => sum + letterCount(token.text), 0);
    const start = positionAfter(cell, letters - own.suffix.length);
    if (start === null) return whole(cell);
    marks.push({ start, end: cell.end });
  }
  return marks;
}
