// npm run faults [-- --seed 1 --count 100]: puts small faults into a copy of the code, one at a time, and tells which of
// them no unit or component test notices. It can be stopped at any time: what is known by then is kept, and the next run
// with the same seed goes on from there. Tests that were written meanwhile are tried on what had not been noticed.
//   --minutes 9      ends by itself after so long
//   --only 7,31      these faults alone
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../../build/project";
import { seeded } from "../evaluate/random-wordings";
import { collide, type Fault, faultsIn, type NumberedFault, withFaults } from "./faults-in";
import { readRecord, writeRecord } from "./record";
import { openSuite } from "./suite";

/** Whose rules the tests are to hold. */
const areas = ["text", "corpus", "intake", "shelf"];

/** How many files of tests are tried before what they come by is written down. */
const atOnce = 12;

/** How long the tests that come by a fault may take together without it, in milliseconds, before it counts as unnoticed. */
const enough = 90_000;

/** How long a file of tests is thought to take that has not been timed. */
const unknownDuration = 8_000;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "100" },
    minutes: { type: "string", default: "600" },
    only: { type: "string" },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const only = values.only?.split(",").map(Number);
const isTime = () => Date.now() < until;
const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const source = (path: string) => readFileSync(join(projectFolder, path), "utf8");
/** A file of tests as it is now. */
const mark = (file: string) => `${file} ${digest(source(file))}`;

