import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  computed,
  importsOf,
  isFile,
  packageOf,
  projectFolder,
  readSources,
  resolveImport,
  type Source,
} from "./support/sources";

const views = [
  "library",
  "story",
  "reader",
  "compare",
  "side-by-side",
  "timeline",
  "names",
  "original",
  "search",
  "desk",
  "about",
];
const viewMayImport = ["text", "corpus", "i18n", "ui", "parts", "shelf", "workers", "sending"];

/** Which areas of src/ each area may import besides itself. What is missing here may not exist. */
const mayImport = new Map<string, readonly string[]>([
  ["text", []],
  ["i18n", []],
  ["styles", []],
  ["content", []],
  ["workers", []],
  ["sending", []],
  ["extension", ["sending"]],
  ["corpus", ["text"]],
  ["intake", ["text", "corpus"]],
  ["build", ["text", "corpus", "content"]],
  ["tools", ["text", "corpus", "intake", "build"]],
  ["ui", ["i18n"]],
  ["shelf", ["text", "corpus", "intake", "workers"]],
  ["parts", ["text", "corpus", "i18n", "ui", "workers"]],
  ...views.map((view): [string, readonly string[]] => [`views/${view}`, viewMayImport]),
  ["pieces", ["text", "corpus", "i18n", "styles", "ui", "parts"]],
  [
    "app",
    [
      "text",
      "corpus",
      "intake",
      "i18n",
      "ui",
      "shelf",
      "parts",
      "styles",
      "workers",
      ...views.map((view) => `views/${view}`),
    ],
  ],
]);

/** Areas that reach the engine through its index alone, so that its insides stay free to change. */
const throughTextIndex = ["parts", "pieces", ...views.map((view) => `views/${view}`)];

/**
 * Which folders of the engine each of its folders may import besides itself. The stages stand on what a word is and on
 * the word lists; another stage they reach through its index alone. A file beside the folders serves all of them.
 */
const mayImportInText = new Map<string, readonly string[]>([
  ["lexicons", []],
  ["words", ["lexicons"]],
  ["cues", ["words", "lexicons"]],
  ["clean", ["words", "lexicons"]],
  ["dates", ["words"]],
  ["quotes", []],
  ["search", ["words", "lexicons", "quotes"]],
  ["collate", ["words", "cues"]],
  ["match", ["words", "lexicons", "cues", "collate"]],
  ["speakers", ["words", "lexicons", "cues"]],
  ["names", ["words", "speakers"]],
  ["original", ["words", "lexicons", "quotes", "collate"]],
  ["statements", ["words", "lexicons", "cues", "speakers", "quotes"]],
]);

/** Folders of the engine whose files may be imported from other folders one by one. */
const openInText = ["lexicons"];

/** The folder of the engine that a file lies in; empty for one beside the folders, null outside the engine. */
function stageOf(path: string): string | null {
  const [, area, folder, inside] = path.split("/");
  if (area !== "text") return null;
  return inside === undefined ? "" : (folder ?? "");
}

/** The folder that a file's page lies in: text or corpus, or a folder right below them. Null elsewhere. */
function pagedFolder(path: string): string | null {
  const [top, area = "", folder = "", inside] = path.split("/");
  if (top !== "src" || !["text", "corpus"].includes(area)) return null;
  return inside === undefined ? `${top}/${area}` : `${top}/${area}/${folder}`;
}

/** Areas that know nothing of the screen. */
const withoutReact = ["text", "corpus", "intake", "workers", "sending", "extension", "build", "tools"];

/** Areas that run in Node alone. */
const inNode = ["build", "tools"];

/** The area of a file: its folder below src/, and below src/views/ the view's. Null outside src/. */
function areaOf(path: string): string | null {
  const [top, area = "", view = ""] = path.split("/");
  if (top !== "src") return null;
  return area === "views" ? `views/${view}` : area;
}

interface Import {
  readonly from: string;
  readonly area: string;
  readonly specifier: string;
  /** The file of ours that it leads to; null for a package. */
  readonly to: string | null;
}

function readImports(sources: readonly Source[]): readonly Import[] {
  return sources.flatMap((source) =>
    importsOf(source).map((specifier) => ({
      from: source.path,
      area: areaOf(source.path) ?? "",
      specifier,
      to: specifier === computed ? null : resolveImport(source, specifier),
    })),
  );
}

const sources = readSources("src");
const imports = readImports(sources);
const say = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

