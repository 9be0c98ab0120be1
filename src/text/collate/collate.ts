import { tokenise, wordOf } from "../words/index";
import { align } from "./align";
import { Lexicon } from "./matches";
import { indexNames } from "./names";
import { keepReading } from "./reading";
import { buildTable } from "./table";
import type { CollateOptions, Collation } from "./types";
import { addTogether, type Prepared, readUnits, type Units } from "./units";

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
    const isNamedElsewhere = named.some((things) =>
      [...things].some((thing) => named[wording]?.has(thing) !== true),
    );
    if (!isNamedElsewhere) return own;
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
function prepare(texts: readonly string[], options: CollateOptions): Prepared {
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

/**
 * Sets wordings beside one another, all at once, word by word.
 *
 * The passes, each fed only by the one before:
 * 1. `prepare` takes the texts apart: tokens, and of them the units that are aligned (words, names, numbers, days).
 * 2. `align` gives every unit its column. Every pair is aligned by strength of match (Needleman & Wunsch 1970), chance
 *    taken back, places held between matches kept; the matches of all pairs go into one variant graph, a partial order
 *    (Lee, Grasso & Sharlow 2002), the best founded and best confirmed first (Morgenstern et al. 1996; Notredame et al.
 *    2000), so that no wording is the base and none comes first; what contradicted itself is refined (Barton & Sternberg
 *    1987); the graph's ranks are the columns (Schmidt & Colomb 2009; Dekker et al. 2015).
 * 3. `buildTable` writes the columns down, those of punctuation among them.
 * How the words of a column stand to one another is read from the table, pair by pair, when it is asked for
 * (`compareWordings`): a column is a place on the page and no claim.
 *
 * Near-linear where the texts agree. The result depends on the wordings and not on their order. Takes any strings and
 * any number of them; no wordings, or none with a word or a mark, give no columns. Nothing throws.
 */
export function collate(wordings: readonly string[], options: CollateOptions = {}): Collation {
  const prepared = prepare(wordings, options);
  const alignment = align(prepared.distinct, prepared.facets);
  const collation: Collation = {
    texts: [...wordings],
    columns: buildTable(prepared, alignment),
    approximate: alignment.approximate,
  };
  const { facets, distinct, distinctOf } = prepared;
  const idsOf = (wording: number) => distinct[distinctOf[wording] ?? 0] ?? [];
  keepReading(collation, { facets, matches: alignment.matches }, idsOf);
  return collation;
}
