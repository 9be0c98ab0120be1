// npm run check: types, lint, format, and that nothing is left unused.
import { runSteps } from "./verify/run-steps";
import { lint, types, unused } from "./verify/steps";

process.exitCode = await runSteps([types, lint, unused]);
