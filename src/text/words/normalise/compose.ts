import { boundedNormalise, boundMarks } from "./bounded-normalise";
import type { Rule } from "./rule";

const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** Letters that are folded later and have a hamza or madda built in only as what they are folded to, before such a mark. */
const yaBeforeHamza = /[\u0649\u06cc](?=\p{M}*\u0654)/gu;
const alefBeforeMark = /\u0671(?=\p{M}*[\u0653-\u0655])/gu;

/**
 * Brings one letter to one code: presentation forms and ligatures (ﻻ, ﷲ) to the letters that they show,
 * and a letter with a combining hamza or madda to the letter that has it built in.
 */
export const compose: Rule = {
  name: "compose",
  apply: (text) =>
    boundedNormalise(
      boundMarks(text)
        .replace(presentationForms, (forms) => boundedNormalise(forms, "NFKC"))
        .replace(yaBeforeHamza, "\u064a")
        .replace(alefBeforeMark, "\u0627"),
      "NFC",
    ),
};

/** The same once more, for when what stood between a letter and its mark is gone. */
export const recompose: Rule = { ...compose, name: "recompose" };
