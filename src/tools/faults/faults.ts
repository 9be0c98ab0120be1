// npm run faults [-- --seed 1 --count 100]: puts small faults into a copy of the code, one at a time, and tells which of
// them no unit or component test notices.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../../build/project";
import { seeded } from "../evaluate/random-wordings";
import { runTool } from "../run-tool";
import { type Fault, faultsIn } from "./faults-in";

/** Whose rules the tests are to hold. */
const areas = ["text", "corpus", "intake", "shelf"];

/** Longer than any run takes, on a busy machine too; a fault that makes a loop endless is noticed by that. */
const longest = 900_000;

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "100" } },
});
const next = seeded(Number(values.seed));
const all = areas.flatMap((area) =>
  readdirSync(join(projectFolder, "src", area), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .sort()
    .flatMap((path) => faultsIn(path, readFileSync(join(projectFolder, path), "utf8"))),
);
const chosen: Fault[] = [];
while (chosen.length < Math.min(Number(values.count), all.length)) {
  chosen.push(...all.splice(Math.floor(next() * all.length), 1));
}

/** A copy of the project, so that no fault ever stands in the project itself. */
const copy = mkdtempSync(join(tmpdir(), "muqabala-faults-"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const name of readdirSync(projectFolder)) {
  if ([".git", "dist", "test-results"].includes(name)) continue;
  if (name === "node_modules") symlinkSync(join(projectFolder, name), join(copy, name));
  else cpSync(join(projectFolder, name), join(copy, name), { recursive: true });
}

/** The tests that stand where the source does, or above it. */
function neighbours(path: string): string {
  let folder = dirname(path).replace(/^src/, "tests");
  const exists = (name: string) =>
    readdirSync(join(copy, dirname(name))).includes(name.split("/").at(-1) ?? "");
  while (folder.split("/").length > 2 && !exists(folder)) folder = dirname(folder);
  return folder;
}

const passes = async (...words: readonly string[]) =>
  (await runTool(
    "vitest",
    [...words, "--bail=1", "--reporter=dot", "--experimental.fsModuleCache"],
    {},
    { folder: copy, quiet: true, longest },
  )) === 0;

/** The neighbours first: nearly all is noticed there, and sooner. */
const survives = async (path: string) =>
  (await passes("run", neighbours(path))) && (await passes("related", path, "--run"));

let caught = 0;
for (const [index, fault] of chosen.entries()) {
  const { path, start, end, replacement } = fault;
  const text = readFileSync(join(copy, path), "utf8");
  writeFileSync(join(copy, path), `${text.slice(0, start)}${replacement}${text.slice(end)}`);
  const began = Date.now();
  const lived = await survives(path);
  const took = Date.now() - began;
  writeFileSync(join(copy, path), text);
  if (!lived) caught += 1;
  const line = text.slice(0, start).split("\n").length;
  console.log(
    `${index + 1} ${lived ? "LIVED  " : took < longest ? "caught " : "endless"} ${path}:${line}  ${text.slice(start, end)}  →  ${replacement}`,
  );
}
console.log(
  `${caught} of ${chosen.length} noticed (seed ${values.seed}, of ${all.length + chosen.length} faults)`,
);
