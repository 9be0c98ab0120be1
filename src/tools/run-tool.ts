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
  knip: ["knip", "knip"],
  biome: ["@biomejs/biome", "biome"],
  playwright: ["@playwright/test", "playwright"],
  tsc: ["typescript", "tsc"],
  vite: ["vite", "vite"],
  vitest: ["vitest", "vitest"],
} as const;

/** Vite bundles its configuration, so it need not tell us that Node could not load it unbundled. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };

export type Tool = keyof typeof tools;

interface ToolOptions {
  /** Where it runs; in the project's folder, where nothing is said. */
  readonly folder?: string;
  /** Whether what it prints is thrown away. */
  readonly quiet?: boolean;
  /** After how many milliseconds it is ended, which counts as failed. */
  readonly longest?: number;
}

/**
 * Runs an installed tool in the project's folder, its output on this one's, and gives its exit code.
 * NODE_ENV is kept from it: each tool knows its own, and a wrong one builds or tests another React.
 */
export function runTool(
  tool: Tool,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  { folder = projectFolder, quiet: silent = false, longest }: ToolOptions = {},
): Promise<number> {
  const [packageName, name] = tools[tool];
  const environment: NodeJS.ProcessEnv = { ...process.env, ...quiet, ...variables };
  delete environment.NODE_ENV;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [toolScript(packageName, name), ...words], {
      cwd: folder,
      env: environment,
      stdio: silent ? "ignore" : "inherit",
      // What it starts is ended with it: a worker in an endless loop hears nothing.
      detached: longest !== undefined,
    });
    const end = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
    const timer = longest === undefined ? undefined : setTimeout(end, longest);
    child.once("close", () => clearTimeout(timer));
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
