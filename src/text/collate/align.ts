import { VariantGraph } from "./graph";
import { alignPairs, type PairLibrary, weighClaims } from "./library";
import { findMatches, type Match } from "./matches";
import type { Evidence } from "./pair";
import { type Arrangement, refine } from "./refine";
import { toSequence } from "./region";
import type { Facet } from "./relate";

/** The columns of distinct wordings: for each unit of each, the column that it stands in. */
export interface Alignment {
  readonly columnOf: readonly Int32Array[];
  readonly columns: number;
  readonly approximate: boolean;
  /** Which words can stand in one place, for whoever compares the wordings later. */
  readonly matches: readonly (readonly Match[])[];
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

/** Two wordings agree on an order by themselves: one alignment cannot contradict itself. */
function ofTwo(library: PairLibrary, lengths: readonly number[]): Arrangement {
  const [left = 0, right = 0] = lengths;
  const to = library.get(0, 1)?.to ?? new Int32Array(left).fill(-1);
  const placeOf = new Int32Array(left + right);
  let places = 0;
  let b = 0;
  for (let a = 0; a < left; a += 1) {
    const opposite = to[a] ?? -1;
    while (b < opposite) placeOf[left + b++] = places++;
    if (opposite >= 0) placeOf[left + b++] = places;
    placeOf[a] = places++;
  }
  while (b < right) placeOf[left + b++] = places++;
  return { placeOf, places };
}

/**
 * Gathers what the pairs say into places: the best founded claims first, each unless it contradicts what is there, and,
 * where one was refused, each wording once more beside all the others.
 */
function arrange(library: PairLibrary, lengths: readonly number[]): Arrangement {
  if (lengths.length === 2) return ofTwo(library, lengths);
  const offsets: number[] = [];
  let total = 0;
  for (const length of lengths) {
    offsets.push(total);
    total += length;
  }
  const graph = new VariantGraph(lengths);
  for (const { left, right } of weighClaims(library, offsets)) graph.gather(left, right);
  const placeOf = graph.places();
  const first = { placeOf, places: placeOf.reduce((most, place) => Math.max(most, place + 1), 0) };
  return graph.refused ? refine(library, { offsets, lengths }, first) : first;
}

/** The units of all wordings, place by place. */
function unitsByPlace({ placeOf, places }: Arrangement): Int32Array {
  const next = new Int32Array(places + 1);
  for (const place of placeOf) next[place + 1] = (next[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place += 1)
    next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0);
  const units = new Int32Array(placeOf.length);
  for (let unit = 0; unit < placeOf.length; unit += 1) {
    const place = placeOf[unit] ?? 0;
    const at = next[place] ?? 0;
    units[at] = unit;
    next[place] = at + 1;
  }
  return units;
}

/** For each unit of all wordings, whether it is the first of its own. */
function firstUnits(lengths: readonly number[], total: number): Uint8Array {
  const first = new Uint8Array(total);
  let unit = 0;
  for (const length of lengths) {
    if (length > 0) first[unit] = 1;
    unit += length;
  }
  return first;
}

/**
 * Gives every unit its column: places that every wording can pass side by side share one, each as early as the words
 * before it allow (its rank in the variant graph: the longest way to it, as in CollateX, Dekker et al. 2015). That two
 * words share a column without being of one place says nothing of either.
 */
function layOut(arrangement: Arrangement, lengths: readonly number[]) {
  const { placeOf, places } = arrangement;
  const first = firstUnits(lengths, placeOf.length);
  const rank = new Int32Array(places);
  let columns = 0;
  // A wording's places rise, so that the word before has its rank by the time that a word's place is reached.
  for (const unit of unitsByPlace(arrangement)) {
    const place = placeOf[unit] ?? 0;
    const before = first[unit] === 1 ? -1 : (rank[placeOf[unit - 1] ?? 0] ?? 0);
    rank[place] = Math.max(rank[place] ?? 0, before + 1);
    columns = Math.max(columns, (rank[place] ?? 0) + 1);
  }
  return { columnOf: placeOf.map((place) => rank[place] ?? 0), columns };
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
 * DIALIGN, with T-Coffee's weights); then, where any was refused, each wording again beside all the others; last the
 * columns.
 */
export function align(distinct: readonly (readonly number[])[], facets: readonly Facet[]): Alignment {
  const sequences = distinct.map(toSequence);
  const { classOf, base } = spellingClasses(facets);
  const evidence: Evidence = {
    matches: findMatches(facets),
    classes: sequences.map(({ ids }) => ids.map((id) => classOf[id] ?? 0)),
    base,
    facets,
  };
  const library = alignPairs(sequences, evidence);
  const lengths = distinct.map((ids) => ids.length);
  const { columnOf, columns } = layOut(arrange(library, lengths), lengths);
  const { matches } = evidence;
  return { columnOf: splitUp(columnOf, lengths), columns, approximate: library.approximate, matches };
}
