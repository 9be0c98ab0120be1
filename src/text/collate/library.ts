import { neighbours, pairLimit } from "./limits";
import { alignPair, type Evidence } from "./pair";
import type { PairAlignment } from "./pair-alignment";
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
  alignment.to.forEach((b, a) => {
    if (b < 0) return;
    to[b] = a;
    strengths[b] = alignment.strengths[a] ?? 0;
  });
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
export function alignPairs(sequences: readonly Sequence[], evidence: Evidence): PairLibrary {
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
    alignments.set(b * count + a, reversed(there, right.ids.length));
  }
  return { pairs, get: (a, b) => alignments.get(a * count + b), approximate };
}
