import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Tally } from "./tally";

/** A runner's own report: its counts, and what kept tests from running at all. */
export interface Report extends Tally {
  readonly problems: readonly string[];
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(v.unknown()),
    }),
  ),
});

const PlaywrightReport = v.object({
  errors: v.array(v.object({ message: v.optional(v.string(), "an error without a message") })),
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** The JSON of a report's file, or null when the runner wrote none that can be read. */
export function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** What Vitest's JSON reporter says, or null when it is no such report. */
export function decodeVitestReport(json: unknown): Report | null {
  const decoded = v.safeParse(VitestReport, json);
  if (!decoded.success) return null;
  const report = decoded.output;
  // A file that fails before its first test has failed, though none of its tests did.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    problems: broken.map(({ name, message }) => `${name}: ${message.split("\n")[0] ?? ""}`),
  };
}

/** What Playwright's JSON reporter says, or null when it is no such report. */
export function decodePlaywrightReport(json: unknown): Report | null {
  const decoded = v.safeParse(PlaywrightReport, json);
  if (!decoded.success) return null;
  const { errors, stats } = decoded.output;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    problems: errors.map(({ message }) => message),
  };
}
