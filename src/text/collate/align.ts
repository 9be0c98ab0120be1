import { VariantGraph } from "./graph";
import { alignPairs, type PairLibrary, weighClaims } from "./library";
import { refinementRounds } from "./limits";
import { findMatches, type Match } from "./matches";
import { heaviestChain, type MatchEvidence } from "./pair";
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

/** The places of all units: numbers in an order in which every wording reads its own places upwards. */
interface Arrangement {
  readonly placeOf: Int32Array;
  readonly places: number;
}

interface Wordings {
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** How strongly the pairs speak for a unit's standing in each place where another wording stands. */
function evidenceFor(
  library: PairLibrary,
  wording: number,
  unit: number,
  { offsets }: Wordings,
  placeOf: Int32Array,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  offsets.forEach((offset, other) => {
    const alignment = other === wording ? undefined : library.get(wording, other);
    const to = alignment?.to[unit] ?? -1;
    if (to < 0) return;
    const place = placeOf[offset + to] ?? 0;
    found.set(place, (found.get(place) ?? 0) + (alignment?.strengths[unit] ?? 0));
  });
  return found;
}

/** The best places for one wording's units among the places of the others, where they beat the ones it has; else null. */
function better(
  library: PairLibrary,
  wording: number,
  wordings: Wordings,
  now: Arrangement,
): Int32Array | null {
  const length = wordings.lengths[wording] ?? 0;
  const offset = wordings.offsets[wording] ?? 0;
  const claims: { a: number; b: number; weight: number }[] = [];
  let present = 0;
  for (let unit = 0; unit < length; unit += 1) {
    const here = now.placeOf[offset + unit] ?? 0;
    for (const [place, weight] of evidenceFor(library, wording, unit, wordings, now.placeOf)) {
      claims.push({ a: unit, b: place, weight });
      if (place === here) present += weight;
    }
  }
  const chain = heaviestChain(claims, now.places);
  if (chain.reduce((sum, { weight }) => sum + weight, 0) <= present) return null;
  const chosen = new Int32Array(length).fill(-1);
  for (const { a, b } of chain) chosen[a] = b;
  return chosen;
}

/** For each unit, the place that it or the next one with a chosen place takes; -1 when none follows. */
function placesAhead(chosen: Int32Array): Int32Array {
  const ahead = Int32Array.from(chosen);
  for (let unit = chosen.length - 2; unit >= 0; unit -= 1) {
    if ((ahead[unit] ?? -1) < 0) ahead[unit] = ahead[unit + 1] ?? -1;
  }
  return ahead;
}

/** Sets one wording's units anew: those with a chosen place into it, each other one into a place of its own. */
function reseat(now: Arrangement, offset: number, chosen: Int32Array): Arrangement {
  const isOwn = (unit: number) => unit >= offset && unit < offset + chosen.length;
  const kept = new Uint8Array(now.places);
  now.placeOf.forEach((place, unit) => {
    if (!isOwn(unit)) kept[place] = 1;
  });
  const ahead = placesAhead(chosen);
  const numbers = new Int32Array(now.places);
  const own = new Int32Array(chosen.length);
  let next = 0;
  let unit = 0;
  for (let place = 0; place < now.places; place += 1) {
    if (kept[place] === 0) continue;
    while (ahead[unit] === place && chosen[unit] !== place) own[unit++] = next++;
    if (chosen[unit] === place) own[unit++] = next;
    numbers[place] = next++;
  }
  while (unit < chosen.length) own[unit++] = next++;
  const placeOf = now.placeOf.map((place, each) =>
    isOwn(each) ? (own[each - offset] ?? 0) : (numbers[place] ?? 0),
  );
  return { placeOf, places: next };
}

/**
 * Takes each wording out and aligns it anew with all the others, until none gains (the iterative refinement of Barton &
 * Sternberg 1987). The sum of the matches' strengths never falls, so that it ends; `refinementRounds` bounds it as well.
 */
function refine(library: PairLibrary, wordings: Wordings, arrangement: Arrangement): Arrangement {
  let now = arrangement;
  for (let round = 0; round < refinementRounds; round += 1) {
    let gained = false;
    for (let wording = 0; wording < wordings.lengths.length; wording += 1) {
      const chosen = better(library, wording, wordings, now);
      if (chosen === null) continue;
      now = reseat(now, wordings.offsets[wording] ?? 0, chosen);
      gained = true;
    }
    if (!gained) break;
  }
  return now;
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
  const evidence: MatchEvidence = {
    matches: findMatches(facets),
    classes: sequences.map(({ ids }) => ids.map((id) => classOf[id] ?? 0)),
    base,
    words: distinct.map((ids) => ids.map((id) => facets[id])),
  };
  const library = alignPairs(sequences, evidence);
  const lengths = distinct.map((ids) => ids.length);
  const { columnOf, columns } = layOut(arrange(library, lengths), lengths);
  const { matches } = evidence;
  return { columnOf: splitUp(columnOf, lengths), columns, approximate: library.approximate, matches };
}
