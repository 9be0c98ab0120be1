// npm run check: types, lint, format.
import { runSteps } from "./verify/run-steps";
import { lint, types } from "./verify/steps";

process.exitCode = await runSteps([types, lint]);
