import { neighbours, pairLimit, witnessLimit } from "./collation";
import { type Arrangement, refine, VariantGraph } from "./graph";
import type { PairAlignment } from "./grounds";
import { findMatches, type Match, spellingClasses } from "./matches";
import { alignPair, type MatchEvidence, type PairLibrary } from "./pair";
import { type Sequence, toSequence } from "./region";
import type { Facet } from "./relate";

/** The columns of distinct wordings: for each unit of each, the column that it stands in. */
export interface Alignment {
  readonly columnOf: readonly Int32Array[];
  readonly columns: number;
  readonly approximate: boolean;
  /** Which words can stand in one place, for whoever compares the wordings later. */
  readonly matches: readonly (readonly Match[])[];
}

function reversed(alignment: PairAlignment, length: number): PairAlignment {
  const to = new Int32Array(length).fill(-1);
  const strengths = new Uint8Array(length);
  for (let a = 0; a < alignment.to.length; a += 1) {
    const b = alignment.to[a] ?? -1;
    if (b < 0) continue;
    to[b] = a;
    strengths[b] = alignment.strengths[a] ?? 0;
  }
  return { to, strengths, approximate: alignment.approximate };
}

/** The share of their words that two wordings have in common, wherever they stand. */
function similarity(a: Int32Array, b: ReadonlySet<number>, lengthOfB: number): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, a.length + lengthOfB);
}

function allPairs(count: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  return pairs;
}

