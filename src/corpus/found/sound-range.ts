import type { TextRange } from "../../text/quotes/index";

/**
 * A range as a story may have it: inside the text, without white space at its ends, around whole characters.
 *
 * @returns null where nothing is left of it.
 */
export function soundRange(text: string, { start, end }: TextRange): TextRange | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  let first = Math.max(0, start);
  let last = Math.min(text.length, end);
  while (first < last && isBlank(text, first)) first += 1;
  while (last > first && isBlank(text, last - 1)) last -= 1;
  if (first > 0 && splitsPair(text, first)) first -= 1;
  if (splitsPair(text, last)) last += 1;
  return first < last ? { start: first, end: last } : null;
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? "");
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
