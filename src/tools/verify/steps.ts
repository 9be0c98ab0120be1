import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { resultsFolder, siteFolder } from "../../build/project";
import { type FoundBrowser, findBrowser } from "../browser/find-browser";
import { keepBudgets, passedBudgets } from "../measure/budgets";
import { runTool, type Tool } from "../run-tool";
import { serveSite } from "../serve/serve-site";
import { readSite } from "../serve/site-files";
import { measurePace } from "./pace";
import { decodePlaywrightReport, decodeVitestReport, type Report, readReport } from "./reports";
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
function reportPath(name: string): string {
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

/** A path that says nothing about the project, to see that the site works under any. */
const subPath = "/some/where/";

/** The browser of this run. It is looked for once, and installed where there is none. */
let browser: Promise<FoundBrowser | string> | null = null;
export function thisBrowser(): Promise<FoundBrowser | string> {
  browser ??= findBrowser();
  return browser;
}

async function runJourneys(
  { launch }: FoundBrowser,
  { grep, file }: Choice,
): Promise<{ code: number; report: Report | null }> {
  const root = await serveSite(siteFolder, { port: 0 });
  const below = await serveSite(siteFolder, { port: 0, base: subPath });
  const path = reportPath("journeys");
  const pace = await measurePace(launch, root.url);
  if (pace > 1) console.log(`This machine is slow or busy: every limit of time is ${pace} times as long.`);
  const setting = { root: root.url, subPath: below.url, launch, pace, report: path };
  const words = [
    ...["test", ...(file === undefined ? [] : [file])],
    ...["--config", "tests/journeys/playwright.config.ts"],
    ...(grep === undefined ? [] : ["--grep", grep]),
  ];
  const code = await runTool("playwright", words, { MUQABALA_JOURNEYS: JSON.stringify(setting) });
  await Promise.all([root.close(), below.close()]);
  return { code, report: decodePlaywrightReport(readReport(path)) };
}

export const journeys: Step = {
  name: "journeys",
  needs: build,
  async prepare() {
    const found = await thisBrowser();
    return typeof found === "string" ? found : null;
  },
  async run(choice) {
    const found = await thisBrowser();
    if (typeof found === "string") return singleOutcome("journeys", [found]);
    console.log(found.description);
    const { code, report } = await runJourneys(found, choice);
    const outcome = runnerOutcome("journeys", code, report);
    const unsteady = report?.unsteady.map((title) => `passed only when tried again: ${title}`) ?? [];
    return { ...outcome, problems: [...outcome.problems, ...unsteady] };
  },
};
