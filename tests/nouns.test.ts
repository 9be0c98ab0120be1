import { describe, expect, it } from "vitest";
import { isScript, readSources, resolveImport, type Source, visitScript } from "./support/sources";

/** The rooms whose nouns are written down: each folder of them, and the pages above it up to the room's own. */
const rooms = ["src/text", "src/corpus"];

/** The types and classes that a file exports where it declares them. */
function typesOf(source: Source): readonly string[] {
  const found: string[] = [];
  visitScript(source, {
    ExportNamedDeclaration({ declaration }) {
      const isType =
        declaration?.type === "TSInterfaceDeclaration" ||
        declaration?.type === "TSTypeAliasDeclaration" ||
        declaration?.type === "ClassDeclaration";
      if (isType && declaration.id !== null) found.push(declaration.id.name);
    },
  });
  return found;
}

/** What a file takes of others by name, as `file name`; `file *` where it passes on all that another has. */
function takenBy(source: Source): readonly string[] {
  const found: string[] = [];
  const note = (specifier: string, name: string) => {
    const file = resolveImport(source, specifier);
    if (file !== null) found.push(`${file} ${name}`);
  };
  visitScript(source, {
    ImportDeclaration({ source: { value }, specifiers }) {
      for (const each of specifiers)
        if (each.type === "ImportSpecifier" && each.imported.type === "Identifier")
          note(value, each.imported.name);
    },
    ExportNamedDeclaration({ source: from, specifiers }) {
      for (const { local } of specifiers)
        if (from !== null && local.type === "Identifier") note(from.value, local.name);
    },
    ExportAllDeclaration: ({ source: { value } }) => note(value, "*"),
  });
  return found;
}

/** The folders from a file's own up to its room, whose pages may name what it has. */
function foldersAbove(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return rooms.includes(folder) ? [folder] : [folder, ...foldersAbove(folder)];
}

/** The names that pages have in backticks. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const marked = texts.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  return new Set(marked.flatMap((name) => name.match(/\w+/g) ?? []));
}

/** The types that cross a file's border and that no page has, as `file: name`. */
function unnamed(sources: readonly Source[]): readonly string[] {
  const scripts = sources.filter(isScript);
  const taken = new Set(scripts.flatMap(takenBy));
  const pages = new Map(sources.map(({ path, text }) => [path, text]));
  return scripts
    .filter(({ path }) => rooms.some((room) => path.startsWith(`${room}/`)))
    .flatMap((source) => {
      const named = namesIn(
        foldersAbove(source.path).map((folder) => pages.get(`${folder}/README.md`) ?? ""),
      );
      return typesOf(source)
        .filter((name) => taken.has(`${source.path} ${name}`) || taken.has(`${source.path} *`))
        .filter((name) => !named.has(name))
        .map((name) => `${source.path}: ${name}`);
    });
}

describe("a type of the engine or the domain", () => {
  it("is seen where it is declared, and where it is taken", () => {
    const text = `
      export interface Unit { readonly a: string }
      export type Kind = "a";
      export class Graph {}
      interface Inner { readonly b: Kind }
      export const kind: Kind = "a";
      // export type Word = string;
    `;
    expect(typesOf({ path: "src/text/a.ts", text })).toEqual(["Unit", "Kind", "Graph"]);
    const taking = `
      import { type ArticleText as Read } from "./article";
      import { firstWhere } from "@/text/first-where";
      export type { Story } from "../corpus/types";
      export * from "./quotes/index";
      import v from "valibot";
    `;
    expect(takenBy({ path: "src/text/a.ts", text: taking })).toEqual([
      "src/text/article.ts ArticleText",
      "src/text/first-where.ts firstWhere",
      "src/corpus/types.ts Story",
      "src/text/quotes/index.ts *",
    ]);
  });

  it("is missed on the pages of its folder and of those above, unless it stays in its file", () => {
    const page = { path: "src/text/README.md", text: "`ArticleText`, Token" };
    const words = { path: "src/text/words/README.md", text: "| `Word`, `Sense` | … |" };
    const declared = {
      path: "src/text/words/index.ts",
      text: "export type Word = 1; export type Token = 2;",
    };
    const above = { path: "src/text/article.ts", text: "export type ArticleText = 1; export type Line = 2;" };
    const taker = {
      path: "src/parts/a.ts",
      text: 'import type { Word, Token } from "@/text/words/index"; import type { ArticleText } from "@/text/article";',
    };
    expect(unnamed([page, words, declared, above, taker])).toEqual(["src/text/words/index.ts: Token"]);
  });

  it("is on a page only as long as it is there", () => {
    const sources = readSources("src");
    const declared = new Set(
      sources
        .filter(isScript)
        .flatMap(({ text }) => [...text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)])
        .map(([, name]) => name),
    );
    const pages = sources.filter(({ path }) =>
      rooms.some((room) => path.startsWith(room) && path.endsWith(".md")),
    );
    const gone = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/`([A-Z][a-z]\w*)`/g)]
        .filter(([, name]) => !declared.has(name))
        .map(([, name]) => `${path}: ${name}`),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(gone).toEqual([]);
  });

  it("crosses its file's border only if the README of its folder, or of one above, names it", () => {
    expect(unnamed(readSources("src"))).toEqual([]);
  });

  it("has one meaning, where its name is a bare one that could have many", () => {
    const bare = ["Column", "Variant", "Place", "Run", "Reading", "Range", "Passage", "Part"];
    const declared = readSources("src")
      .filter(isScript)
      .flatMap((source) => typesOf(source).map((name) => ({ name, path: source.path })));
    const meanings = bare.flatMap((name) => {
      const places = declared.filter((each) => each.name === name).map(({ path }) => path);
      return places.length > 1 ? [`${name}: ${places.join(", ")}`] : [];
    });
    expect(meanings).toEqual([]);
  });
});
