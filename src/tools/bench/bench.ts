import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { projectFolder } from "../../build/project";
import { measureSearch } from "./search/measure-search";

// Measures what a collation costs beside jsdiff over all pairs of the same texts, and, where a folder of material is
// named that has news in it, what a search costs: npm run bench -- <folder>. With --search, the search alone.
//
// The measurements of the collation are built first, as the app is, and run by themselves: loaded from its sources, every name that one
// module takes from another would be looked up anew at each use, which the published code does not do.

async function buildInto(folder: string): Promise<string> {
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(projectFolder, "src/tools/bench/measurements.ts"),
      outDir: folder,
      target: "es2023",
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "measurements.mjs" } },
    },
  });
  return join(folder, "measurements.mjs");
}

async function benchCollation(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = await buildInto(folder);
    const { status } = spawnSync(process.execPath, ["--expose-gc", file, projectFolder], {
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { search: { type: "boolean", default: false } },
});
if (!values.search) await benchCollation();
const news = join(resolve(positionals[0] ?? "."), "news");
if (existsSync(news)) await measureSearch(news);
else console.log(`\nThe search is left out: name the folder that holds news/`);
