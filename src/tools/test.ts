// npm test: all that is checked. While working on something, less of it:
//   npm test -- unit --grep timeline
//   npm test -- journeys --grep "shared link"
//   npm test -- unit --file tests/corpus/order.test.ts
import { parseArgs } from "node:util";
import { Complaint } from "../build/complaint.mjs";
import { engines } from "./verify/engines";
import { journeys } from "./verify/journeys";
import { runSteps } from "./verify/run-steps";
import { budgets, build, lint, type Step, types, unit } from "./verify/steps";

const allSteps: readonly Step[] = [types, lint, unit, build, budgets, journeys, engines];

/** The steps named, and those that they need, in their order; all where none is named. */
function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !allSteps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Complaint(`No step "${unknown}"; there are: ${allSteps.map(({ name }) => name).join(", ")}`);
  }
  if (names.length === 0) return allSteps;
  const named = allSteps.filter(({ name }) => names.includes(name));
  return allSteps.filter((step) => named.some((each) => each === step || each.needs === step));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string" }, file: { type: "string" } },
});
process.exitCode = await runSteps(chooseSteps(positionals), values);
