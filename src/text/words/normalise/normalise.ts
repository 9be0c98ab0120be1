import type { Rule } from "./rule";
import { letterRules, markRules } from "./rules";

function applyAll(rules: readonly Rule[], text: string): string {
  return rules.reduce((folded, rule) => rule.apply(folded), text);
}

/** Arabic letters and what stands on a plain keyboard: nothing in it is a mark. */
const unmarked = /^[\u0020-\u007e\u0621-\u063a\u0641-\u064a]*$/;

/** The same without the letters, capitals and digits that a rule folds. Far the most words end here. */
const settled = /^[\u0020-\u0040\u005b-\u007e\u0621\u0624\u0626-\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/;

/** The text without diacritics, tatweel and hidden characters; its letters as they are spelled. */
export function unmark(text: string): string {
  return unmarked.test(text) ? text : applyAll(markRules, text);
}

/** What `unmark` leaves, with its letters folded: alef, ya, ta marbuta, digits, case. */
export function foldLetters(unmarked: string): string {
  return settled.test(unmarked) ? unmarked : applyAll(letterRules, unmarked);
}

/**
 * The text as it is matched, never as it is shown: two spellings of one wording have one normal form.
 * Takes a word or a whole text; gives an empty string for an empty one, and the same for what it gave.
 */
export function normalise(text: string): string {
  return foldLetters(unmark(text));
}
