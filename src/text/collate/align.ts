import { arrange } from "./arrangement";
import { layOut } from "./layout";
import { alignPairs } from "./library";
import { findMatches, type Match } from "./matches";
import type { Evidence } from "./pair";
import { partNegations } from "./part-negations";
import { type Sequence, toSequence } from "./region";
import type { Facet } from "./relate";
import { settle } from "./settle";

/** The columns of distinct wordings: for each unit of each, the column that it stands in. */
export interface Alignment {
  readonly columnOf: readonly Int32Array[];
  /** For each unit, the place that it shares with its counterparts; a column may hold several. */
  readonly placeOf: readonly Int32Array[];
  readonly columns: number;
  readonly matches: readonly (readonly Match[])[];
  readonly sequences: readonly Sequence[];
  readonly approximate: boolean;
}

/** Numbers the words so that two which differ in spelling only have one number. */
function spellingClasses(facets: readonly Facet[]): { readonly classOf: Int32Array; readonly base: number } {
  const numbers = new Map<string, number>();
  const classOf = Int32Array.from(facets, ({ word }) => {
    const known = numbers.get(word.spelling);
    if (known !== undefined) return known;
    numbers.set(word.spelling, numbers.size);
    return numbers.size - 1;
  });
  return { classOf, base: numbers.size + 1 };
}

function splitUp(flat: Int32Array, lengths: readonly number[]): readonly Int32Array[] {
  let offset = 0;
  return lengths.map((length) => {
    offset += length;
    return flat.subarray(offset - length, offset);
  });
}

/**
 * Aligns distinct wordings, all at once: every pair for itself; then the matches of all pairs, the best founded first,
 * into one graph, each unless it contradicts what is already there (the greedy trace of Morgenstern, Dress & Werner 1996,
 * DIALIGN, with T-Coffee's weights); then, where any was refused, each wording again beside all the others.
 */
export function align(distinct: readonly (readonly number[])[], facets: readonly Facet[]): Alignment {
  const matches = findMatches(facets);
  const sequences = distinct.map(toSequence);
  const { classOf, base } = spellingClasses(facets);
  const classes = sequences.map(({ ids }) => ids.map((id) => classOf[id] ?? 0));
  const evidence: Evidence = { matches, classes, base };
  const library = alignPairs(sequences, evidence);
  const lengths = distinct.map((ids) => ids.length);
  const arrangement = arrange(library, lengths);
  const ranks = layOut(arrangement, lengths);
  const columnOf = splitUp(ranks.columnOf, lengths);
  const placeOf = splitUp(arrangement.placeOf, lengths);
  settle({ ids: sequences.map(({ ids }) => ids), columnOf, placeOf, columns: ranks.columns }, facets);
  const columns = partNegations({ sequences, columnOf, columns: ranks.columns }, facets);
  return {
    columnOf,
    placeOf,
    columns,
    matches,
    sequences,
    approximate: library.approximate,
  };
}
