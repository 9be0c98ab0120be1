/** What the coders said of one thing, or of many of which they said the same. */
export interface CodedUnit {
  /** A value for each coder who said anything. */
  readonly values: readonly string[];
  /** Of how many things that is so. */
  readonly times: number;
}

/** How far coders agree over units. */
export interface CodingAgreement {
  /** Units of which two coders or more said something. */
  readonly units: number;
  /** Those on which all of them said the same. */
  readonly agreed: number;
  /**
   * Krippendorff's α: 1 where they always agree, 0 where no more than chance would have it, below where less. Null where it
   * cannot be said: no such unit, or nobody has ever chosen another value, so that chance has no choice either.
   */
  readonly alpha: number | null;
}

/**
 * Percent and Krippendorff's α for nominal values, any number of coders, gaps allowed:
 *
 *     α = 1 − Do / De = 1 − (n − 1) · Σ o(c ≠ k) / Σ n(c) · n(k)(c ≠ k)
 *
 * where o(c, k) counts the pairs of values within a unit, each unit's divided by its values less one; n(c) sums them by value, n
 * over all. After Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C. Pure; linear in units.
 */
export function codingAgreement(coded: Iterable<CodedUnit>): CodingAgreement {
  const totals = new Map<string, number>();
  let units = 0;
  let agreed = 0;
  let apart = 0;
  for (const { values, times } of coded) {
    if (values.length < 2 || times <= 0) continue;
    units += times;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size === 1) agreed += times;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + times * count);
      apart += (times * count * (values.length - count)) / (values.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return { units, agreed, alpha: byChance === 0 ? null : 1 - ((all - 1) * apart) / byChance };
}
