import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { projectFolder } from "../build/project";

const Manifest = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/** The script behind the command `name` that an installed package brings. */
function toolScript(packageName: string, name: string): string {
  const manifestPath = join(projectFolder, "node_modules", packageName, "package.json");
  const { bin } = v.parse(Manifest, JSON.parse(readFileSync(manifestPath, "utf8")));
  const script = typeof bin === "string" ? bin : bin[name];
  if (script === undefined) throw new Error(`${packageName} brings no command "${name}"`);
  return join(dirname(manifestPath), script);
}

/** The commands of the installed packages that the project's own commands call. */
const tools = {
  biome: ["@biomejs/biome", "biome"],
  playwright: ["@playwright/test", "playwright"],
  tsc: ["typescript", "tsc"],
  vite: ["vite", "vite"],
  vitest: ["vitest", "vitest"],
} as const;

/** Vite bundles its configuration, so it need not tell us that Node could not load it unbundled. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };

export type Tool = keyof typeof tools;

/**
 * Runs an installed tool in the project's folder, its output on this one's, and gives its exit code.
 * NODE_ENV is kept from it: each tool knows its own, and a wrong one builds or tests another React.
 */
export function runTool(
  tool: Tool,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  const [packageName, name] = tools[tool];
  const environment: NodeJS.ProcessEnv = { ...process.env, ...quiet, ...variables };
  delete environment.NODE_ENV;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolScript(packageName, name), ...words], {
      cwd: projectFolder,
      env: environment,
      stdio: "inherit",
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
