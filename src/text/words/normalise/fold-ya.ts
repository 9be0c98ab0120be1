import type { Rule } from "./rule";

/** Alef maqsura and the Persian ya → ya: فى = في. Egyptian usage writes the one for the other. */
export const foldYa: Rule = {
  name: "fold-ya",
  apply: (text) => text.replace(/[\u0649\u06cc]/g, "\u064a"),
};
