import { isOneEditApart } from "./edit-distance";

/** Below this many letters one letter makes another word: قتل / قبل. One of the two may have a letter fewer. */
const leastLetters = 5;

/**
 * A folded word without و, the article and the nisba's ending, which say nothing of its likeness: السوفياتي → سوفيات.
 * Empty for numbers, for several words, and for what is too short to be like anything.
 */
export function likenessOf(folded: string): string {
  if (/[\d ]/.test(folded)) return "";
  const bare = folded.replace(/^و?ال/u, "").replace(/(?<=.{4})ي[ها]?$/u, "");
  return bare.length < leastLetters - 1 ? "" : bare;
}

/** Whether two words, as `likenessOf` gives them, are one edit apart; never where one of them is empty. */
export function isNear(a: string, b: string): boolean {
  return a !== "" && b !== "" && Math.max(a.length, b.length) >= leastLetters && isOneEditApart(a, b);
}
