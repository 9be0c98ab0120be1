import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runTool } from "../tool";

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

const programNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

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

function installWithApt(): readonly BrowserChoice[] {
  if (process.getuid?.() !== 0) throw new Error("installs for root alone");
  if (spawnSync("apt-get", ["--version"]).status !== 0) throw new Error("this system has no apt-get");
  console.log("No browser yet: installing Debian's chromium (apt-get) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", words, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${words[0]} failed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  return onPath();
}

async function installPlaywrights(): Promise<readonly BrowserChoice[]> {
  console.log("No browser yet: fetching Playwright's own (npx playwright install chromium) …");
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
