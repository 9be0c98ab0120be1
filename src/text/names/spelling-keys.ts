import { hasArticle, isArabicGivenName, isGivenName, isSpellingOf, nameKey } from "../words/index";

const vowels = /[اويه]/gu;
/** With fewer consonants too many names are alike: بيير / باور. */
const leastBones = 3;

/** Whether two folded words are one as it is written, the article apart. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/**
 * Whether two folded words may be spellings of one name. A vowel makes another name of an Arabic one (محمد / محمود، سالم /
 * سليم), so that only what is foreign varies: neither word has the article nor is an Arabic given name.
 */
export function mayBeOneName(one: string, other: string): boolean {
  if (isSameWord(one, other)) return true;
  if (hasArticle(one) || hasArticle(other) || isArabicGivenName(one) || isArabicGivenName(other))
    return false;
  if (one.at(-1) !== other.at(-1) && !(isGivenName(one) || isGivenName(other))) return false;
  if (one.replace(vowels, "").length < leastBones) return false;
  return isSpellingOf(nameKey(one), nameKey(other));
}

/**
 * Keys under which a folded word is found again by words one letter apart: its consonants, and those with one left out
 * (the deletions of Garbe's symmetric delete). Two words that {@link mayBeOneName} have one in common.
 */
export function spellingKeys(folded: string): readonly string[] {
  const bones = nameKey(folded).replaceAll("غ", "ج").replace(vowels, "");
  if (bones.length < 4) return [bones];
  return [bones, ...new Set([...bones].map((_, at) => bones.slice(0, at) + bones.slice(at + 1)))];
}
