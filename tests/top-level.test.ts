import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "./support/sources";

/** What stands at the top of the repository, dot-files aside. Another entry is a decision, and is made here. */
const wanted = [
  "LICENSE",
  "README.md",
  "biome.json",
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tests",
  "tsconfig.json",
  "vite.config.ts",
];

/** The names at the top that git keeps or would keep; without git, those that its list of ignored names leaves. */
function topLevel(): readonly string[] {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", words, { cwd: projectFolder, encoding: "utf8" });
  if (status === 0) return stdout.split("\0").map((path) => path.replace(/\/.*/s, ""));
  const ignored = new Set(
    readFileSync(join(projectFolder, ".gitignore"), "utf8")
      .split("\n")
      .map((line) => line.replace(/\/$/, "")),
  );
  return readdirSync(projectFolder).filter((name) => !ignored.has(name) && !name.endsWith(".log"));
}

describe("the top of the repository", () => {
  it("holds what everybody looks for there, and nothing else", () => {
    const there = new Set(topLevel().filter((name) => name !== "" && !name.startsWith(".")));
    expect([...there].sort()).toEqual(wanted);
  });
});
