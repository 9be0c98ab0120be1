import type { PairLibrary } from "./library";
import { witnessLimit } from "./limits";
import type { PairAlignment } from "./pair-alignment";

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
