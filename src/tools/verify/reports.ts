import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Tally } from "./tally";

/** A runner's own report: its counts, and what to say of them besides. */
export interface Report extends Tally {
  /** What kept tests from running at all. Each counts as a failure. */
  readonly problems: readonly string[];
  /** Tests that passed only when tried again. They are among those that failed. */
  readonly unsteady: readonly string[];
  /** Those of them in whose first try the browser itself fell: its page died, and nothing of the test had failed. */
  readonly fallen: readonly TestTitle[];
}

/** The titles of a test's file and groups and its own, the outermost first. */
export type TestTitle = readonly string[];

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

const PlaywrightSpec = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      status: v.string(),
      results: v.array(v.object({ errors: v.array(v.object({ message: v.optional(v.string()) })) })),
    }),
  ),
});
type PlaywrightSpec = v.InferOutput<typeof PlaywrightSpec>;

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly PlaywrightSpec[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const PlaywrightSuite: v.GenericSchema<PlaywrightSuite> = v.object({
  title: v.string(),
  specs: v.array(PlaywrightSpec),
  suites: v.optional(v.array(v.lazy(() => PlaywrightSuite))),
});

const PlaywrightReport = v.object({
  errors: v.array(v.object({ message: v.optional(v.string(), "an error without a message") })),
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  suites: v.optional(v.array(PlaywrightSuite), []),
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
    unsteady: [],
    fallen: [],
  };
}

/** What Playwright says where the process that drew a page died. */
const browserFell = /\b(?:Target|Page) crashed\b/;

const isUnsteady = ({ tests }: PlaywrightSpec) => tests.some(({ status }) => status === "flaky");

function isFallen(spec: PlaywrightSpec): boolean {
  const errors = spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
  return (
    isUnsteady(spec) && errors.length > 0 && errors.every(({ message }) => browserFell.test(message ?? ""))
  );
}

/** The titles of the tests of a suite that a question is true of. */
function titlesIn(suite: PlaywrightSuite, asked: (spec: PlaywrightSpec) => boolean): readonly TestTitle[] {
  const own: readonly TestTitle[] = suite.specs.filter(asked).map(({ title }) => [title]);
  const below = (suite.suites ?? []).flatMap((inner) => titlesIn(inner, asked));
  return [...own, ...below].map((title) => [suite.title, ...title]);
}

/** What Playwright's JSON reporter says, or null when it is no such report. */
export function decodePlaywrightReport(json: unknown): Report | null {
  const decoded = v.safeParse(PlaywrightReport, json);
  if (!decoded.success) return null;
  const { errors, stats, suites } = decoded.output;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    problems: errors.map(({ message }) => message),
    unsteady: suites.flatMap((suite) => titlesIn(suite, isUnsteady)).map((title) => title.join(" › ")),
    fallen: suites.flatMap((suite) => titlesIn(suite, isFallen)),
  };
}
