import type { Rule } from "./rule";

/** The Persian kaf → kaf, and the Persian and Urdu ha → ha: what a foreign keyboard types for the same letter. */
export const foldKaf: Rule = {
  name: "fold-kaf",
  apply: (text) => text.replace(/\u06a9/g, "\u0643").replace(/[\u06be\u06c1\u06d5]/g, "\u0647"),
};
