import { leastLetters } from "./likeness";
import type { Word } from "./word";

/**
 * Whether two words are one edit apart: a letter more, less, other, or two neighbours exchanged (Damerau 1964,
 * optimal string alignment with a bound of one).
 */
export function isNear(a: Word, b: Word): boolean {
  return a.likeness !== "" && b.likeness !== "" && oneEditApart(a.likeness, b.likeness);
}

function oneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneEditApart(b, a);
  if (b.length < leastLetters || b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (at === a.length) return b.length > a.length;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
