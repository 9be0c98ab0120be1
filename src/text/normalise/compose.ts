import type { Rule } from "./rule";

const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/**
 * Brings one letter to one code: presentation forms and ligatures (ﻻ, ﷲ) to the letters that they show,
 * and a letter with a combining hamza or madda to the letter that has it built in.
 */
export const compose: Rule = {
  name: "compose",
  apply: (text) => text.replace(presentationForms, (forms) => forms.normalize("NFKC")).normalize("NFC"),
};
