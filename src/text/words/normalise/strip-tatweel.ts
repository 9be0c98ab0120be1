import type { Rule } from "./rule";

/** Drops the stroke that lengthens a word: كـــازاخستان, بـ. */
export const stripTatweel: Rule = {
  name: "strip-tatweel",
  apply: (text) => text.replaceAll("\u0640", ""),
};
