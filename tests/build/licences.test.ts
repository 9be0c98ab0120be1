import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allowedLicences, packageFolder, readWork } from "../../src/build/licences";
import { projectFolder } from "../../src/build/project";

const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

function madePackage(license: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "muqabala-licence-"));
  mkdirSync(folder, { recursive: true });
  const own = { name: "made", version: "1.0.0", license };
  for (const [name, text] of Object.entries({ "package.json": JSON.stringify(own), ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

describe("what is shipped of others' work", () => {
  it("is allowed, and its terms are with it, for every dependency", () => {
    for (const name of Object.keys(manifest.dependencies)) {
      const work = readWork(join(projectFolder, "node_modules", name));
      expect(work.version).toBe(manifest.dependencies[name]);
      expect(allowedLicences).toContain(work.licence);
      expect(work.text.length).toBeGreaterThan(200);
    }
  });

  it("is refused without its terms, or under others than those that were decided on", () => {
    expect(() => readWork(madePackage("GPL-3.0", { LICENSE: "terms" }))).toThrow("not allowed");
    expect(() => readWork(madePackage("MIT", {}))).toThrow("without the terms");
    expect(readWork(madePackage("MIT", { "LICENCE.md": " terms\n" }))).toMatchObject({ text: "terms" });
  });

  it("is known by the folder of its package", () => {
    expect(packageFolder("/p/node_modules/idb/build/index.js")).toBe("/p/node_modules/idb");
    expect(packageFolder("\0/p/node_modules/@a/b/x.js?commonjs")).toBe("/p/node_modules/@a/b");
    expect(packageFolder("/p/node_modules/a/node_modules/b/x.js")).toBe("/p/node_modules/a/node_modules/b");
    expect(packageFolder("/p/src/app/main.tsx")).toBeNull();
  });
});

describe("what the project asks for", () => {
  it("is pinned to one version", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
