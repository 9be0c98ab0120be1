// Installs the dependencies when something that decides them has changed since the last time.
// npm runs the project's scripts on a fresh clone too, before anything is installed, so this file
// uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Complaint } from "../build/complaint.mjs";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** The fields of package.json that decide what is installed; its scripts and texts do not. */
const decidingFields = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "overrides",
  "engines",
];

/**
 * Why this Node cannot run the project, or null when it can.
 *
 * @param {string} version of Node, as in `process.versions.node`
 * @param {string} range of package.json's `engines.node`; only the form `>=major.minor` is known
 * @returns {string | null}
 */
export function nodeComplaint(version, range) {
  const wanted = /^>=(\d+)\.(\d+)/.exec(range);
  if (wanted === null)
    throw new Error(`package.json: engines.node "${range}" is not of the form >=major.minor`);
  const [major, minor] = version.split(".").map(Number);
  const recent = major > Number(wanted[1]) || (major === Number(wanted[1]) && minor >= Number(wanted[2]));
  if (recent) return null;
  return `Muqabala needs Node ${wanted[1]}.${wanted[2]} or newer; this is Node ${version}. Newer ones: https://nodejs.org`;
}

/**
 * What the installed packages depend on, in one string: equal stamps, equal packages.
 *
 * @param {{ lock: string, manifest: string, platform: string, nodeMajor: string }} causes
 * @returns {string}
 */
export function installStamp({ lock, manifest, platform, nodeMajor }) {
  const fields = JSON.parse(manifest);
  const deciding = JSON.stringify(decidingFields.map((field) => fields[field]));
  const hash = createHash("sha256").update(lock).update("\0").update(deciding).digest("hex");
  return `${hash} ${platform} node${nodeMajor}\n`;
}

/** The stamp that a project's packages ought to have on this machine. */
function presentStamp(folder) {
  return installStamp({
    lock: readFileSync(join(folder, "package-lock.json"), "utf8"),
    manifest: readFileSync(join(folder, "package.json"), "utf8"),
    platform: `${process.platform}-${process.arch}`,
    nodeMajor: process.versions.node.split(".")[0],
  });
}

function stampFile(folder) {
  return join(folder, "node_modules", ".muqabala-installed");
}

/** Calls the npm that started this script, or the one on the PATH when none did. */
function callNpm(folder, words) {
  const env = { ...process.env };
  // Under NODE_ENV=production npm leaves out what builds and tests the project.
  delete env.NODE_ENV;
  const options = { cwd: folder, env, stdio: "inherit" };
  const script = process.env.npm_execpath;
  if (script !== undefined && /^(npm|npx)-cli\.c?js$/.test(basename(script))) {
    return spawnSync(process.execPath, [script, ...words], options);
  }
  // On Windows npm is a command file, which only a shell runs.
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}

/**
 * Makes sure that the packages of the lock are installed.
 *
 * @param {string} [folder] of the project
 * @throws {Complaint} when Node is too old or npm fails
 */
export function ensureInstalled(folder = projectFolder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const complaint = nodeComplaint(process.versions.node, manifest.engines.node);
  if (complaint !== null) throw new Complaint(complaint);

  const stamp = presentStamp(folder);
  if (existsSync(stampFile(folder)) && readFileSync(stampFile(folder), "utf8") === stamp) return;

  console.log("Installing the dependencies (npm ci) …");
  const { status, error } = callNpm(folder, ["ci", "--include=dev"]);
  if (status !== 0) {
    const reason = error === undefined ? `it ended with code ${status}` : error.message;
    throw new Complaint(
      `npm ci failed: ${reason}. Its own message stands above; without a network it cannot work.`,
    );
  }
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(stampFile(folder), stamp);
}

const startedAsScript =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedAsScript) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
