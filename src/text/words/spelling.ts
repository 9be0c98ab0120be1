import { withoutArticle } from "./clitics";
import { editDistance, isOneEditApart } from "./edit-distance";
import { unifyLoanWords } from "./loan-words";

/** The letters that transliterators of foreign names add, leave out and exchange. */
const vowels = /[اويه]/gu;
/** Shorter words are other words when a letter differs. */
const leastSkeleton = 4;
const leastAnyLetter = 6;

/** Letters that papers write for one sound of a foreign language, by the one that stands for all. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[غج]/gu, "ج"], // غواتيمالا / جواتيمالا
  [/[قخ]/gu, "ك"], // قازاقستان / كازاخستان, سلوفاقيا / سلوفاكيا
  [/ط/gu, "ت"], // موريطانيا / موريتانيا
];

/** A key of a foreign name by its sounds: two spellings of one name are often the same so. */
export function foreignSound(key: string): string {
  return sounds.reduce((found, [letters, sound]) => found.replace(letters, sound), key);
}

/** A folded word of a name as names are compared: without the article, foreign words in one spelling. */
export function nameKey(folded: string): string {
  return unifyLoanWords(withoutArticle(folded));
}

/**
 * Whether two words of names, as {@link nameKey} gives them, may be spellings of one: the same consonants with at most
 * two vowels' difference (توكاييف / تواكييف), or one letter's in a long word. A foreign g is غ or ج: سيرغي / سيرجي.
 */
export function isSpellingOf(one: string, other: string): boolean {
  if (one === other) return true;
  // Most pairs are told apart at once.
  if (Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < leastSkeleton)
    return false;
  if (one[0] !== other[0] && !/^[غج]/u.test(one)) return false;
  const [first, second] = [one.replaceAll("غ", "ج"), other.replaceAll("غ", "ج")];
  if (first === second) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short[0] !== long[0]) return false;
  if (short.length >= leastAnyLetter && isOneEditApart(short, long)) return true;
  return short.replace(vowels, "") === long.replace(vowels, "") && editDistance(short, long, 2) <= 2;
}
