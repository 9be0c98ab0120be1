import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser/find-browser";
import { keepBudgets, passedBudgets } from "../measure/budgets";
import { resultsFolder, siteFolder } from "../project";
import { serveSite } from "../serve/serve-site";
import { readSite } from "../serve/site-files";
import { runTool, type Tool } from "../tool";
import { decodePlaywrightReport, decodeVitestReport, type Report, readReport } from "./reports";
import { type Outcome, runnerOutcome, singleOutcome } from "./tally";

/** One step of a check or a test. `grep` narrows the runners to the tests whose titles it matches. */
export interface Step {
  readonly name: string;
  /** The step whose result this one works on; where that failed there is nothing to run on. */
  readonly needs?: Step;
  readonly run: (grep: string | undefined) => Promise<Outcome>;
}

/** Runs commands that say nothing but whether all is well; together they count as one test. */
function silentStep(name: string, commands: readonly (readonly [Tool, ...string[]])[]): Step {
  return {
    name,
    async run() {
      const problems: string[] = [];
      for (const [tool, ...words] of commands) {
        const code = await runTool(tool, words);
        if (code !== 0) problems.push(`${[tool, ...words].join(" ")} ended with code ${code}`);
      }
      return singleOutcome(name, problems);
    },
  };
}

/** Where a runner is to write its report. What an earlier run left there is gone. */
function reportPath(name: string): string {
  const path = join(resultsFolder, `${name}.json`);
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/** Types, and those of the engine once more without the DOM, so that the compiler holds it pure. */
export const types = silentStep("types", [
  ["tsc", "--noEmit", "-p", "."],
  ["tsc", "--noEmit", "-p", "src/text"],
]);

export const lint = silentStep("lint", [["biome", "ci", "--diagnostic-level=warn"]]);

export const build = silentStep("build", [["vite", "build", "--logLevel", "warn"]]);

/** What the built site weighs, against what it may. */
export const budgets: Step = {
  name: "budgets",
  needs: build,
  async run() {
    return singleOutcome("budgets", passedBudgets(keepBudgets(await readSite(siteFolder))));
  },
};

export const unit: Step = {
  name: "unit",
  async run(grep) {
    const report = reportPath("unit");
    const words = [
      "run",
      "--allowOnly=false",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ];
    const code = await runTool("vitest", grep === undefined ? words : [...words, "--testNamePattern", grep]);
    return runnerOutcome("unit", code, decodeVitestReport(readReport(report)));
  },
};

/** A path that says nothing about the project, to see that the site works under any. */
const subPath = "/some/where/";

async function runJourneys(
  grep: string | undefined,
): Promise<{ code: number; report: Report | null } | string> {
  const browser = await findBrowser();
  if (typeof browser === "string") return browser;
  console.log(browser.description);
  const root = await serveSite(siteFolder, { port: 0 });
  const below = await serveSite(siteFolder, { port: 0, base: subPath });
  const path = reportPath("journeys");
  const setting = { root: root.url, subPath: below.url, launch: browser.launch, report: path };
  const words = ["test", "--config", "tests/journeys/playwright.config.ts"];
  const code = await runTool("playwright", grep === undefined ? words : [...words, "--grep", grep], {
    MUQABALA_JOURNEYS: JSON.stringify(setting),
  });
  await Promise.all([root.close(), below.close()]);
  return { code, report: decodePlaywrightReport(readReport(path)) };
}

export const journeys: Step = {
  name: "journeys",
  needs: build,
  async run(grep) {
    const result = await runJourneys(grep);
    if (typeof result === "string") return singleOutcome("journeys", [result]);
    return runnerOutcome("journeys", result.code, result.report);
  },
};
