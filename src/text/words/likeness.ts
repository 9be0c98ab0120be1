/** Below this many letters one letter makes another word: قتل / قبل. One of the two may have a letter fewer. */
export const leastLetters = 5;

/**
 * A folded word without و, the article and the nisba's ending, which say nothing of its likeness: السوفياتي → سوفيات.
 * Empty for numbers, for several words, and for what is too short to be like anything.
 */
export function likenessOf(folded: string): string {
  if (/[\d ]/.test(folded)) return "";
  const bare = folded.replace(/^و?ال/u, "").replace(/(?<=.{4})ي[ها]?$/u, "");
  return bare.length < leastLetters - 1 ? "" : bare;
}
