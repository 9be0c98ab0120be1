import { relative } from "node:path";
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";
import { projectFolder } from "../../build/project";
import { aloneCommand, createProgress } from "./progress";

/** The titles of the groups that a test stands in and its own. */
const titleOf = (test: TestCase) => test.titlePath().slice(3).join(" › ");

/** Tells how far the journeys are, what is running, and how to run alone what failed. */
export default class JourneyProgress implements Reporter {
  private readonly progress = createProgress({ what: "journeys" });

  onBegin(_config: FullConfig, suite: Suite): void {
    this.progress.begun(suite.allTests().length);
  }

  onTestBegin(test: TestCase): void {
    this.progress.started(titleOf(test));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const goesOn = result.status !== test.expectedStatus && result.retry < test.retries;
    if (!goesOn) this.progress.ended(titleOf(test));
    if (result.status === test.expectedStatus) return;
    const file = relative(projectFolder, test.location.file);
    // Playwright joins what its --grep is matched against by spaces.
    this.progress.failed(
      `${titleOf(test)}${goesOn ? ", tried once more" : ""}`,
      aloneCommand("journeys", file, test.titlePath().slice(3).join(" ")),
    );
    for (const { message, stack } of result.errors)
      console.log((stack ?? message ?? "").replace(/^/gm, "    "));
  }

  printsToStdio(): boolean {
    return true;
  }
}
