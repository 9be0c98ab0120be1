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

/** A journey as Playwright reports it, with what was wrong in each of its tries. */
function spec(title: string, status: string, ...wrong: readonly string[]) {
  const results = wrong.map((message) => ({ errors: message === "" ? [] : [{ message }] }));
  return { title, tests: [{ status, results }] };
}

describe("reports", () => {
  it("counts Vitest's tests, and names files that failed before their first", () => {
    expect(decodeVitestReport(vitest)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
      problems: ["b.test.ts: Cannot find module"],
      unsteady: [],
      fallen: [],
    });
  });

  it("counts Playwright's tests, those that passed only when tried again as failures, and names these", () => {
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
      fallen: [],
    });
  });

  it("tells a journey under which the browser fell from one that failed and one in which it fell each time", () => {
    const fell = "Error: page.setViewportSize: Target crashed";
    const late = "TimeoutError: locator.click: Timeout 20000ms exceeded";
    const json = {
      errors: [],
      stats: { expected: 0, unexpected: 1, flaky: 4, skipped: 0 },
      suites: [
        {
          title: "walk.journey.ts",
          specs: [
            spec("fell", "flaky", fell, ""),
            spec("was late", "flaky", late, ""),
            spec("fell and was late", "flaky", fell, late, ""),
            spec("fell twice", "unexpected", fell, fell),
          ],
          suites: [{ title: "in English", specs: [spec("fell too", "flaky", "Error: Page crashed!", "")] }],
        },
      ],
    };
    expect(decodePlaywrightReport(json)?.fallen).toEqual([
      ["walk.journey.ts", "fell"],
      ["walk.journey.ts", "in English", "fell too"],
    ]);
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
