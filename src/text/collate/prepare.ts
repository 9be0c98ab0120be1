import { tokenise, wordOf } from "../words/index";
import { Lexicon } from "./matches";
import { indexNames } from "./names";
import type { Facet } from "./relate";
import type { CollateOptions } from "./types";
import { addTogether, readUnits, type Units } from "./units";

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

/** The things that a wording names, each once. */
const namedIn = ({ units }: Units): ReadonlySet<number> =>
  new Set(units.flatMap(({ name }) => (name === null ? [] : [name])));

type Read = (wording: number, loose?: ReadonlySet<number>) => Units;

/**
 * Reads every wording, and a name by the name inside it where that alone has a counterpart: of «قوات مجموعة الأمن
 * الجماعي» the second half, beside wordings that name the organisation and not its forces. A thing that two wordings
 * name stays whole, and so does what holds no name that another wording has.
 */
function readAll(count: number, read: Read): readonly Units[] {
  const wordings = Array.from({ length: count }, (_, wording) => read(wording));
  const named = wordings.map(namedIn);
  const isNamedBeside = (thing: number, wording: number) =>
    named.some((things, other) => other !== wording && things.has(thing));
  return wordings.map((own, wording) => {
    const loose = new Set<number>();
    for (const { name, first, last } of own.units) {
      if (name === null || last - first === 1 || loose.has(name) || isNamedBeside(name, wording)) continue;
      const inside = namedIn(read(wording, new Set([name])));
      for (const thing of inside) {
        if (named[wording]?.has(thing) !== true && isNamedBeside(thing, wording)) loose.add(name);
      }
    }
    return loose.size === 0 ? own : read(wording, loose);
  });
}

/** Takes wordings apart and finds the distinct ones among them. No wordings, or empty ones, give what is empty. */
export function prepare(texts: readonly string[], options: CollateOptions): Prepared {
  const tokens = texts.map(tokenise);
  const together = new Set<string>();
  const words = tokens.map((each) => each.map(({ text }) => wordOf(text)));
  for (const each of words) addTogether(each, together);
  const names = indexNames(options.names ?? noNames);
  const wordings = readAll(texts.length, (wording, loose) =>
    readUnits(tokens[wording] ?? [], words[wording] ?? [], names, together, loose),
  );
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
