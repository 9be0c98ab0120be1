/** A claim that something at `a` in one sequence and something at `b` in another belong together. */
export interface Claim {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A prefix maximum over places, in logarithmic time (Fenwick 1994): the best claim that ends before a place. */
class BestBefore {
  private readonly best: Int32Array;

  constructor(
    size: number,
    private readonly totals: Float64Array,
  ) {
    this.best = new Int32Array(size + 1).fill(-1);
  }

  private total(claim: number): number {
    return claim < 0 ? 0 : (this.totals[claim] ?? 0);
  }

  /** The claim with the greatest total among those placed before `place`, or -1. */
  before(place: number): number {
    let found = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const candidate = this.best[at] ?? -1;
      if (this.total(candidate) > this.total(found)) found = candidate;
    }
    return found;
  }

  put(place: number, claim: number): void {
    for (let at = place + 1; at < this.best.length; at += at & -at) {
      if (this.total(claim) > this.total(this.best[at] ?? -1)) this.best[at] = claim;
    }
  }
}

/**
 * The heaviest set of claims that rise in both sequences (Jacobson & Vo 1992, heaviest increasing subsequence), in
 * order, in n log n. `size` is the length of the sequence that `b` counts in.
 */
export function heaviestChain(claims: readonly Claim[], size: number): readonly Claim[] {
  // Of the claims on one place of `a`, the latest in `b` first, so that none of them builds on another.
  const order = [...claims.keys()].sort((x, y) => {
    const left = claims[x];
    const right = claims[y];
    return (left?.a ?? 0) - (right?.a ?? 0) || (right?.b ?? 0) - (left?.b ?? 0);
  });
  const totals = new Float64Array(claims.length);
  const previous = new Int32Array(claims.length).fill(-1);
  const best = new BestBefore(size, totals);
  for (const index of order) {
    const claim = claims[index];
    if (claim === undefined) continue;
    const before = best.before(claim.b);
    previous[index] = before;
    totals[index] = claim.weight + (before < 0 ? 0 : (totals[before] ?? 0));
    best.put(claim.b, index);
  }
  const chain: Claim[] = [];
  for (let at = best.before(size); at >= 0; at = previous[at] ?? -1) {
    const claim = claims[at];
    if (claim !== undefined) chain.push(claim);
  }
  return chain.reverse();
}
