/** How many inputs each border is tried with: few in every test, many by `npm run test:hostile`. */
const asked = Number(process.env.MUQABALA_HOSTILE_RUNS ?? "");

export const runs = { numRuns: Number.isInteger(asked) && asked > 0 ? asked : 500 } as const;

/** A test of so many runs may take as long as they take, on a busy machine too. */
export const patience = 120_000 + runs.numRuns * 240;