/** Files that lie on a circle of imports, or on a way from one circle to another. */
function filesInCircles(edges: readonly (readonly [string, string])[]): readonly string[] {
  let left = edges;
  for (;;) {
    const importers = new Set(left.map(([from]) => from));
    const imported = new Set(left.map(([, to]) => to));
    const kept = left.filter(([from, to]) => imported.has(from) && importers.has(to));
    if (kept.length === left.length) return [...new Set(kept.flat())].sort();
    left = kept;
  }
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(packageOf(specifier));
}

describe("reading imports", () => {
  it("sees every way to import, types too", () => {
    const text = `
      import type { A } from "./a";
      import b, { type C } from "./b";
      export * from "./c";
      export type { D } from "./d";
      const e = await import("./e");
      type F = import("./f").F;
      import "./g.css";
      const h = new Worker(new URL("./h.ts", import.meta.url));
      const folder = new URL("../", import.meta.url);
      // import "./comment";
      const words = 'import "./words"';
    `;
    const found = importsOf({ path: "src/sample.tsx", text });
    expect([...found].sort()).toEqual(["./a", "./b", "./c", "./d", "./e", "./f", "./g.css", "./h.ts"]);
  });

  it("notes what cannot be read", () => {
    const text = "const a = await import(name); const b = import.meta.glob('./*.ts');";
    expect(importsOf({ path: "src/sample.ts", text })).toEqual([computed, computed]);
  });

  it("sees what a style sheet imports and shows", () => {
    const text = `@import "tailwindcss"; /* @import "./no.css"; */ a { src: url("./face.woff2"); }`;
    expect(importsOf({ path: "src/sample.css", text })).toEqual(["tailwindcss", "./face.woff2"]);
  });

  it("finds a circle, and nothing in a tree", () => {
    expect(
      filesInCircles([
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ]),
    ).toEqual([]);
    expect(
      filesInCircles([
        ["x", "a"],
        ["a", "b"],
        ["b", "a"],
        ["b", "y"],
      ]),
    ).toEqual(["a", "b"]);
  });
});

