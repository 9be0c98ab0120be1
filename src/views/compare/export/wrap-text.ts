import type { TextRange } from "@/text";

type WidthOf = (text: string) => number;

interface Word extends TextRange {
  /** Whether a new line has to begin with it. */
  readonly begins: boolean;
}

/** A word that is wider than a line, cut where the lines are full; never inside a character. */
function cut(text: string, word: Word, width: number, widthOf: WidthOf): readonly Word[] {
  if (widthOf(text.slice(word.start, word.end)) <= width) return [word];
  const pieces: Word[] = [];
  let { start } = word;
  let at = start;
  for (const character of text.slice(word.start, word.end)) {
    if (at > start && widthOf(text.slice(start, at + character.length)) > width) {
      pieces.push({ start, end: at, begins: pieces.length > 0 || word.begins });
      start = at;
    }
    at += character.length;
  }
  return [...pieces, { start, end: word.end, begins: pieces.length > 0 || word.begins }];
}

/**
 * Breaks a text into lines of at most `width`, at white space; at a newline always, inside a word only where it is
 * wider than a line. Every character but white space between lines is in one line. No words give no lines.
 */
export function wrapText(text: string, width: number, widthOf: WidthOf): readonly TextRange[] {
  let before = 0;
  const words = [...text.matchAll(/\S+/g)].flatMap((match) => {
    const begins = /[\n\r]/.test(text.slice(before, match.index));
    before = match.index + match[0].length;
    return cut(text, { start: match.index, end: before, begins }, width, widthOf);
  });
  const lines: TextRange[] = [];
  for (const { start, end, begins } of words) {
    const last = lines.at(-1);
    const fits = last !== undefined && widthOf(text.slice(last.start, end)) <= width;
    if (last !== undefined && fits && !begins) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start, end });
  }
  return lines;
}
