import type { Step } from "./steps";
import { type Outcome, singleOutcome, sum, summary } from "./tally";

async function outcomeOf(step: Step, before: readonly Outcome[], grep: string | undefined): Promise<Outcome> {
  const failed = before.find(({ name, failed }) => name === step.needs?.name && failed > 0);
  if (failed !== undefined) return singleOutcome(step.name, [`not run, because "${failed.name}" failed`]);
  try {
    return await step.run(grep);
  } catch (error) {
    return singleOutcome(step.name, [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
  }
}

/**
 * Runs every step, also after one that failed, and prints what they came to; the sum stands alone in
 * the last line. Gives the exit code.
 */
export async function runSteps(
  steps: readonly Step[],
  grep?: string,
  print: (text: string) => void = console.log,
): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    print(`\n— ${step.name}`);
    outcomes.push(await outcomeOf(step, outcomes, grep));
  }
  print(`\n${summary(outcomes)}`);
  return sum(outcomes).failed === 0 ? 0 : 1;
}
