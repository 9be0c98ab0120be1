import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { findBrowser } from "../browser/find-browser";
import { findEngines, missingEngines } from "../browser/find-engines";
import { resultsFolder } from "../project";
import { runTool } from "../tool";
import { decodeVitestReport, readReport } from "./reports";
import { build, type Step } from "./steps";
import { runnerOutcome, singleOutcome } from "./tally";

const Failures = v.object({
  testResults: v.array(
    v.object({ assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })) }),
  ),
});

/** For each test that failed, the command that runs it alone. */
function repeatCommands(report: unknown): readonly string[] {
  const decoded = v.safeParse(Failures, report);
  if (!decoded.success) return [];
  return decoded.output.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "failed")
    .map(({ fullName }) => `  npm test -- build engines --grep ${JSON.stringify(asPattern(fullName))}`);
}

const asPattern = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, ".");

/** The same journeys in Chromium, Firefox and WebKit, each as far as it is here; the others count as skipped. */
export const engines: Step = {
  name: "engines",
  needs: build,
  async run(grep) {
    const chromium = await findBrowser();
    if (typeof chromium === "string") return singleOutcome("engines", [chromium]);
    const others = findEngines();
    const missing = missingEngines(others);
    if (missing !== null) console.log(missing);
    const path = join(resultsFolder, "engines.json");
    mkdirSync(resultsFolder, { recursive: true });
    rmSync(path, { force: true });
    const words = [
      "run",
      "--config",
      "tests/engines/vitest.config.ts",
      "--allowOnly=false",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${path}`,
    ];
    const code = await runTool("vitest", grep === undefined ? words : [...words, "--testNamePattern", grep], {
      MUQABALA_ENGINES: JSON.stringify({ Chromium: chromium.launch, ...others }),
    });
    const report = readReport(path);
    const again = repeatCommands(report);
    if (again.length > 0) console.log(["Each of these alone:", ...again].join("\n"));
    return runnerOutcome("engines", code, decodeVitestReport(report));
  },
};
