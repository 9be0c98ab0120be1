/**
 * Work that is done in steps, of some milliseconds at most each: `yield` stands where others may have their turn. Who has no
 * others to think of does it {@link atOnce}.
 */
export type InTurns<Result> = Generator<undefined, Result>;

/** Whoever waits for the page is heard after so many milliseconds. */
const longestTurn = 12;

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Does all of it now. */
export function atOnce<Result>(work: InTurns<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it a turn at a time, so that the page can answer its reader meanwhile. */
export async function inTurns<Result>(work: InTurns<Result>): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - turn < longestTurn) continue;
    await breath();
    turn = performance.now();
  }
}
