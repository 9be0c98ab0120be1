import { describe, expect, it } from "vitest";
import { bCubedFigures, pairwiseFigures } from "@/tools/evaluate/cluster-score";

/** Items as two words each: the group that they belong to, and the one that they were put in. */
const items = (written: string) =>
  written.split(" ").map((pair) => ({ expected: pair[0] ?? "", found: pair[1] ?? "" }));

describe("scoring groups", () => {
  it("gives full marks to the very groups, whatever they are called", () => {
    const full = { precision: 1, recall: 1, f1: 1 };
    expect(bCubedFigures(items("a1 a1 b2 c3"))).toEqual(full);
    expect(pairwiseFigures(items("a1 a1 b2 c3"))).toEqual(full);
  });

  it("takes precision for what is joined wrongly and recall for what is parted wrongly", () => {
    const joined = bCubedFigures(items("a1 a1 b1"));
    expect(joined.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
    expect(joined.recall).toBe(1);
    const parted = bCubedFigures(items("a1 a2 b3"));
    expect(parted.precision).toBe(1);
    expect(parted.recall).toBeCloseTo((0.5 + 0.5 + 1) / 3);
  });

  it("counts pairs of different items only", () => {
    expect(pairwiseFigures(items("a1 a1 a2 b2"))).toMatchObject({ precision: 0.5, recall: 1 / 3 });
  });
});
