// npm run test:hostile [-- --runs 10000]: every border against many random and hostile inputs, as a nightly test would.
import { parseArgs } from "node:util";
import { Complaint } from "../build/complaint.mjs";
import { runTool } from "./run-tool";

const { values } = parseArgs({ options: { runs: { type: "string", default: "10000" } } });
if (!/^[1-9]\d{0,6}$/.test(values.runs)) throw new Complaint(`--runs ${values.runs}: a number of inputs`);
process.exitCode = await runTool("vitest", ["run", "tests/hostile"], { MUQABALA_HOSTILE_RUNS: values.runs });
