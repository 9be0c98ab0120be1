const carried = /[\p{M}\p{Cf}\u0640]/u;

/**
 * Where in a written word its first `count` letters end, in UTF-16 code units from the word's start: marks and
 * tatweel go with the letter that they follow. Null where a ligature makes the letters inseparable.
 */
export function lettersEnd(word: string, count: number): number | null {
  if (/[\ufb50-\ufdff\ufe70-\ufefc]/.test(word)) return null;
  let letters = 0;
  let at = 0;
  for (const character of word) {
    if (!carried.test(character)) letters += 1;
    if (letters > count) return at;
    at += character.length;
  }
  return letters >= count ? at : null;
}

/** How many letters a written word has, marks and tatweel apart. */
export function letterCount(word: string): number {
  let letters = 0;
  for (const character of word) if (!carried.test(character)) letters += 1;
  return letters;
}
