import { describe, expect, it } from "vitest";
import { decodePlaywrightReport, decodeVitestReport, readReport } from "@/tools/verify/reports";

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { name: "a.test.ts", status: "failed", message: "", assertionResults: [{ status: "failed" }] },
    { name: "b.test.ts", status: "failed", message: "Cannot find module\nstack", assertionResults: [] },
    { name: "c.test.ts", status: "passed", message: "", assertionResults: [] },
  ],
};

describe("reports", () => {
  it("counts Vitest's tests, and names files that failed before their first", () => {
    expect(decodeVitestReport(vitest)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
      problems: ["b.test.ts: Cannot find module"],
      unsteady: [],
    });
  });

  it("counts Playwright's tests, those that passed only when tried again as failures, and names these", () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const json = {
      errors: [{ message: "no tests found" }],
      stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 3 },
      suites: [
        {
          title: "search.journey.ts",
          specs: [spec("finds", "expected"), spec("opens", "flaky")],
          suites: [{ title: "on a phone", specs: [spec("scrolls", "flaky"), spec("turns", "unexpected")] }],
        },
      ],
    };
    expect(decodePlaywrightReport(json)).toEqual({
      passed: 4,
      failed: 3,
      skipped: 3,
      problems: ["no tests found"],
      unsteady: ["search.journey.ts › opens", "search.journey.ts › on a phone › scrolls"],
    });
  });

  it("takes nothing else for a report", () => {
    for (const json of [null, {}, [], "5 passed", { stats: {} }]) {
      expect(decodeVitestReport(json)).toBeNull();
      expect(decodePlaywrightReport(json)).toBeNull();
    }
  });

  it("reads a report that was never written as none", () => {
    expect(readReport("test-results/there-is-no-such-file.json")).toBeNull();
  });
});