/** Each wording with those most like it, and with the one most like all, so that no group stands apart. */
function nearestPairs(classes: readonly Int32Array[]): (readonly [number, number])[] {
  const sets = classes.map((words) => new Set(words));
  const table = classes.map((words, a) =>
    sets.map((set, b) => (a === b ? -1 : similarity(words, set, classes[b]?.length ?? 0))),
  );
  const sums = table.map((row) => row.reduce((sum, value) => sum + value, 0));
  const centre = sums.indexOf(Math.max(...sums));
  const chosen = new Map<number, readonly [number, number]>();
  table.forEach((row, a) => {
    const nearest = row
      .map((value, b) => ({ value, b }))
      .sort((x, y) => y.value - x.value || x.b - y.b)
      .slice(0, neighbours)
      .map(({ b }) => b);
    for (const b of [...nearest, centre]) {
      if (a !== b)
        chosen.set(Math.min(a, b) * table.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
    }
  });
  return [...chosen.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Aligns every pair of wordings, or of very many each with its nearest. */
export function alignPairs(sequences: readonly Sequence[], evidence: MatchEvidence): PairLibrary {
  const count = sequences.length;
  const few = (count * (count - 1)) / 2 <= pairLimit;
  const pairs = few ? allPairs(count) : nearestPairs(evidence.classes);
  const alignments = new Map<number, PairAlignment>();
  let approximate = !few;
  for (const [a, b] of pairs) {
    const left = sequences[a];
    const right = sequences[b];
    if (left === undefined || right === undefined) continue;
    const there = alignPair({ sequence: left, index: a }, { sequence: right, index: b }, evidence);
    approximate ||= there.approximate;
    alignments.set(a * count + b, there);
  }
  const get = (a: number, b: number) => {
    const known = alignments.get(a * count + b);
    const other = known === undefined ? alignments.get(b * count + a) : undefined;
    if (other === undefined) return known;
    const found = reversed(other, sequences[a]?.ids.length ?? 0);
    alignments.set(a * count + b, found);
    return found;
  };
  return { pairs, get, approximate };
}

/**
 * That two units each belong in one place, the best founded claims first: of each claim its two units, by their places
 * among the units of all wordings, one after another.
 */
export interface PlaceClaims {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Beyond this a longer passage is no better evidence: six words, exactly matched. */
const fullRun = 120;

/** For each unit, the strength of the unbroken run of matches that it stands in. */
function runStrengths({ to, strengths }: PairAlignment): Int32Array {
  const runs = new Int32Array(to.length);
  for (let start = 0; start < to.length; ) {
    let end = start;
    let sum = 0;
    while (
      end < to.length &&
      (to[end] ?? -1) >= 0 &&
      (end === start || to[end] === (to[end - 1] ?? -1) + 1)
    ) {
      sum += strengths[end] ?? 0;
      end += 1;
    }
    runs.fill(sum, start, Math.max(end, start + 1));
    start = Math.max(end, start + 1);
  }
  return runs;
}

/** A third wording: how its units answer to those of one of two, and those of the other to its own. */
interface Witness {
  readonly there: PairAlignment;
  readonly on: PairAlignment;
}

function witnesses(library: PairLibrary, a: number, b: number, count: number): readonly Witness[] {
  const found: Witness[] = [];
  for (let c = 0; c < count && found.length < witnessLimit; c += 1) {
    if (c === a || c === b) continue;
    const there = library.get(a, c);
    const on = library.get(c, b);
    if (there !== undefined && on !== undefined) found.push({ there, on });
  }
  return found;
}

/** How strongly third wordings lead from the one unit to the other by way of their own. */
function support(third: readonly Witness[], unit: number, other: number): number {
  let sum = 0;
  for (const { there, on } of third) {
    const via = there.to[unit] ?? -1;
    if (via >= 0 && on.to[via] === other) sum += Math.min(there.strengths[unit] ?? 0, on.strengths[via] ?? 0);
  }
  return sum;
}

/** A pair of wordings as its claims are weighed. */
interface WeighedPair extends PairAlignment {
  readonly other: number;
  readonly runs: Int32Array;
  readonly third: readonly Witness[];
}

/** The pairs of a library by the first of their wordings. */
function weighedPairs(library: PairLibrary, count: number): readonly (readonly WeighedPair[])[] {
  const found: WeighedPair[][] = Array.from({ length: count }, () => []);
  for (const [a, other] of library.pairs) {
    const alignment = library.get(a, other);
    if (alignment === undefined) continue;
    const { to, strengths, approximate } = alignment;
    const runs = runStrengths(alignment);
    found[a]?.push({ to, strengths, approximate, other, runs, third: witnesses(library, a, other, count) });
  }
  return found;
}

/**
 * Puts claims in their order: the weightiest first, then as they were made. Sorted as numbers, each of them a weight and
 * the place of its claim, which costs a tenth of sorting claims by a function. Weights are multiples of a half.
 */
function heaviestFirst(weights: readonly number[]): Float64Array {
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  const keys = new Float64Array(weights.length);
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (most - (weights[at] ?? 0)) * 2 * weights.length + at;
  keys.sort();
  for (let at = 0; at < keys.length; at += 1) keys[at] = (keys[at] ?? 0) % weights.length;
  return keys;
}

/**
 * Every match of every pair as a claim, the best founded first: by its own strength, by the passage that it stands in,
 * and by the wordings that confirm it (the consistency of Notredame, Higgins & Heringa 2000, T-Coffee). `offsets` gives
 * the place of each wording's first unit.
 */
export function weighClaims(library: PairLibrary, offsets: readonly number[]): PlaceClaims {
  const lefts: number[] = [];
  const rights: number[] = [];
  const weights: number[] = [];
  weighedPairs(library, offsets.length).forEach((pairs, a) => {
    const length = pairs[0]?.to.length ?? 0;
    for (let unit = 0; unit < length; unit += 1) {
      for (const { to, strengths, other, runs, third } of pairs) {
        const opposite = to[unit] ?? -1;
        if (opposite < 0) continue;
        const own = (strengths[unit] ?? 0) + Math.min(runs[unit] ?? 0, fullRun) / 2;
        weights.push(own + support(third, unit, opposite));
        lefts.push((offsets[a] ?? 0) + unit);
        rights.push((offsets[other] ?? 0) + opposite);
      }
    }
  });
  const left = new Int32Array(weights.length);
  const right = new Int32Array(weights.length);
  heaviestFirst(weights).forEach((claim, at) => {
    left[at] = lefts[claim] ?? 0;
    right[at] = rights[claim] ?? 0;
  });
  return { left, right };
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
  const { left, right } = weighClaims(library, offsets);
  for (let claim = 0; claim < left.length; claim += 1) graph.gather(left[claim] ?? 0, right[claim] ?? 0);
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
