import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Segment, segmentLine } from "@/corpus";

const text = "0123456789";

/** A line as marked text: each piece under its wordings' indexes. */
function marked(segments: readonly Segment[]): string {
  return segments
    .map(({ start, end, wordings }) => `${wordings.join("+")}⟦${text.slice(start, end)}⟧`)
    .join("");
}

const line = { start: 0, end: 10 };
const range = (start: number, end: number) => ({ start, end });

describe("segmentLine", () => {
  it("gives the whole line where nothing is worded", () => {
    expect(marked(segmentLine(line, []))).toBe("⟦0123456789⟧");
  });

  it("lays overlapping wordings flat", () => {
    expect(marked(segmentLine(line, [range(1, 5), range(3, 8)]))).toBe("⟦0⟧0⟦12⟧0+1⟦34⟧1⟦567⟧⟦89⟧");
  });

  it("lays nested wordings flat", () => {
    expect(marked(segmentLine(line, [range(0, 10), range(4, 6)]))).toBe("0⟦0123⟧0+1⟦45⟧0⟦6789⟧");
  });

  it("cuts a wording that crosses the line's ends", () => {
    expect(marked(segmentLine(range(4, 8), [range(0, 6), range(7, 10), range(8, 9)]))).toBe("0⟦45⟧⟦6⟧1⟦7⟧");
  });

  it("has nothing to say of an empty line", () => {
    expect(segmentLine(range(4, 4), [range(0, 9)])).toEqual([]);
  });

  it("rejoins to the line exactly, and covers each place with the wordings that lie over it", () => {
    const ranges = fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(ranges, fc.array(ranges, { maxLength: 8 }), (drawn, wordings) => {
        const segments = segmentLine(drawn, wordings);
        let at = drawn.start;
        for (const [index, segment] of segments.entries()) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.wordings).not.toEqual(segments[index - 1]?.wordings);
          for (let place = segment.start; place < segment.end; place += 1) {
            const over = [...wordings.keys()].filter((position) => {
              const wording = wordings[position];
              return wording !== undefined && wording.start <= place && place < wording.end;
            });
            expect(segment.wordings).toEqual(over);
          }
          at = segment.end;
        }
        expect(at).toBe(drawn.end);
      }),
    );
  });
});
