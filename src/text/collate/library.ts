import type { PairAlignment } from "./chance";
import { neighbours, pairLimit, witnessLimit } from "./limits";
import { alignPair, type MatchEvidence } from "./pair";
import type { Sequence } from "./region";

/** The alignments of pairs of wordings, readable from either side. */
export interface PairLibrary {
  readonly pairs: readonly (readonly [number, number])[];
  /** Which unit of `b` stands in the place of each unit of `a`; undefined for a pair that was not aligned. */
  readonly get: (a: number, b: number) => PairAlignment | undefined;
  readonly approximate: boolean;
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

/** That two units belong in one place: each by its place among the units of all wordings, one after another. */
export interface PlaceClaim {
  readonly left: number;
  readonly right: number;
  /** How much speaks for it. */
  readonly weight: number;
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
    const there = c === a || c === b ? undefined : library.get(a, c);
    const on = c === a || c === b ? undefined : library.get(c, b);
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

/**
 * Every match of every pair as a claim, the best founded first: by its own strength, by the passage that it stands in,
 * and by the wordings that confirm it (the consistency of Notredame, Higgins & Heringa 2000, T-Coffee). `offsets` gives
 * the place of each wording's first unit.
 */
export function weighClaims(library: PairLibrary, offsets: readonly number[]): readonly PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  for (const [a, b] of library.pairs) {
    const alignment = library.get(a, b);
    if (alignment === undefined) continue;
    const runs = runStrengths(alignment);
    const third = witnesses(library, a, b, offsets.length);
    const { to, strengths } = alignment;
    for (let unit = 0; unit < to.length; unit += 1) {
      const other = to[unit] ?? -1;
      if (other < 0) continue;
      const own = (strengths[unit] ?? 0) + Math.min(runs[unit] ?? 0, fullRun) / 2;
      const weight = own + support(third, unit, other);
      claims.push({ left: (offsets[a] ?? 0) + unit, right: (offsets[b] ?? 0) + other, weight });
    }
  }
  return claims.sort((x, y) => y.weight - x.weight || x.left - y.left || x.right - y.right);
}
