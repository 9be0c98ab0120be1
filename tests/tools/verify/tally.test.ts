import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runnerOutcome, singleOutcome, sum, summary, tallyLine } from "@/tools/verify/tally";

const report = { passed: 3, failed: 0, skipped: 1, problems: [] };

describe("runnerOutcome", () => {
  it("gives the report's counts when all went well", () => {
    expect(runnerOutcome("unit", 0, report)).toEqual({ name: "unit", ...report });
  });

  it("counts a runner that crashed as a failure", () => {
    expect(runnerOutcome("unit", 134, null)).toMatchObject({ passed: 0, failed: 1 });
    expect(runnerOutcome("unit", 1, report)).toMatchObject({ passed: 3, failed: 1 });
    expect(runnerOutcome("unit", 0, null)).toMatchObject({ failed: 1 });
  });

  it("counts a runner that found no tests as a failure", () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, problems: [] };
    expect(runnerOutcome("unit", 0, nothing)).toMatchObject({ failed: 1, problems: ["it found no tests"] });
  });

  it("adds what kept tests from running to those that failed, once", () => {
    const outcome = runnerOutcome("unit", 1, {
      ...report,
      failed: 2,
      problems: ["a.test.ts: no such module"],
    });
    expect(outcome).toMatchObject({ passed: 3, failed: 3, problems: ["a.test.ts: no such module"] });
  });

  it("never calls a bad end a success", () => {
    const count = fc.nat(5);
    const any = fc.record({ passed: count, failed: count, skipped: count, problems: fc.array(fc.string()) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), fc.option(any), (code, given) => {
        expect(runnerOutcome("unit", code, given).failed).toBeGreaterThan(0);
      }),
    );
  });
});

describe("summary", () => {
  const outcomes = [
    singleOutcome("types", []),
    singleOutcome("lint", ["biome ci ended with code 1"]),
    runnerOutcome("unit", 0, report),
  ];

  it("ends with a line that holds the sum and nothing else", () => {
    expect(summary(outcomes).split("\n").at(-1)).toBe("4 passed, 1 failed, 1 skipped");
    expect(tallyLine(sum([]))).toBe("0 passed, 0 failed, 0 skipped");
  });

  it("names what failed and why", () => {
    expect(summary(outcomes)).toMatch(/✗ lint .*\n {4}biome ci ended with code 1/);
  });
});
