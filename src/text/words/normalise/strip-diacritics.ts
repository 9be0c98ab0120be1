import type { Rule } from "./rule";

/**
 * Vowel signs, tanwin, shadda, sukun, the superscript alef and the Quran's reading signs. Not the combining
 * hamza (U+0654, U+0655): where it could not be composed it still tells one word from another.
 */
const diacritics = /[\u0610-\u061a\u064b-\u0653\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Drops the optional marks above and below Arabic letters: مؤكّداً → مؤكدا. Marks of other scripts stay. */
export const stripDiacritics: Rule = {
  name: "strip-diacritics",
  apply: (text) => text.replace(diacritics, ""),
};
