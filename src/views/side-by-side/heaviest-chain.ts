/** A pair of places, one in each of two sequences. */
export type Pair = readonly [number, number];

/**
 * Of all chains of pairs that rise in both sequences, the heaviest: a longest common subsequence with weights, by the
 * dynamic programming of Wagner and Fischer, “The String-to-String Correction Problem” (Journal of the ACM 21, 1974).
 * A pair whose weight is not above 0 is never in it. Time and memory grow with the product of the lengths. Of chains of
 * equal weight it is always the same one.
 */
export function heaviestChain(
  firsts: number,
  seconds: number,
  weight: (first: number, second: number) => number,
): readonly Pair[] {
  const width = seconds + 1;
  const best = new Float64Array((firsts + 1) * width);
  const at = (first: number, second: number) => best[first * width + second] ?? 0;
  const withPair = (first: number, second: number, own: number) =>
    own > 0 ? own + at(first + 1, second + 1) : 0;
  for (let first = firsts - 1; first >= 0; first -= 1) {
    for (let second = seconds - 1; second >= 0; second -= 1) {
      const paired = withPair(first, second, weight(first, second));
      best[first * width + second] = Math.max(paired, at(first + 1, second), at(first, second + 1));
    }
  }
  const chain: Pair[] = [];
  for (let first = 0, second = 0; first < firsts && second < seconds; ) {
    const own = weight(first, second);
    if (own > 0 && at(first, second) === withPair(first, second, own)) chain.push([first++, second++]);
    else if (at(first, second) === at(first + 1, second)) first += 1;
    else second += 1;
  }
  return chain;
}
