import { siteFolder } from "../../build/project";
import type { FoundBrowser } from "../browser/find-browser";
import { runTool } from "../run-tool";
import { serveSite } from "../serve/serve-site";
import { measurePace } from "./pace";
import { literalPattern } from "./progress";
import { decodePlaywrightReport, type Report, readReport, type TestTitle } from "./reports";
import { build, type Choice, reportPath, type Step, thisBrowser } from "./steps";
import { type Outcome, runnerOutcome, singleOutcome } from "./tally";

/** A path that says nothing about the project, to see that the site works under any. */
const subPath = "/some/where/";

/** How often a journey under which the browser itself fell is run again. Each time has to pass. */
export const provings = 3;

interface JourneyRun {
  readonly code: number;
  readonly report: Report | null;
}

/** Runs the journeys that are chosen, with further words for Playwright. */
type RunJourneys = (choice: Choice, ...words: readonly string[]) => Promise<JourneyRun>;

/** Playwright matches its --grep against a test's titles joined by spaces, its file's first. */
const patternOf = (titles: readonly TestTitle[]) =>
  titles.map((title) => literalPattern(title.join(" "))).join("|");

const nameOf = (title: TestTitle) => title.join(" › ");

/**
 * What the journeys came to. One that passed only when tried again counts as failed. Where nothing but the browser
 * failed in its first try, whose process died under the page, that proves nothing of the site: such journeys are run
 * again, each as often as `provings` says, and count as passed where every time passes. They are named either way.
 */
export async function journeyOutcome(run: RunJourneys, choice: Choice): Promise<Outcome> {
  const { code, report } = await run(choice);
  const outcome = runnerOutcome("journeys", code, report);
  const fallen = report?.fallen ?? [];
  const names = fallen.map(nameOf);
  const unsteady = (report?.unsteady ?? [])
    .filter((title) => !names.includes(title))
    .map((title) => `passed only when tried again: ${title}`);
  if (fallen.length === 0) return { ...outcome, problems: [...outcome.problems, ...unsteady] };
  console.log(`The browser itself fell under ${names.join(" · ")}: ${provings} times more, each by itself.`);
  const words = ["--retries", "0", "--repeat-each", `${provings}`];
  const again = await run({ ...choice, grep: patternOf(fallen) }, ...words);
  const proved =
    again.code === 0 && again.report?.failed === 0 && again.report.passed === provings * fallen.length;
  const said = proved
    ? `passed ${provings} times of ${provings} after that`
    : "did not pass each time after that";
  const told = names.map((name) => `the browser itself fell under it, and it ${said}: ${name}`);
  const count = proved ? fallen.length : 0;
  const problems = [...outcome.problems, ...unsteady, ...told];
  return { ...outcome, passed: outcome.passed + count, failed: outcome.failed - count, problems };
}

async function runPlaywright(
  { launch }: FoundBrowser,
  { grep, file }: Choice,
  further: readonly string[],
): Promise<JourneyRun> {
  const root = await serveSite(siteFolder, { port: 0 });
  const below = await serveSite(siteFolder, { port: 0, base: subPath });
  const path = reportPath("journeys");
  const pace = await measurePace(launch, root.url);
  if (pace > 1) console.log(`This machine is slow or busy: every limit of time is ${pace} times as long.`);
  const setting = { root: root.url, subPath: below.url, launch, pace, report: path };
  const words = [
    ...["test", ...(file === undefined ? [] : [file])],
    ...["--config", "tests/journeys/playwright.config.ts", ...further],
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
    return journeyOutcome((chosen, ...words) => runPlaywright(found, chosen, words), choice);
  },
};
