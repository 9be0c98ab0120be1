import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The programs that drive the engines besides Chromium. */
export interface EnginePrograms {
  readonly Firefox: { readonly program: string } | null;
  readonly WebKit: { readonly driver: string; readonly browser: string; readonly display: string } | null;
}

export type OtherEngine = keyof EnginePrograms;

/** Debian's packages with what each engine takes here. */
const packages = {
  Firefox: ["firefox-esr"],
  WebKit: ["webkit2gtk-driver", "xvfb"],
} as const satisfies Record<OtherEngine, readonly string[]>;

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

/** WebKit's own small browser, which only its driver starts; it lies where the system keeps libraries. */
function miniBrowser(): string | null {
  const folders = [
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/usr/libexec",
  ];
  const places = folders.flatMap((folder) =>
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((name) => join(folder, name, "MiniBrowser")),
  );
  return places.find(existsSync) ?? null;
}

function look(): EnginePrograms {
  const program = onPath(["firefox-esr", "firefox"]);
  const driver = onPath(["WebKitWebDriver"]);
  const display = onPath(["Xvfb"]);
  const browser = miniBrowser();
  return {
    Firefox: program === null ? null : { program },
    WebKit: driver === null || display === null || browser === null ? null : { driver, browser, display },
  };
}

/** Nobody's own machine is added to unasked. */
const mayInstall = () => Boolean(process.env.CI) && process.getuid?.() === 0;

function install(names: readonly string[]): void {
  console.log(`Installing Debian's ${names.join(", ")} (apt-get), to run the journeys in more engines …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = ["--yes", "--quiet=2", "--no-install-recommends"];
  for (const words of [
    ["update", "--quiet=2"],
    ["install", ...quiet, ...names],
  ]) {
    const { status, stderr } = spawnSync("apt-get", words, { env, encoding: "utf8" });
    if (status === 0) continue;
    console.log(`apt-get ${words[0]} failed: ${stderr?.trim().split("\n").at(-1) ?? "there is no apt-get"}`);
    return;
  }
}

const absent = (found: EnginePrograms): readonly OtherEngine[] =>
  (["Firefox", "WebKit"] as const).filter((name) => found[name] === null);

/** What is not run, and the one command to have it; nothing where all was found. */
export function missingEngines(found: EnginePrograms): string | null {
  const names = absent(found);
  if (names.length === 0) return null;
  const wanted = names.flatMap((name) => packages[name]).join(" ");
  return `Not run in ${names.join(" and ")}, which is not here. To have it: sudo apt-get install ${wanted}`;
}

/** The engines of this machine. On a build server that allows it, what is missing is installed first. */
export function findEngines(): EnginePrograms {
  const found = look();
  const names = absent(found);
  if (names.length === 0 || !mayInstall()) return found;
  install(names.flatMap((name) => packages[name]));
  return look();
}
