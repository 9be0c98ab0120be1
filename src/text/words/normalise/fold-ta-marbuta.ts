import type { Rule } from "./rule";

/** Ta marbuta at the end of a word → ha: مدرسة = مدرسه. Elsewhere it cannot stand, and is left alone. */
export const foldTaMarbuta: Rule = {
  name: "fold-ta-marbuta",
  apply: (text) => text.replace(/[\u0629\u06c3](?!\p{L})/gu, "\u0647"),
};
