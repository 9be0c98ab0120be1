import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";

/** What of others' work the site gives out, and by what right. The app's about page reads the list of them. */
export interface ShippedWork {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** Its terms to the letter, copyright included. */
  readonly text: string;
}

/** What we may give out with no more than its terms beside it. Another licence is a decision, and is made here. */
export const allowedLicences: ReadonlySet<string> = new Set([
  "MIT",
  // Asks for nothing, not even its terms.
  "MIT-0",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "OFL-1.1",
  "(MPL-2.0 OR Apache-2.0)",
  "(MIT OR GPL-3.0-or-later)",
  "(MIT AND Zlib)",
]);

/** Packages without a file of their terms, by the package of the same author and licence that they were taken out of. */
const termsWith = new Map([["@nodable/entities", "fast-xml-parser"]]);

/** Where the list lies in the site. */
export const licencesPath = "licences.json";

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), ""),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

const readManifest = (folder: string) =>
  v.parse(Manifest, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));

/** The folder of the package that a module is from, or null for our own. */
export function packageFolder(module: string): string | null {
  const path = module.replaceAll("\\", "/").replace(/^\0+/, "").replace(/\?.*$/, "");
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/**
 * Reads what a package says of itself.
 *
 * @throws Error where its licence is not allowed, or its terms are not with it.
 */
export function readWork(folder: string): ShippedWork {
  const { name, version, license } = readManifest(folder);
  const other = termsWith.get(name);
  const from = other === undefined ? folder : join(folder.slice(0, -name.length), other);
  const file = readdirSync(from).find((entry) =>
    /^(?:licen[cs]e|copying)(?:\.(?:md|markdown|txt))?$/i.test(entry),
  );
  if (!allowedLicences.has(license)) throw new Error(`${name} is under “${license}”, which is not allowed`);
  if (file === undefined) throw new Error(`${name} comes without the terms of its licence`);
  return { name, version, licence: license, text: readFileSync(join(from, file), "utf8").trim() };
}

/** The works of some packages' folders as the site's file has them: each once, in the order of their names. */
function listed(folders: Iterable<string>): string {
  const works = new Map([...folders].map(readWork).map((work) => [`${work.name} ${work.version}`, work]));
  return JSON.stringify([...works.values()].sort((one, other) => (one.name < other.name ? -1 : 1)));
}

/** Packages that reach the site by other ways than as modules: faces, the base of the style sheet, the service worker. */
function besidesModules(root: string): readonly string[] {
  const names = Object.keys(readManifest(root).dependencies).filter((name) =>
    /^(?:@fontsource|workbox)/.test(name),
  );
  return [...names, "workbox-core", "workbox-strategies", "tailwindcss"].map((name) =>
    join(root, "node_modules", name),
  );
}

/** While it is worked on nothing is bundled: what the project asks for stands for what it would give out. */
function serveLicences(root: string): Plugin {
  return {
    name: "muqabala:served-licences",
    apply: "serve",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${licencesPath}`)) return next();
        const asked = Object.keys(readManifest(root).dependencies).map((name) =>
          join(root, "node_modules", name),
        );
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(listed([...asked, ...besidesModules(root)]));
      });
    },
  };
}

/** Writes what the site gives out of others' work, from what was bundled, workers included. */
export function licences(root: string): {
  readonly plugins: readonly Plugin[];
  readonly workerPlugin: () => Plugin;
  /** For the service worker, which is bundled when the list is written already: it fails where it ships what is not listed. */
  readonly serviceWorkerPlugin: () => Plugin;
} {
  const folders = new Set<string>();
  const collect = (modules: Iterable<string>, into = folders) => {
    for (const module of modules) {
      const folder = packageFolder(module);
      if (folder !== null && existsSync(join(folder, "package.json"))) into.add(folder);
    }
  };
  const gather: Plugin["renderChunk"] = (_code, chunk) => {
    collect(Object.keys(chunk.modules));
    return null;
  };
  return {
    serviceWorkerPlugin: () => ({
      name: "muqabala:service-worker-licences",
      renderChunk(_code, chunk) {
        const shipped = new Set<string>();
        collect(Object.keys(chunk.modules), shipped);
        const known = new Set(
          [...folders, ...besidesModules(root)].map((folder) => readManifest(folder).name),
        );
        const missing = [...shipped]
          .map((folder) => readManifest(folder).name)
          .filter((name) => !known.has(name));
        if (missing.length > 0) {
          throw new Error(
            `${licencesPath} has no word of what the service worker ships: ${missing.join(", ")}`,
          );
        }
        return null;
      },
    }),
    workerPlugin: () => ({ name: "muqabala:worker-licences", renderChunk: gather }),
    plugins: [
      serveLicences(root),
      {
        name: "muqabala:licences",
        apply: "build",
        renderChunk: gather,
        generateBundle() {
          const source = listed([...folders, ...besidesModules(root)]);
          this.emitFile({ type: "asset", fileName: licencesPath, source });
        },
      },
    ],
  };
}
