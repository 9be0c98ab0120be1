import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extent, packLanes, withLabel } from "@/views/timeline/pack-lanes";

const extent = fc
  .tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0.001, max: 0.5, noNaN: true }))
  .map(([start, length]): Extent => ({ start, end: Math.min(1, start + length) }));

const meet = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;

describe("packLanes", () => {
  it("puts what does not meet in one row, and what meets in two", () => {
    expect(
      packLanes(
        [
          { start: 0, end: 0.2 },
          { start: 0.3, end: 0.5 },
        ],
        0.05,
      ),
    ).toEqual([0, 0]);
    expect(
      packLanes(
        [
          { start: 0, end: 0.4 },
          { start: 0.3, end: 0.5 },
        ],
        0,
      ),
    ).toEqual([0, 1]);
  });

  it("keeps the gap between neighbours of one row", () => {
    expect(
      packLanes(
        [
          { start: 0, end: 0.2 },
          { start: 0.21, end: 0.5 },
        ],
        0.05,
      ),
    ).toEqual([0, 1]);
  });

  it("gives a row for each extent, in the order given", () => {
    expect(
      packLanes(
        [
          { start: 0.5, end: 0.9 },
          { start: 0, end: 0.6 },
          { start: 0.65, end: 1 },
        ],
        0,
      ),
    ).toEqual([1, 0, 0]);
    expect(packLanes([], 0.1)).toEqual([]);
  });

  it("never lets two extents of a row touch, and uses no more rows than meet in one place", () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
        const rows = packLanes(extents, 0);
        for (const [i, a] of extents.entries()) {
          for (const [j, b] of extents.entries()) {
            if (i < j && rows[i] === rows[j]) expect(meet(a, b)).toBe(false);
          }
        }
        const crowd = Math.max(
          0,
          ...extents.map((a) => extents.filter((b) => b.start <= a.start && a.start < b.end).length),
        );
        expect(new Set(rows).size).toBeLessThanOrEqual(crowd);
      }),
    );
  });
});

describe("withLabel", () => {
  it("lets a label run on past a short bar", () => {
    expect(withLabel({ start: 0.1, end: 0.2 }, 0.3)).toEqual({ start: 0.1, end: 0.4, label: "under" });
  });

  it("sets a label before the bar where the axis ends", () => {
    const placed = withLabel({ start: 0.9, end: 1 }, 0.3);
    expect(placed.label).toBe("before");
    expect(placed.start).toBeCloseTo(0.6);
    expect(placed.end).toBe(1);
  });

  it("always covers the bar and stays on the axis", () => {
    fc.assert(
      fc.property(extent, fc.double({ min: 0, max: 0.6, noNaN: true }), (bar, label) => {
        const placed = withLabel(bar, label);
        expect(placed.start).toBeLessThanOrEqual(bar.start);
        expect(placed.end).toBeGreaterThanOrEqual(bar.end);
        expect(placed.start).toBeGreaterThanOrEqual(0);
        expect(placed.end).toBeLessThanOrEqual(1);
      }),
    );
  });
});
