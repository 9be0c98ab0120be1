import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf } from "@/views/compare/model/bands";

describe("bandsOf", () => {
  it("takes as many places into a band as fit, as a line takes words", () => {
    expect(bandsOf([40, 40, 40, 90, 10], 100)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 5 },
    ]);
  });

  it("gives a place that is wider than the room a band of its own", () => {
    expect(bandsOf([10, 500, 10], 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("covers every place once, in order, and overflows by no second place", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), fc.nat(500), (widths, room) => {
        const bands = bandsOf(widths, room);
        expect(bands.flatMap(({ from, to }) => widths.slice(from, to))).toEqual(widths);
        for (const { from, to } of bands) {
          const width = widths.slice(from, to).reduce((sum, each) => sum + each, 0);
          expect(to - from === 1 || width <= room).toBe(true);
        }
      }),
    );
  });
});
