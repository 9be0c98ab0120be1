import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { projectFolder } from "../project";

// Measures what a collation costs beside jsdiff over all pairs of the same texts: npm run bench
//
// The measurements are built first, as the app is, and run by themselves: loaded from its sources, every name that one
// module takes from another would be looked up anew at each use, which the published code does not do.

async function buildInto(folder: string): Promise<string> {
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(projectFolder, "src/build/bench/measurements.ts"),
      outDir: folder,
      target: "es2023",
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "measurements.mjs" } },
    },
  });
  return join(folder, "measurements.mjs");
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const file = await buildInto(folder);
  const { status } = spawnSync(process.execPath, ["--expose-gc", file, projectFolder], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
