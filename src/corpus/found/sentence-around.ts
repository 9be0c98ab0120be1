import { firstWhere } from "../../text/first-where";
import type { TextRange } from "../../text/quotes/index";
import { sentencesOf } from "../sentence";
import { soundRange } from "./sound-range";

/** How far from its words a sentence is looked for: no line of an article has to be read whole for one date in it. */
const reach = 400;

/** The line of a text in which an offset stands; lines are in order. */
export function lineOf<Line extends TextRange>(lines: readonly Line[], offset: number): Line | null {
  return lines[firstWhere(lines.length, (at) => (lines[at]?.end ?? 0) >= offset)] ?? null;
}

/** The sentence around a range that lies in one line; of a long one, the words near the range. */
export function sentenceAround(
  { text, lines }: { readonly text: string; readonly lines: readonly TextRange[] },
  range: TextRange,
): TextRange | null {
  const line = lineOf(lines, range.start);
  if (line === null) return null;
  const near = {
    start: Math.max(line.start, wordEdge(text, range.start - reach)),
    end: Math.min(line.end, wordEdge(text, range.end + reach)),
  };
  const touched = sentencesOf(text, near).filter(({ start, end }) => start < range.end && range.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined
    ? null
    : soundRange(text, { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) });
}

/** Back to where a word begins, if one begins near. */
function wordEdge(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return at - space < 40 ? space + 1 : at;
}
