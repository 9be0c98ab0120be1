// Runs a command of the project that is written in TypeScript, the way Node runs a script:
//   node src/tools/run.mjs src/tools/start.ts [-- arguments]
// Node 20 reads no TypeScript, so the command is loaded through Vite, with the project's alias for src/.
// The command is its module's own code; the loader closes behind it, so it imports all it needs at its top.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Complaint } from "../build/complaint.mjs";
import { ensureInstalled } from "./install.mjs";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {string} file relative to the project's folder
 * @param {readonly string[]} words what stands after it on the command line
 */
async function runCommand(file, words) {
  ensureInstalled(projectFolder);
  const { runnerImport } = await import("vite");
  const path = resolve(projectFolder, file);
  process.argv = [process.execPath, path, ...(words[0] === "--" ? words.slice(1) : words)];
  await runnerImport(path, {
    root: projectFolder,
    logLevel: "error",
    resolve: { alias: { "@": fileURLToPath(new URL("../", import.meta.url)) } },
  });
}

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
function isForPeople(error) {
  if (!(error instanceof Error)) return false;
  return error.name === "Complaint" || ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
}

const [file, ...words] = process.argv.slice(2);
try {
  if (file === undefined) throw new Complaint("Name a command: node src/tools/run.mjs src/tools/start.ts");
  await runCommand(file, words);
} catch (error) {
  // What a command says to people, and Node of its arguments, stands alone; anything unforeseen keeps its stack.
  console.error(isForPeople(error) ? error.message : error);
  process.exitCode = 1;
}
