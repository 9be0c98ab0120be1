import { describe, expect, it } from "vitest";
import { randomWordings, seeded } from "@/tools/evaluate/random-wordings";

describe("seeded", () => {
  it("gives the same numbers for the same seed, from 0 up to 1", () => {
    const draw = (seed: number) => {
      const random = seeded(seed);
      return Array.from({ length: 50 }, random);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    for (const value of draw(7)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }
  });
});

describe("randomWordings", () => {
  it("makes one to six wordings, of different lengths", () => {
    const counts = Array.from({ length: 60 }, (_, seed) => randomWordings(seeded(seed)).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBe(6);
    expect(new Set(counts).size).toBeGreaterThan(3);
  });
});