const all = areas.flatMap((area) =>
  readdirSync(join(projectFolder, "src", area), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .sort()
    .flatMap((path) => faultsIn(path, source(path))),
);

/** So many of the faults by the seed, none of which stands in another. */
function choose(faults: readonly Fault[]): readonly NumberedFault[] {
  const next = seeded(Number(values.seed));
  const left = [...faults];
  const chosen: NumberedFault[] = [];
  while (chosen.length < Number(values.count) && left.length > 0) {
    for (const fault of left.splice(Math.floor(next() * left.length), 1)) {
      if (!chosen.some((other) => collide(fault, other)))
        chosen.push({ ...fault, number: chosen.length + 1 });
    }
  }
  return chosen;
}

const faults = choose(all);
const faultyPaths = [...new Set(faults.map(({ path }) => path))];
const recordPath = join(
  projectFolder,
  `node_modules/.cache/muqabala-faults/${values.seed}-${values.count}.json`,
);
const record = readRecord(recordPath, digest(JSON.stringify(faults) + faultyPaths.map(source).join("\n")));

/** A copy of the project with all faults in it, so that none ever stands in the project itself. */
const copy = mkdtempSync(join(tmpdir(), "muqabala-faults-"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
for (const name of readdirSync(projectFolder)) {
  if ([".git", "dist", "test-results"].includes(name)) continue;
  if (name === "node_modules") symlinkSync(join(projectFolder, name), join(copy, name));
  else cpSync(join(projectFolder, name), join(copy, name), { recursive: true });
}
for (const path of faultyPaths) {
  const here = faults.filter((fault) => fault.path === path);
  writeFileSync(join(copy, path), withFaults(source(path), here));
}

const suite = await openSuite(copy);

/** Learns which faults the files of tests come by, where that is not known of them as they are now. */
async function learn(files: readonly string[]): Promise<void> {
  const unknown = files.filter((file) => record.files[file]?.digest !== digest(source(file)));
  for (let from = 0; from < unknown.length && isTime(); from += atOnce) {
    const some = unknown.slice(from, from + atOnce);
    const { runs, reached } = await suite.reach(some);
    for (const { file, passed, milliseconds } of runs) {
      // One that fails without a fault reads the sources themselves, and cannot tell a fault from its switch.
      const comesBy = passed ? (reached.get(file) ?? []) : [];
      record.files[file] = { digest: digest(source(file)), milliseconds, reached: [...comesBy] };
      if (!passed) console.log(`left out: ${file}, which fails without a fault`);
    }
    writeRecord(recordPath, record);
    console.log(`${Math.min(from + atOnce, unknown.length)} of ${unknown.length} files of tests known`);
  }
}

/** The folder of a stage's tests; the area's own, where the stage has none. */
function folderOf(path: string): string {
  const [, area = "", stage] = dirname(path).split("/");
  const own = `tests/${area}/${stage}`;
  const hasOwn = stage !== undefined && suite.files.some((file) => file.startsWith(`${own}/`));
  return hasOwn ? own : `tests/${area}`;
}

/** The words of a file's name. */
const wordsOf = (path: string) => basename(path).split(/[-.]/).slice(0, -1);

/**
 * The tests to try a fault on, without those that were as they are now. First those of its stage, like names before others,
 * then all that are known to come by it, the quickest first.
 */
function candidates({ number, path }: NumberedFault): readonly string[] {
  const { unnoticed = [] } = record.tried[number] ?? {};
  const folder = folderOf(path);
  const isBeside = (file: string) =>
    folder.split("/").length === 2 ? dirname(file) === folder : file.startsWith(`${folder}/`);
  const duration = (file: string) => record.files[file]?.milliseconds ?? unknownDuration;
  const likeness = (file: string) =>
    isBeside(file) ? 1 + wordsOf(file).filter((word) => wordsOf(path).includes(word)).length : 0;
  const files = suite.files
    .filter((file) => isBeside(file) || record.files[file]?.reached.includes(number) === true)
    .filter((file) => !unnoticed.includes(mark(file)))
    .sort((a, b) => likeness(b) - likeness(a) || duration(a) - duration(b));
  let spent = 0;
  return files.filter((file, index) => {
    spent += duration(file);
    return index === 0 || spent <= enough;
  });
}

function shown({ number, path, start, end, replacement }: NumberedFault): string {
  const text = source(path);
  const line = text.slice(0, start).split("\n").length;
  return `${number} ${path}:${line}  ${text.slice(start, end)}  →  ${replacement}`;
}

async function attempt(fault: NumberedFault): Promise<void> {
  const files = candidates(fault);
  if (files.length === 0) return;
  // A busy machine is slower at any moment than it was at another.
  const patience = (file: string) => 60_000 + 10 * (record.files[file]?.milliseconds ?? unknownDuration);
  const began = Date.now();
  const { runs, endless } = await suite.tryFault(fault.number, files, patience);
  const failed = runs.find(({ passed }) => !passed);
  const caught = endless || failed !== undefined;
  const unnoticed = runs.filter(({ passed }) => passed).map(({ file }) => mark(file));
  record.tried[fault.number] = {
    caught,
    ...(failed === undefined ? {} : { by: failed.file }),
    endless,
    unnoticed: [...(record.tried[fault.number]?.unnoticed ?? []), ...unnoticed],
  };
  writeRecord(recordPath, record);
  const state = endless ? "endless" : caught ? "caught " : "LIVED  ";
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${state} ${shown(fault)}  (${failed?.file ?? `${runs.length} files`}, ${seconds} s)`);
}

/** Tries what is not noticed yet: first what was never tried. */
async function tryAll(): Promise<void> {
  const tried = ({ number }: NumberedFault) => Number(record.tried[number] !== undefined);
  for (const fault of faults.toSorted((a, b) => tried(a) - tried(b))) {
    const isAsked = only === undefined || only.includes(fault.number);
    if (isTime() && isAsked && record.tried[fault.number]?.caught !== true) await attempt(fault);
  }
}

const isNear = (file: string) => areas.some((area) => file.startsWith(`tests/${area}/`));
// Nearly all is noticed by the tests of the stage, and what is left by others of the areas; the rest are asked last.
await tryAll();
await learn(suite.files.filter(isNear));
await tryAll();
await learn(suite.files.filter((file) => !isNear(file)));
await tryAll();
await suite.close();

const left = faults.filter(({ number }) => record.tried[number]?.caught !== true);
for (const fault of left) console.log(`not noticed: ${shown(fault)}`);
console.log(
  `${faults.length - left.length} of ${faults.length} noticed (seed ${values.seed}, of ${all.length} faults)`,
);
