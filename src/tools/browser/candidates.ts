import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runTool } from "../run-tool";

/** What `launch` needs to start a browser: a program's path, a channel of Playwright's, or its own browser. */
export interface BrowserChoice {
  readonly executablePath?: string;
  readonly channel?: string;
}

/** One place where a browser may be found. */
export interface Candidate {
  readonly name: string;
  /** The browsers to try there, in order. It may first install one; where it cannot, it rejects with why. */
  readonly find: () => Promise<readonly BrowserChoice[]>;
}

/** The shell is Chromium without its own windows: the same pages for half the processor time. */
const programNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];

function onPath(): readonly BrowserChoice[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }));
}

function named(executablePath: string | undefined): readonly BrowserChoice[] {
  if (executablePath === undefined || executablePath === "") throw new Error("is not set");
  return [{ executablePath }];
}

/** Debian's packages: the browser, and the shell, which not every release of Debian has. */
const debianPackages = [["chromium", "chromium-headless-shell"], ["chromium"]] as const;

function installWithApt(): readonly BrowserChoice[] {
  if (process.getuid?.() !== 0) throw new Error("installs for root alone");
  if (spawnSync("apt-get", ["--version"]).status !== 0) throw new Error("this system has no apt-get");
  console.log(
    "The journeys drive a real Chromium, and there is none here: installing Debian's chromium and its headless shell with\n" +
      "what they depend on (apt-get; about 600 MB). Nothing else of this system changes. To be rid of them again:\n" +
      "apt-get remove --auto-remove chromium chromium-headless-shell",
  );
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...words: readonly string[]) => spawnSync("apt-get", words, { env, encoding: "utf8" });
  const said: string[] = [];
  const update = aptGet("update");
  if (update.status !== 0) said.push(update.stderr);
  for (const packages of debianPackages) {
    const install = aptGet("install", "--yes", "--no-install-recommends", ...packages);
    if (install.status === 0) return onPath();
    said.push(install.stderr);
  }
  throw new Error(`apt-get failed: ${said.at(-1)?.trim().split("\n").at(-1) ?? ""}`);
}

async function installPlaywrights(): Promise<readonly BrowserChoice[]> {
  console.log(
    "The journeys drive a real Chromium, and there is none here: fetching Playwright's own, which it keeps in its cache\n" +
      "folder (npx playwright install chromium; about 400 MB). To be rid of it again: npx playwright uninstall",
  );
  const code = await runTool("playwright", ["install", "chromium"]);
  if (code !== 0) throw new Error(`ended with code ${code}; its own message stands above`);
  return [{}];
}

/** Where a browser is looked for, in order: what was asked for, what is there, what can be installed. */
export const candidates: readonly Candidate[] = [
  { name: "CHROMIUM_PATH", find: async () => named(process.env.CHROMIUM_PATH) },
  { name: "Playwright's own Chromium", find: async () => [{}] },
  { name: "the system's Chrome or Chromium", find: async () => [...onPath(), { channel: "chrome" }] },
  { name: "Debian's chromium through apt-get", find: async () => installWithApt() },
  { name: "npx playwright install chromium", find: installPlaywrights },
];
