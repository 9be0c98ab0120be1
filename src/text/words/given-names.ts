import { arabicGivenNames, otherGivenNames } from "../lexicons/given-names";
import { wordSet } from "./word-lists";

const arabic = wordSet(arabicGivenNames);
const other = wordSet(otherGivenNames);

/** Whether a folded word is a common Arabic given name, of which a vowel makes another: محمد / محمود. */
export function isArabicGivenName(folded: string): boolean {
  return arabic.has(folded);
}

/** Whether a folded word is a given name of any language that the lexicon has. */
export function isGivenName(folded: string): boolean {
  return arabic.has(folded) || other.has(folded);
}
