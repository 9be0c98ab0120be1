import fc from "fast-check";
import { expect, it } from "vitest";
import { heaviestChain, type Pair } from "@/views/side-by-side/heaviest-chain";

const table = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }), { maxLength: 4 });

/** The weight of the heaviest chain, by trying all of them. */
function heaviest(weights: readonly (readonly number[])[], first = 0, second = 0): number {
  let best = 0;
  for (let i = first; i < weights.length; i += 1) {
    for (let j = second; j < 4; j += 1) {
      const own = weights[i]?.[j] ?? 0;
      if (own > 0) best = Math.max(best, own + heaviest(weights, i + 1, j + 1));
    }
  }
  return best;
}

const chainOf = (weights: readonly (readonly number[])[]) =>
  heaviestChain(weights.length, 4, (i, j) => weights[i]?.[j] ?? 0);

it("rises in both sequences and holds no pair without weight", () => {
  fc.assert(
    fc.property(table, (weights) => {
      const chain = chainOf(weights);
      for (const [index, [first, second]] of chain.entries()) {
        const before: Pair | undefined = chain[index - 1];
        if (before !== undefined) {
          expect(first).toBeGreaterThan(before[0]);
          expect(second).toBeGreaterThan(before[1]);
        }
        expect(weights[first]?.[second]).toBeGreaterThan(0);
      }
    }),
  );
});

it("weighs as much as any chain can", () => {
  fc.assert(
    fc.property(table, (weights) => {
      const sum = chainOf(weights).reduce((total, [i, j]) => total + (weights[i]?.[j] ?? 0), 0);
      expect(sum).toBe(heaviest(weights));
    }),
  );
});
