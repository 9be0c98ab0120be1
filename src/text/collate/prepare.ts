import { tokenise } from "../tokenise/index";
import { Lexicon } from "./matches";
import { indexNames } from "./names";
import type { Facet } from "./relate";
import type { CollateOptions } from "./types";
import { addTogether, readUnits, type Units } from "./units";
import { wordOf } from "./words";

/** The wordings taken apart, and the ones among them that differ in their words. */
export interface Prepared {
  readonly wordings: readonly Units[];
  readonly facets: readonly Facet[];
  /**
   * The ids of the units of each distinct wording, in an order that depends on the words alone, so that nothing after
   * this depends on the order in which the wordings were given.
   */
  readonly distinct: readonly (readonly number[])[];
  /** For each wording, its place in `distinct`. */
  readonly distinctOf: readonly number[];
}

const noNames: readonly (readonly string[])[] = [];

/** What makes a wording distinct: its words, and which of them negate, which a comma can decide. */
const written = ({ units }: Units): string =>
  units.map(({ word, negation }) => `${word.written}${negation ? "\u0003" : ""}`).join("\u0000");

/** Takes wordings apart and finds the distinct ones among them. No wordings, or empty ones, give what is empty. */
export function prepare(texts: readonly string[], options: CollateOptions): Prepared {
  const tokens = texts.map(tokenise);
  const together = new Set<string>();
  const words = tokens.map((each) => each.map(({ text }) => wordOf(text)));
  for (const each of words) addTogether(each, together);
  const names = indexNames(options.names ?? noNames);
  const wordings = tokens.map((each, index) => readUnits(each, words[index] ?? [], names, together));
  const keys = wordings.map(written);
  const sorted = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  const rank = new Map(sorted.map((key, index) => [key, index]));
  const distinctOf = keys.map((key) => rank.get(key) ?? 0);
  const lexicon = new Lexicon();
  const distinct = sorted.map((_, index) => {
    const units = wordings[distinctOf.indexOf(index)]?.units ?? [];
    return units.map((unit) => lexicon.idOf(unit));
  });
  return { wordings, facets: lexicon.facets, distinct, distinctOf };
}