describe("the import table", () => {
  it("names every folder of src", () => {
    const unknown = sources.filter(({ path }) => !mayImport.has(areaOf(path) ?? "")).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  it("is kept by every file", () => {
    const forbidden = imports.filter(({ area, to }) => {
      if (to === null) return false;
      const target = areaOf(to);
      return target !== area && !(target !== null && mayImport.get(area)?.includes(target));
    });
    expect(forbidden.map(say)).toEqual([]);
  });

  it("lets parts and views reach the engine through its index alone", () => {
    const deep = imports.filter(
      ({ area, to }) =>
        throughTextIndex.includes(area) && to !== null && areaOf(to) === "text" && to !== "src/text/index.ts",
    );
    expect(deep.map(say)).toEqual([]);
  });

  it("names every folder of the engine", () => {
    const folders = new Set(sources.map(({ path }) => stageOf(path) ?? ""));
    folders.delete("");
    expect([...folders].sort()).toEqual([...mayImportInText.keys()].sort());
  });

  it("finds a README of at most a page in every folder of the engine and of the domain", () => {
    const folders = new Set(sources.map(({ path }) => pagedFolder(path) ?? ""));
    folders.delete("");
    const lines = new Map(sources.map(({ path, text }) => [path, text.split("\n").length]));
    expect([...folders].filter((folder) => (lines.get(`${folder}/README.md`) ?? 99) > 60)).toEqual([]);
    expect(folders).toContain("src/corpus/edit");
    expect(folders).toContain("src/text/dates");
  });

  it("is kept by every stage of the engine", () => {
    const forbidden = imports.filter(({ from, to }) => {
      const [stage, target] = [stageOf(from), to === null ? null : stageOf(to)];
      if (stage === null || stage === "" || target === null || target === "" || target === stage)
        return false;
      return !mayImportInText.get(stage)?.includes(target);
    });
    expect(forbidden.map(say)).toEqual([]);
  });

  it("lets a stage reach words and other stages through their index alone", () => {
    const deep = imports.filter(({ from, to }) => {
      const [stage, target] = [stageOf(from), to === null ? null : stageOf(to)];
      if (stage === null || target === null || target === "" || target === stage) return false;
      return !openInText.includes(target) && to !== `src/text/${target}/index.ts`;
    });
    expect(deep.map(say)).toEqual([]);
  });

  it("lets nobody but the engine read the word lists", () => {
    const readers = imports.filter(
      ({ area, to }) => area !== "text" && to?.startsWith("src/text/lexicons/") === true,
    );
    expect(readers.map(say)).toEqual([]);
  });

  it("is kept by imports that lead to files", () => {
    expect(imports.filter(({ to }) => to !== null && !isFile(to)).map(say)).toEqual([]);
  });

  it("leaves no import unreadable", () => {
    expect(imports.filter(({ specifier }) => specifier === computed).map(({ from }) => from)).toEqual([]);
  });

  it("has no circles, types included", () => {
    const edges = imports.flatMap(({ from, to }) => (to === null ? [] : [[from, to] as const]));
    expect(edges.length).toBeGreaterThan(0);
    expect(filesInCircles(edges)).toEqual([]);
  });
});

describe("the borders of the source", () => {
  it("lets the build alone read the authored stories", () => {
    const readers = sources
      .filter(({ path }) => !["build", "content"].includes(areaOf(path) ?? ""))
      .filter(({ text }) => /\bcontent\/stories\b/.test(text))
      .map(({ path }) => path);
    expect(readers).toEqual([]);
  });

  it("keeps Node out of what runs in the browser", () => {
    const found = imports.filter(
      ({ area, to, specifier }) => !inNode.includes(area) && to === null && isBuiltin(specifier),
    );
    expect(found.map(say)).toEqual([]);
  });

  it("keeps React out of what is not shown", () => {
    const found = imports.filter(
      ({ area, specifier }) => withoutReact.includes(area) && /^react(-dom)?($|\/)/.test(specifier),
    );
    expect(found.map(say)).toEqual([]);
  });

  it("uses only packages that package.json names, and in the browser only its dependencies", () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    const shipped = Object.keys(manifest.dependencies);
    const known = [...shipped, ...Object.keys(manifest.devDependencies)];
    const undeclared = imports.filter(({ area, to, specifier }) => {
      if (to !== null || specifier === computed || isBuiltin(specifier)) return false;
      // Tailwind is gone from what its own style sheet becomes.
      const allowed = inNode.includes(area) || area === "styles" ? known : shipped;
      return !allowed.includes(packageOf(specifier));
    });
    expect(undeclared.map(say)).toEqual([]);
  });

  it("lets nothing lead to the page of all pieces, so that no build has any of it", () => {
    const leading = imports.filter(
      ({ area, to }) => area !== "pieces" && to?.startsWith("src/pieces/") === true,
    );
    expect(leading.map(say)).toEqual([]);
    const front = readFileSync(join(projectFolder, "index.html"), "utf8");
    expect([...front.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, script]) => script)).toEqual([
      "/src/app/main.tsx",
    ]);
    const theme = sources.find(({ path }) => path === "src/styles/theme.css");
    expect(theme?.text).toContain('@source not "../pieces";');
  });

  it("has every piece of ui and parts shown on that page", () => {
    const shown = new Set(sources.map(({ path }) => path).filter((path) => path.startsWith("src/pieces/")));
    for (const path of shown) {
      for (const { to } of imports.filter(({ from }) => from === path)) if (to !== null) shown.add(to);
    }
    const pieces = sources.filter(({ path }) => /^src\/(?:ui|parts)\/.*\.tsx$/.test(path));
    expect(pieces.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([]);
    expect(pieces.length).toBeGreaterThan(20);
  });

  it("has what vite.config.ts reaches import by relative paths, since nothing knows the alias yet there", () => {
    const config = {
      path: "vite.config.ts",
      text: readFileSync(join(projectFolder, "vite.config.ts"), "utf8"),
    };
    // The configuration has Vite load its plugins, so that no import leads there.
    const loaded = "./src/build/site.ts";
    expect(config.text).toContain(`here("${loaded}")`);
    const reached = new Set(
      [...importsOf(config), loaded].map((specifier) => resolveImport(config, specifier)),
    );
    expect(reached).toContain("src/build/site.ts");
    for (const path of reached) {
      for (const { to } of imports.filter(({ from }) => from === path)) reached.add(to);
    }
    const byAlias = imports.filter(({ from, specifier }) => reached.has(from) && specifier.startsWith("@/"));
    expect(byAlias.map(say)).toEqual([]);
  });

  it("has no folder of odds and ends", () => {
    const odd = sources
      .filter(({ path }) => /\/(utils?|helpers|misc|common)\//.test(path))
      .map(({ path }) => path);
    expect(odd).toEqual([]);
  });
});
