import { findEngines, missingEngines } from "../browser/find-engines";
import { runTool } from "../run-tool";
import { stepVariable } from "./progress";
import { decodeVitestReport, readReport } from "./reports";
import { build, reportPath, type Step, thisBrowser } from "./steps";
import { runnerOutcome, singleOutcome } from "./tally";

/** The same journeys in Chromium, Firefox and WebKit, each as far as it is here; the others count as skipped. */
export const engines: Step = {
  name: "engines",
  needs: build,
  async prepare() {
    const chromium = await thisBrowser();
    return typeof chromium === "string" ? chromium : null;
  },
  async run({ grep, file }) {
    const chromium = await thisBrowser();
    if (typeof chromium === "string") return singleOutcome("engines", [chromium]);
    const others = findEngines();
    const missing = missingEngines(others);
    if (missing !== null) console.log(missing);
    const path = reportPath("engines");
    const words = [
      ...["run", ...(file === undefined ? [] : [file])],
      ...["--config", "tests/engines/vitest.config.ts"],
      "--allowOnly=false",
      "--reporter=./src/tools/verify/vitest-progress.ts",
      "--reporter=json",
      `--outputFile.json=${path}`,
      ...(grep === undefined ? [] : ["--testNamePattern", grep]),
    ];
    const code = await runTool("vitest", words, {
      MUQABALA_ENGINES: JSON.stringify({ Chromium: chromium.launch, ...others }),
      [stepVariable]: "engines",
    });
    const report = readReport(path);
    return runnerOutcome("engines", code, decodeVitestReport(report));
  },
};
