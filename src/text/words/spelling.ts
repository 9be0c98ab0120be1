import type { AffixSplit } from "./affixes";
import { withoutArticle } from "./clitics";
import { editDistance, isOneEditApart } from "./likeness";
import { isArabicGivenName, unifyLoanWords } from "./word-lists";

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
 * two vowels' difference (توكاييف / تواكييف), or one letter's in a long word. A foreign g is غ or ج: سيرغي / سيرجي. Of an
 * Arabic given name a vowel makes another: سالم / سليم.
 */
export function isSpellingOf(one: string, other: string): boolean {
  if (one === other) return true;
  // Most pairs are told apart at once.
  if (Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < leastSkeleton)
    return false;
  if (one[0] !== other[0] && !/^[غج]/u.test(one)) return false;
  if (isArabicGivenName(one) || isArabicGivenName(other)) return false;
  const [first, second] = [one.replaceAll("غ", "ج"), other.replaceAll("غ", "ج")];
  if (first === second) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short[0] !== long[0]) return false;
  if (short.length >= leastAnyLetter && isOneEditApart(short, long)) return true;
  return short.replace(vowels, "") === long.replace(vowels, "") && editDistance(short, long, 2) <= 2;
}

/**
 * Shapes that Arabic makes words of, weak letters counted as letters: what fits one is as likely another Arabic word as
 * another spelling of a foreign name (تعاون / تعيين).
 */
const arabicShapes = [
  /^.{1,3}$/u,
  /^..[اوي].$/u, // كتاب, قريب
  /^.[اوي]..$/u, // كاتب
  /^ا..(?:ا)?.$/u, // أعمال
  /^م..(?:[اوي])?.$/u, // مقدار, مكتوب
  /^ت.(?:ا)?.(?:ي)?.$/u, // تعيين, تعاون
  /^(?:ان|ا.ت|است)..?(?:ا)?.$/u, // انتشار, استقبال
  /^م(?:ن|ت|ست).(?:ا)?..$/u, // مستقبل
  /^.(?:وا|يا).(?:ي)?.$/u, // عواصم, قوانين
  /^..ا[ئي].$/u, // رسائل
  /^....$/u, // ترجم
];

/** What is written onto Arabic words most often; rarer endings are as likely the end of a foreign name: بلينكن. */
const commonEndings = new Set(["", "ه", "ها", "هم", "نا", "ات", "ون", "ين", "ان", "وا", "ت"]);

/** The clitics in front with which a word has a shape that Arabic makes. */
function arabicFronts(splits: readonly AffixSplit[]): readonly string[] {
  // The future's س stands before verbs alone, which are no names: (س)يرغي.
  return splits.flatMap(({ prefix, core, suffix }) =>
    !prefix.endsWith("س") && commonEndings.has(suffix) && arabicShapes.some((shape) => shape.test(core))
      ? prefix
      : [],
  );
}

/** What a word is told by where it may be a spelling of a foreign name. Read once for each word. */
export interface ForeignForm {
  /** Its consonants, a foreign g (غ, ج) as one letter; empty for what is too short to tell. */
  readonly skeleton: string;
  /** The clitics with which it could be an Arabic word. */
  readonly fronts: readonly string[];
}

/** Fewer consonants are shared by chance. */
const leastConsonants = 3;

/** Reads a word, by its letters without article and nisba, as the spelling of a foreign name that it may be. */
export function foreignForm(likeness: string, splits: readonly AffixSplit[]): ForeignForm {
  const skeleton = likeness.replaceAll("غ", "ج").replace(vowels, "");
  return skeleton.length < leastConsonants
    ? { skeleton: "", fronts: [] }
    : { skeleton, fronts: arabicFronts(splits) };
}

/**
 * Whether two words are spellings of one foreign name or word, clitics apart: سيرغي / سيرجي, نتنياهو / نتانياهو. Arabic
 * words that differ so are two words, so that not both may be of a shape that Arabic makes.
 */
export function isForeignSpelling(a: ForeignForm, b: ForeignForm): boolean {
  if (a.skeleton === "" || a.skeleton !== b.skeleton) return false;
  return !a.fronts.some((front) => b.fronts.includes(front));
}
