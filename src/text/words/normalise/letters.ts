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

/** The signs of the short vowels, of their absence and of tanwin; what no two of on one letter can be. */
const vowelSign = /[\u064b-\u0650\u0652]/u;

/** The vowel sign of each letter of a written word; empty for a letter that has none. */
function vowelsOf(word: string): readonly string[] {
  const vowels: string[] = [];
  for (const character of word) {
    if (!carried.test(character)) vowels.push("");
    else if (vowelSign.test(character) && vowels.length > 0) vowels[vowels.length - 1] = character;
  }
  return vowels;
}

/**
 * Whether two writings of the same letters tell different words apart by their vowels: قُتِلَ / قَتَلَ. What only one of them
 * marks tells nothing, nor does the ending, which changes with the sentence.
 */
export function areVocalisedOtherwise(a: string, b: string): boolean {
  const [one, other] = [vowelsOf(a), vowelsOf(b)];
  if (one.length !== other.length) return false;
  return one.some((vowel, at) => {
    const beside = other[at] ?? "";
    return at < one.length - 1 && vowel !== "" && beside !== "" && vowel !== beside;
  });
}
