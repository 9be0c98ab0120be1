import type { Mode } from "../types";
import { closers, closing, onOneLine, openMarks, shortened } from "./words";

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

/**
 * What a statement amounts to, in the words of one of its wordings: the most literal of those that are neither
 * too short nor too long, of these the longest; without the quotation marks around it, and with both marks of what it quotes.
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

/**
 * A wording without the marks around all of it, or the one that is left of them at an end; those of what it quotes itself
 * stay, both of them:
 *
 *     “لن نغلق الجسر”              →  لن نغلق الجسر
 *     “الجسر” مغلق منذ “العاصفة”  →  the same
 *     “لن نغلق الجسر               →  لن نغلق الجسر
 */
function bare(text: string): string {
  const whole = onOneLine(text);
  const signs = [...whole];
  const [first = "", last = ""] = [signs[0], signs.at(-1)];
  const closedAt = closing.has(first)
    ? signs.findIndex((_, at) => at > 0 && openMarks(signs.slice(0, at + 1)).length === 0)
    : 0;
  const isAround = closedAt > 0 && closedAt === signs.length - 1;
  const inner = signs.slice(isAround || closedAt === -1 ? 1 : 0, isAround ? -1 : undefined).join("");
  const isClosingAlone = closers.has(last) && !isAround && !signs.some((sign) => closing.get(sign) === last);
  return (isClosingAlone ? inner.slice(0, -1) : inner).trim() || whole;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
