import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "@/build/project";

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const readProject = (file: string) => readFileSync(join(projectFolder, file), "utf8");

const lock: { lockfileVersion: number; packages: Record<string, LockEntry> } = JSON.parse(
  readProject("package-lock.json"),
);

/** The names of the entries, the project's own aside, of which something holds. */
const entriesWhere = (holds: (entry: LockEntry) => boolean) =>
  Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && holds(entry))
    .map(([path]) => path);

/** 64 bytes in Base64. */
const sha512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

describe("the lock", () => {
  it("has a checksum of 512 bits for every package, so that none can be exchanged on its way", () => {
    expect(entriesWhere(() => true).length).toBeGreaterThan(0);
    const unsure = entriesWhere(({ integrity }) => !sha512.test(integrity ?? ""));
    expect(unsure, "delete the lock and node_modules, clear npm's cache, install anew").toEqual([]);
  });

  it("names no place that a package comes from", () => {
    expect(entriesWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
    expect(readProject(".npmrc")).toMatch(/^omit-lockfile-registry-resolved=true$/m);
    expect(readProject(".npmrc")).not.toMatch(/registry *=|_auth|\/\//i);
  });

  it("holds no package that wants to run a script when it is installed, and none would run", () => {
    expect(entriesWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
    expect(readProject(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });

  it("leaves nothing to npm's hooks, which do not run then", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readProject("package.json"));
    const hooks = Object.keys(scripts).filter((name) => /^(?:pre|post)/.test(name) || name === "prepare");
    expect(hooks).toEqual([]);
  });
});
