import type { Mode } from "../types";
import { onOneLine, shortened } from "./words";

interface GlossWording {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
}

/** A gloss is to be read at one glance. */
const mostGlossSigns = 220;
/** Shorter wordings say too little of what was said. */
const fewGlossSigns = 40;
const closed = /^["“”«»„'‘’]+|["“”«»„'‘’]+$/g;

/**
 * What a statement amounts to, in the words of one of its wordings: the most literal of those that are neither
 * too short nor too long, of these the longest; without the quotation marks around it.
 */
export function glossOf(wordings: readonly GlossWording[]): string {
  const literal: readonly Mode[] = ["direct", "mixed", "indirect", "headline"];
  const rated = wordings.map(({ text, start, end, mode }) => {
    const words = bare(text.slice(start, end));
    const fits = words.length >= fewGlossSigns && words.length <= mostGlossSigns;
    return { words, rank: [fits ? 0 : 1, literal.indexOf(mode), -words.length] };
  });
  const [first, ...others] = rated;
  if (first === undefined) throw new RangeError("a statement without a wording has no gloss");
  const best = others.reduce((one, other) => (isBefore(other.rank, one.rank) ? other : one), first);
  return shortened(best.words, mostGlossSigns);
}

function bare(text: string): string {
  const whole = onOneLine(text);
  return whole.replace(closed, "").trim() || whole;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
