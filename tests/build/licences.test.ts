import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { describe, expect, it } from "vitest";
import { allowedLicences, licences, packageFolder, readWork } from "../../src/build/licences";
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

/** Packages of a made project; all are installed, the site takes in some of them. */
const installed = [
  "in-page",
  "in-worker",
  "in-service-worker",
  "unused",
  "workbox-core",
  "workbox-strategies",
  "tailwindcss",
];

function madeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "muqabala-licences-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of installed) {
    const manifest = { name, version: "1.0.0", license: "MIT", type: "module", main: "index.js" };
    write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
    write(`node_modules/${name}/LICENSE`, `terms of ${name}`);
    write(`node_modules/${name}/index.js`, `export const said = () => ${JSON.stringify(name)};`);
  }
  write("package.json", JSON.stringify({ name: "made", version: "1.0.0", license: "MIT" }));
  write("index.html", '<script type="module" src="./main.js"></script>');
  write(
    "main.js",
    `import { said } from "in-page"; document.title = said();
     new Worker(new URL("./worker.js", import.meta.url), { type: "module" });`,
  );
  write("worker.js", 'import { said } from "in-worker"; postMessage(said());');
  write("service-worker.js", 'import { said } from "in-service-worker"; self.name = said();');
  write("known-service-worker.js", 'import { said } from "in-page"; self.name = said();');
  return root;
}

describe("the list of others' work", () => {
  const root = madeProject();
  const own = licences(root);
  const buildWith = (plugins: Plugin[], rest: InlineConfig = {}) =>
    build({ root, configFile: false, logLevel: "silent", plugins, ...rest });
  const serviceWorker = (entry: string) =>
    buildWith([own.serviceWorkerPlugin()], {
      build: { outDir: "sw", rolldownOptions: { input: join(root, entry) } },
    });

  it("has what is bundled for pages and workers, and nothing that only lies in node_modules", async () => {
    await buildWith([...own.plugins], { worker: { format: "es", plugins: () => [own.workerPlugin()] } });
    const listed: { name: string; text: string }[] = JSON.parse(
      readFileSync(join(root, "dist/licences.json"), "utf8"),
    );
    expect(listed.map(({ name }) => name)).toEqual([
      "in-page",
      "in-worker",
      "tailwindcss",
      "workbox-core",
      "workbox-strategies",
    ]);
    expect(listed.map(({ text }) => text)).toContain("terms of in-worker");
  });

  it("stops a build whose service worker ships what it has no word of", async () => {
    await expect(serviceWorker("service-worker.js")).rejects.toThrow("in-service-worker");
    await expect(serviceWorker("known-service-worker.js")).resolves.toBeDefined();
  });
});
