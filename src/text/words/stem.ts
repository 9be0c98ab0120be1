import { stemmer } from "@orama/stemmers/arabic";
import { unmark } from "./normalise/normalise";

const arabicWord = /^[\u0620-\u065f\u0670-\u06d3]{3,}$/;

/**
 * The stem of an Arabic word by the Snowball stemmer, from the word as it is spelled: folding its letters
 * first would lower the stemmer's quality. Only diacritics and tatweel are dropped. A word of another script,
 * or too short to have affixes, is its own stem.
 */
export function stem(word: string): string {
  const plain = unmark(word);
  return arabicWord.test(plain) ? stemmer(plain) : plain;
}
