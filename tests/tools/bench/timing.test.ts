import { describe, expect, it } from "vitest";
import { madeLoad } from "@/tools/bench/loads";
import { diffAllPairs } from "@/tools/bench/measurements";
import { growthExponent } from "@/tools/bench/timing";

describe("growthExponent", () => {
  it("finds the power that a cost grows with", () => {
    const sizes = [100, 300, 1_000, 10_000];
    for (const power of [1, 1.2, 2]) {
      expect(growthExponent(sizes.map((size) => [size, 3 * size ** power]))).toBeCloseTo(power);
    }
  });
});

describe("madeLoad", () => {
  it("makes the same texts every time, as many and about as long as asked for", () => {
    const { texts } = madeLoad(4, 60);
    expect(texts).toEqual(madeLoad(4, 60).texts);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(Math.abs(text.split(" ").length - 60)).toBeLessThan(20);
  });
});

describe("diffAllPairs", () => {
  it("compares every pair once, by words", () => {
    expect(diffAllPairs(["قال بوتين", "قال بوتين", "قال بوتين"])).toBe(3);
    expect(diffAllPairs(["قال بوتين"])).toBe(0);
  });
});
