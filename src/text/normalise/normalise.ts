import type { Rule } from "./rule";
import { letterRules, markRules } from "./rules";

function applyAll(rules: readonly Rule[], text: string): string {
  return rules.reduce((folded, rule) => rule.apply(folded), text);
}

/** Plain lower-case letters and digits, on which no rule has anything to do. */
const settled = /^[\u0020-\u0040\u005b-\u007e]*$/;

/** The text without diacritics, tatweel and hidden characters; its letters as they are spelled. */
export function unmark(text: string): string {
  return settled.test(text) ? text : applyAll(markRules, text);
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
