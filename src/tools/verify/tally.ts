/** What a runner did, in numbers. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one step of `npm test` came to. */
export interface Outcome extends Tally {
  readonly name: string;
  /** What went wrong besides the tests that failed: a crash, nothing collected, a missing browser. */
  readonly problems: readonly string[];
}

/** A step that is one test in itself: it passes or it does not. */
export function singleOutcome(name: string, problems: readonly string[]): Outcome {
  const passed = problems.length === 0;
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, problems };
}

/**
 * What a runner's report and its exit code say together. Each problem counts as a failure. A runner that
 * ends badly without naming a failure has crashed, and one that ran nothing has tested nothing: both fail.
 */
export function runnerOutcome(
  name: string,
  exitCode: number,
  report: (Tally & { problems: readonly string[] }) | null,
): Outcome {
  const { passed, failed, skipped, problems } = report ?? { passed: 0, failed: 0, skipped: 0, problems: [] };
  const found = [...problems];
  if (report === null) found.push(`it left no report and ended with code ${exitCode}`);
  else if (passed + failed + skipped === 0 && found.length === 0) found.push("it found no tests");
  else if (exitCode !== 0 && failed + found.length === 0) found.push(`it ended with code ${exitCode}`);
  return { name, passed, failed: failed + found.length, skipped, problems: found };
}

export function sum(outcomes: readonly Tally[]): Tally {
  return outcomes.reduce<Tally>(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line that `npm test` ends with. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A table of the steps, their problems below them, and the line of their sum. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const rows = outcomes.flatMap((outcome) => [
    `${outcome.failed === 0 ? "✓" : "✗"} ${outcome.name.padEnd(width)}  ${tallyLine(outcome)}`,
    ...outcome.problems.map((problem) => problem.replace(/^/gm, "    ")),
  ]);
  return [...rows, "", tallyLine(sum(outcomes))].join("\n");
}
