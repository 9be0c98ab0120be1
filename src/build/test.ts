// npm test: all that is checked. While working on something, less of it:
//   npm test -- unit --grep timeline
//   npm test -- build journeys --grep "shared link"
import { parseArgs } from "node:util";
import { Complaint } from "./install.mjs";
import { runSteps } from "./verify/run-steps";
import { budgets, build, journeys, lint, type Step, types, unit } from "./verify/steps";

const allSteps: readonly Step[] = [types, lint, unit, build, budgets, journeys];

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !allSteps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Complaint(`No step "${unknown}"; there are: ${allSteps.map(({ name }) => name).join(", ")}`);
  }
  return names.length === 0 ? allSteps : allSteps.filter(({ name }) => names.includes(name));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: "string" } } });
process.exitCode = await runSteps(chooseSteps(positionals), values.grep);
