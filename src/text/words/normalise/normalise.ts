import { letterRules, markRules, type Rule } from "./rules";

function applyAll(rules: readonly Rule[], text: string): string {
  return rules.reduce((folded, rule) => rule.apply(folded), text);
}

/** Arabic letters and what stands on a plain keyboard: nothing in it is a mark. */
const unmarked = /^[\u0020-\u007e\u0621-\u063a\u0641-\u064a]*$/;

/** The same without the letters, capitals and digits that a rule folds. Far the most words end here. */
const settled = /^[\u0020-\u0040\u005b-\u007e\u0621\u0624\u0626-\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/;

/** The text without diacritics, tatweel and hidden characters; its letters as they are spelled. */
export function unmark(text: string): string {
  return unmarked.test(text) ? text : applyAll(markRules, text);
}

/** What `unmark` leaves, with its letters folded: alef, ya, ta marbuta, digits, case. */
export function foldLetters(unmarked: string): string {
  return settled.test(unmarked) ? unmarked : applyAll(letterRules, unmarked);
}

/**
 * The text as it is matched, never as it is shown: two spellings of one wording have one normal form.
 * Takes a word or a whole text; gives an empty string for an empty one, and the same for what it gave.
 */
export function normalise(text: string): string {
  return foldLetters(unmark(text));
}

/** So many words are remembered at most by whatever remembers some: those of a newspaper's week are more. */
const mostWords = 60_000;
const folds = new Map<string, string>();

/** The same of one word: a text has most of its words many times, and texts have them in common. */
export function foldWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  const folded = normalise(word);
  if (folds.size >= mostWords) folds.clear();
  folds.set(word, folded);
  return folded;
}

const carried = /[\p{M}\p{Cf}\u0640]/u;

/**
 * Where in a written word its first `count` letters end, in UTF-16 code units from the word's start: marks and
 * tatweel go with the letter that they follow. Null where a ligature makes the letters inseparable.
 */
export function lettersEnd(word: string, count: number): number | null {
  if (unmarked.test(word)) return count <= word.length ? Math.max(0, count) : null;
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
  if (unmarked.test(word)) return word.length;
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
