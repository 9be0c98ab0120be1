import type { TextRange } from "../../text/quotes/index";

/** How many characters before and behind the words a quote selector has. */
const besideLength = 32;

/** How many code points a text has up to an offset in UTF-16 code units. */
export function pointsUpTo(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

/** The offset in UTF-16 code units of the code point with a number; the text's length for one behind its end. */
function offsetOf(text: string, point: number): number {
  let offset = 0;
  let passed = 0;
  for (const character of text) {
    if (passed === point) break;
    offset += character.length;
    passed += 1;
  }
  return offset;
}

/** The selectors of some words of a text: the words with what stands beside them, and their place in code points. */
export function selectorsFor(text: string, { start, end }: TextRange) {
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: Array.from(text.slice(0, start)).slice(-besideLength).join(""),
      suffix: Array.from(text.slice(end, end + 2 * besideLength))
        .slice(0, besideLength)
        .join(""),
    },
    { type: "TextPositionSelector", start: pointsUpTo(text, start), end: pointsUpTo(text, end) },
  ] as const;
}

/** What selectors say of some words: those that a target has, in the W3C's terms. */
export interface Selected {
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** The range that a position leads to, if there is one and the words there are those that are quoted. */
function atPosition(text: string, { exact, start, end }: Selected): TextRange | null {
  if (start === undefined || end === undefined) return null;
  const range = { start: offsetOf(text, start), end: offsetOf(text, end) };
  const words = text.slice(range.start, range.end);
  return words === "" || (exact !== undefined && words !== exact) ? null : range;
}

/** Where words stand in a text, with what is said to stand before and behind them. */
function placesOf(text: string, exact: string, prefix: string, suffix: string): readonly TextRange[] {
  const places: TextRange[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    places.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return places;
}

/**
 * The place in a text that selectors lead to: the position where its words are those quoted, else the only place of the
 * words, else their only place between what stands beside them. Null where there is none, or more than one.
 */
export function anchor(text: string, selected: Selected): TextRange | null {
  const position = atPosition(text, selected);
  const { exact, prefix = "", suffix = "" } = selected;
  if (position !== null || exact === undefined || exact === "") return position;
  for (const [before, behind] of [
    ["", ""] as const,
    [prefix, suffix] as const,
    [prefix, ""] as const,
    ["", suffix] as const,
  ]) {
    const [first, second] = placesOf(text, exact, before, behind);
    if (first !== undefined && second === undefined) return first;
  }
  return null;
}
