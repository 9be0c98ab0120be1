import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { resultsFolder, siteFolder } from "../../build/project";
import { type FoundBrowser, findBrowser } from "../browser/find-browser";
import { keepBudgets, passedBudgets } from "../measure/budgets";
import { runTool, type Tool } from "../run-tool";
import { readSite } from "../serve/site-files";
import { decodeVitestReport, readReport } from "./reports";
import { type Outcome, runnerOutcome, singleOutcome } from "./tally";

/** Which tests of a runner are run: all, where nothing is said. */
export interface Choice {
  /** A pattern that the titles have to match. */
  readonly grep?: string | undefined;
  /** A test file, relative to the project's folder. */
  readonly file?: string | undefined;
}

/** One step of a check or a test. */
export interface Step {
  readonly name: string;
  /** The step whose result this one works on; where that failed there is nothing to run on. */
  readonly needs?: Step;
  /** Gets what the step needs of the machine before any step runs, or says why it cannot be had and what to do. */
  readonly prepare?: () => Promise<string | null>;
  readonly run: (choice: Choice) => Promise<Outcome>;
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
export function reportPath(name: string): string {
  const path = join(resultsFolder, `${name}.json`);
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/** Types, and those of the engine and the importer once more without the DOM, so that the compiler holds them to that. */
export const types = silentStep("types", [
  ["tsc", "--noEmit", "-p", "."],
  ["tsc", "--noEmit", "-p", "src/text"],
  ["tsc", "--noEmit", "-p", "src/intake"],
]);

export const lint = silentStep("lint", [["biome", "ci", "--diagnostic-level=warn"]]);

/** Files and exports that nothing uses; package.json names where use begins, and nothing else is let through. */
export const unused = silentStep("unused", [["knip", "--no-progress", "--include", "files,exports,types"]]);

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
  async run({ grep, file }) {
    const report = reportPath("unit");
    const words = [
      ...["run", ...(file === undefined ? [] : [file])],
      "--allowOnly=false",
      "--reporter=./src/tools/verify/vitest-progress.ts",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...(grep === undefined ? [] : ["--testNamePattern", grep]),
    ];
    return runnerOutcome("unit", await runTool("vitest", words), decodeVitestReport(readReport(report)));
  },
};

/** The browser of this run. It is looked for once, and installed where there is none. */
let browser: Promise<FoundBrowser | string> | null = null;
export function thisBrowser(): Promise<FoundBrowser | string> {
  browser ??= findBrowser();
  return browser;
}
