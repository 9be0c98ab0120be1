import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrollNeeded } from "@/views/reader/bring-into-view";

describe("scrollNeeded", () => {
  it("leaves alone what is in sight", () => {
    expect(scrollNeeded(300, 340, 800)).toBe(0);
  });

  it("brings up what a panel hides, and down what lies above the window", () => {
    expect(scrollNeeded(500, 540, 320)).toBeGreaterThan(0);
    expect(scrollNeeded(-200, -160, 800)).toBeLessThan(0);
  });

  it("shows what fits whole, and what does not from its beginning", () => {
    const heights = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        heights,
        fc.integer({ min: 120, max: 1200 }),
        (top, height, foot) => {
          const distance = scrollNeeded(top, top + height, foot);
          const shown = { top: top - distance, bottom: top + height - distance };
          expect(shown.top).toBeGreaterThanOrEqual(0);
          expect(shown.top).toBeLessThan(foot);
          if (height <= foot - 48) expect(shown.bottom).toBeLessThanOrEqual(foot);
        },
      ),
    );
  });
});
