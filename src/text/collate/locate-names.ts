import { tokenise, wordOf } from "../words/index";
import { indexNames } from "./names";
import type { Range } from "./types";
import { readUnits } from "./units";

/** A name where a text has it: which of the given things it names, and the words that name it, clitics included. */
export interface LocatedName extends Range {
  readonly name: number;
}

const none: ReadonlySet<string> = new Set();

/**
 * Every place of a text that the collation reads as a name, in order, without overlaps, the longest form at each; `names`
 * are the forms of each thing. Spelling, clitics and quotation marks inside a name make no difference.
 */
export function locateNames(text: string, names: readonly (readonly string[])[]): readonly LocatedName[] {
  const words = tokenise(text);
  const { tokens, units } = readUnits(
    words,
    words.map((token) => wordOf(token.text)),
    indexNames(names),
    none,
  );
  return units.flatMap(({ name, first, last }) => {
    const [from, to] = [tokens[first], tokens[last - 1]];
    return name === null || from === undefined || to === undefined
      ? []
      : [{ name, start: from.start, end: to.end }];
  });
}

/**
 * What two forms of a name have in common when they differ in spelling alone (منظمة الأمن / منظمة “الامن”): their words
 * without marks, in one spelling. Empty for a form without a word.
 */
export function nameSpelling(form: string): string {
  return tokenise(form)
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ text }) => wordOf(text).spelling)
    .join(" ");
}
