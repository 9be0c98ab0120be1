import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes } from "@/parts/marks/lanes";

const range = fc
  .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("assignLanes", () => {
  it("leaves what stands apart nearest to the text", () => {
    expect(
      assignLanes([
        { start: 0, end: 5 },
        { start: 5, end: 9 },
        { start: 12, end: 20 },
      ]),
    ).toEqual([0, 0, 0]);
  });

  it("draws what lies inside another above it, whichever comes first", () => {
    const outer = { start: 0, end: 20 };
    const inner = { start: 4, end: 9 };
    expect(assignLanes([outer, inner])).toEqual([1, 0]);
    expect(assignLanes([inner, outer])).toEqual([0, 1]);
  });

  it("parts two of the very same range", () => {
    const same = { start: 3, end: 8 };
    expect(assignLanes([same, same])).toEqual([0, 1]);
  });

  it("never gives one lane to two that meet, nor a lane that nothing forces", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const lanes = assignLanes(ranges);
        ranges.forEach((a, i) => {
          const met = ranges.flatMap((b, j) =>
            i !== j && a.start < b.end && b.start < a.end ? [lanes[j]] : [],
          );
          expect(met).not.toContain(lanes[i]);
          expect(lanes[i]).toBeLessThanOrEqual(met.length);
        });
      }),
    );
  });
});
