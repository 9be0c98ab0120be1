/**
 * What Arabic writes onto the front of a word: a conjunction (و ف), then a preposition or the future's
 * particle (ب ل ك س), then the article. ل and the article together are written لل, and س stands before
 * verbs alone. In folded letters, the longest first, so that the first that fits is the fullest reading.
 */
export const proclitics: readonly string[] = ["", "و", "ف"]
  .flatMap((conjunction) =>
    ["", "ال", "ب", "بال", "ل", "لل", "ك", "كال", "س"].map((rest) => `${conjunction}${rest}`),
  )
  .filter((prefix) => prefix !== "")
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const written = new Set(proclitics);

/** Letters that carry nothing: marks above and below, tatweel, controls. */
const unlettered = /[\p{M}\p{Cf}\u0640]/gu;

/** Whether these letters, taken alone, can only be clitics: و, الـ, بـ. Diacritics and tatweel are ignored. */
export function isProclitic(letters: string): boolean {
  return letters.length <= 12 && written.has(letters.replace(unlettered, ""));
}
