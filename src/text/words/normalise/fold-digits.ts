import type { Rule } from "./rule";

const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Writes Arabic-Indic and Persian digits, the decimal mark and the percent sign as Latin ones; values stay. */
export const foldDigits: Rule = {
  name: "fold-digits",
  apply: (text) =>
    text
      .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replaceAll("\u066b", ".")
      .replaceAll("\u066a", "%"),
};
