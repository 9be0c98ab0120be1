import { describe, expect, it } from "vitest";
import { overflowOf } from "@/views/compare/overflow";

const row = (scrollLeft: number, scrollWidth = 1000) =>
  overflowOf({ scrollWidth, clientWidth: 400, scrollLeft });

describe("overflowOf", () => {
  it("finds nothing out of sight in a row that fits", () => {
    expect(row(0, 400)).toEqual({ before: false, after: false });
    expect(row(0, 401)).toEqual({ before: false, after: false });
  });

  it.each([
    ["at its beginning", 0, { before: false, after: true }],
    ["in the middle", 300, { before: true, after: true }],
    ["at its end", 600, { before: true, after: false }],
    ["at an end that is no whole pixel", 599.4, { before: true, after: false }],
  ])("tells what is before and after a row that stands %s, in either direction", (_, passed, overflow) => {
    expect(row(passed)).toEqual(overflow);
    expect(row(-passed)).toEqual(overflow);
  });
});
