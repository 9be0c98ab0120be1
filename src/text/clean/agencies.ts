import { ambiguousAgencies, distinctAgencies } from "../lexicons/agencies";
import { bareForm, phraseSet, plainForm, spellingPattern } from "./plain-form";

/** Names of a lexicon as they are written. */
const namesIn = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((name) => name.replaceAll("_", " "));

const distinctSources = namesIn(distinctAgencies);
const ambiguousSources = namesIn(ambiguousAgencies);
const agencies = phraseSet([...distinctSources, ...ambiguousSources]);
const unmistakable = phraseSet([...distinctSources, "وكالات", "متابعات"]);

/** Whether a text is the name of a news agency or a large outlet, or «وكالات», and nothing else. */
export function isAgency(text: string): boolean {
  return agencies.has(agencyName(text));
}

/** The same for names that could be nothing else, even in a line of their own. */
export function isUnmistakableAgency(text: string): boolean {
  return unmistakable.has(agencyName(text));
}

function agencyName(text: string): string {
  return bareForm(plainForm(text)).replace(/^وكاله(?: ال?انباء)? /, "");
}

/** The source of a regular expression for {@link distinctSources}, and for all sources, the longest first. */
export const distinctPattern = alternatives(distinctSources);
export const anyPattern = alternatives([...distinctSources, ...ambiguousSources]);

function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map(spellingPattern)
    .join("|");
}
