import type { Choice, Step } from "./steps";
import { type Outcome, singleOutcome, sum, summary } from "./tally";

async function outcomeOf(step: Step, before: readonly Outcome[], choice: Choice): Promise<Outcome> {
  const failed = before.find(({ name, failed }) => name === step.needs?.name && failed > 0);
  if (failed !== undefined) return singleOutcome(step.name, [`not run, because "${failed.name}" failed`]);
  try {
    return await step.run(choice);
  } catch (error) {
    return singleOutcome(step.name, [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
  }
}

/** What a step lacks before it can run, for every step that lacks something. */
async function missing(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, prepare } of steps) {
    const complaint = (await prepare?.()) ?? null;
    if (complaint !== null) outcomes.push(singleOutcome(name, [complaint]));
  }
  return outcomes;
}

/**
 * Runs every step, also after one that failed, and prints what they came to; the sum stands alone in
 * the last line. Gives the exit code. Where a step lacks something that nobody can give it while it runs, such as a
 * browser, it says so at once and runs none.
 */
export async function runSteps(
  steps: readonly Step[],
  choice: Choice = {},
  print: (text: string) => void = console.log,
): Promise<number> {
  const lacking = await missing(steps);
  const outcomes: Outcome[] = [...lacking];
  for (const [index, step] of lacking.length === 0 ? steps.entries() : []) {
    print(`\n— ${step.name} (${index + 1} of ${steps.length})`);
    outcomes.push(await outcomeOf(step, outcomes, choice));
  }
  print(`\n${summary(outcomes)}`);
  return sum(outcomes).failed === 0 ? 0 : 1;
}
