import { chromium } from "@playwright/test";
import { type BrowserChoice, type Candidate, candidates as usualCandidates } from "./candidates";

/** How to launch the browser that was found. */
export interface LaunchOptions extends BrowserChoice {
  readonly args: string[];
}

export interface FoundBrowser {
  /** What a person would call it: where it was found, and its version. */
  readonly description: string;
  readonly launch: LaunchOptions;
}

/** Starts a browser, closes it again and gives its version. */
export type Trial = (launch: LaunchOptions) => Promise<string>;

function launchArguments(): string[] {
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  // Chromium refuses its sandbox to root, which is whom containers run as.
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

const tryLaunch: Trial = async (launch) => {
  const browser = await chromium.launch({ ...launch, timeout: 30_000 });
  const version = browser.version();
  await browser.close();
  return version;
};

/** The reason in one line: what Playwright says first, without its log of the attempt. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split("\n").find((text) => text.trim() !== "") ?? "";
  return line.trim();
}

/** The one command that gets a browser here. */
function remedy(): string {
  if (process.platform !== "linux") return "npx playwright install chromium";
  return process.getuid?.() === 0
    ? "apt-get update && apt-get install --yes chromium"
    : "sudo apt-get update && sudo apt-get install --yes chromium";
}

function missingBrowser(attempts: readonly string[]): string {
  return [
    "No Chromium could be started, and without one the journeys cannot be run. To get one, run this and try again:",
    `  ${remedy()}`,
    "Other ways: npx playwright install --with-deps chromium; or one that you have: CHROMIUM_PATH=/path/to/chromium npm test",
    "Tried, in this order:",
    ...attempts.map((attempt) => `  - ${attempt}`),
  ].join("\n");
}

/** A browser that starts here, or why there is none and what to do about it. */
export async function findBrowser(
  candidates: readonly Candidate[] = usualCandidates,
  trial: Trial = tryLaunch,
): Promise<FoundBrowser | string> {
  const attempts: string[] = [];
  for (const { name, find } of candidates) {
    const choices = await find().catch((error: unknown) => {
      attempts.push(`${name}: ${reasonOf(error)}`);
      return [];
    });
    for (const choice of choices) {
      const launch = { ...choice, args: launchArguments() };
      const place = choice.executablePath === undefined ? name : `${name}, ${choice.executablePath}`;
      try {
        return { description: `Chromium ${await trial(launch)} (${place})`, launch };
      } catch (error) {
        attempts.push(`${place}: ${reasonOf(error)}`);
      }
    }
  }
  return missingBrowser(attempts);
}
