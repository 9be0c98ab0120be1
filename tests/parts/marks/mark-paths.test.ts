import { describe, expect, it } from "vitest";
import { modes } from "@/corpus";
import { markPaths } from "@/parts/marks/mark-paths";

const subpaths = (path: string) => path.split("M").length - 1;

describe("markPaths", () => {
  it("draws every mark once on its ground, full, hollow or both", () => {
    const marks = modes.map((mode, index) => ({ mode, x: index * 20, y: 10 }));
    const { ground, full, hollow } = markPaths(marks, 1);
    expect(subpaths(ground)).toBe(4);
    // A full disc, a half one, and the two lines of a headline.
    expect(subpaths(full)).toBe(4);
    expect(subpaths(hollow)).toBe(2);
  });

  it("draws around the mark's own place, at the size asked for", () => {
    const { ground } = markPaths([{ mode: "direct", x: 30, y: 40 }], 0.5);
    expect(ground).toBe("M27 40a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z");
  });

  it("draws nothing of nothing", () => {
    expect(markPaths([], 1)).toEqual({ ground: "", full: "", hollow: "" });
  });
});
