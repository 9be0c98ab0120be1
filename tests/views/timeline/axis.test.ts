import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day, DayRange } from "@/corpus";
import { brand } from "@/corpus/brand";
import { createAxis, daysOf } from "@/views/timeline/axis";

const day = (text: string): Day => brand<"day">(text);
const range = (from: string, to: string): DayRange => ({ from: day(from), to: day(to), precision: "span" });

describe("createAxis", () => {
  const axis = createAxis(day("2022-01-01"), day("2022-01-10"));

  it("makes each day as wide as the next", () => {
    expect(axis.ticks.map((tick) => tick.day).at(0)).toBe("2022-01-01");
    expect(axis.ticks.map((tick) => tick.day).at(-1)).toBe("2022-01-10");
    expect(axis.ticks).toHaveLength(10);
    for (const [index, tick] of axis.ticks.entries()) expect(tick.at).toBeCloseTo(index / 10);
  });

  it("draws one day as the whole of that day", () => {
    const place = axis.place(range("2022-01-10", "2022-01-10"));
    expect(place?.start).toBeCloseTo(0.9);
    expect(place?.end).toBeCloseTo(1);
  });

  it("cuts off what reaches over its ends and leaves out what lies beyond them", () => {
    expect(axis.place(range("2021-12-01", "2022-01-01"))).toEqual({ start: 0, end: expect.closeTo(0.1) });
    expect(axis.place(range("2022-02-01", "2022-02-03"))).toBeNull();
    expect(axis.place(range("1991-01-01", "1992-12-31"))).toBeNull();
  });

  it("is not bent by a clock that changes in between", () => {
    const spring = createAxis(day("2022-03-26"), day("2022-03-29"));
    expect(spring.ticks.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it("places later days later", () => {
    const days = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const at = (n: number) =>
          axis.place(range(`2022-01-${String(n).padStart(2, "0")}`, "2022-01-10"))?.start ?? -1;
        expect(Math.sign(at(a) - at(b))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe("daysOf", () => {
  it("finds the first and the last day of several ranges", () => {
    expect(daysOf([range("2022-01-05", "2022-01-06"), range("2022-01-02", "2022-01-03")])).toEqual({
      first: "2022-01-02",
      last: "2022-01-06",
    });
    expect(daysOf([])).toBeNull();
  });
});
