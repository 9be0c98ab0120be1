import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseResult, parseSync, Visitor, type VisitorObject } from "vite";

export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** A source file: its path from the project's folder, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project, without exception. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(projectFolder, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function isScript({ path }: Source): boolean {
  return /\.(ts|tsx|mts|mjs|js)$/.test(path);
}

/** Many tests ask for the syntax of the same files. */
const parsed = new Map<string, { readonly text: string; readonly result: ParseResult }>();

/** The syntax of a script. A file that cannot be parsed fails the test that asks. */
export function parseScript({ path, text }: Source): ParseResult {
  const known = parsed.get(path);
  if (known?.text === text) return known.result;
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  parsed.set(path, { text, result });
  return result;
}

export function visitScript(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseScript(source).program);
}

export function lineOf({ text }: Source, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** An import whose name is computed, so that nobody can tell by reading what it brings. */
export const computed = "(computed)";

function scriptImports(source: Source): readonly string[] {
  const found: string[] = [];
  const note = (node: { type: string; value?: unknown } | null) => {
    if (node !== null) found.push(typeof node.value === "string" ? node.value : computed);
  };
  visitScript(source, {
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
    TSExternalModuleReference: (node) => note(node.expression),
    // A worker or an asset is named by `new URL("./file", import.meta.url)`. A folder is no import.
    NewExpression(node) {
      const [path, base] = node.arguments;
      const isUrl = node.callee.type === "Identifier" && node.callee.name === "URL";
      const isLiteral = path?.type === "Literal" && typeof path.value === "string";
      if (isUrl && isLiteral && base?.type === "MemberExpression" && !path.value.endsWith("/")) note(path);
    },
    CallExpression(node) {
      if (node.callee.type === "MemberExpression" && node.callee.object.type === "MetaProperty")
        found.push(computed);
    },
  });
  return found;
}

function styleImports({ text }: Source): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const named =
    /@(?:import|reference|plugin|config|source)\s+(?:url\()?["']([^"']+)["']|url\(["']?([^"')]+)["']?\)/g;
  return [...code.matchAll(named)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((name) => !name.startsWith("data:"));
}

/** What a file names of other files and of packages, type-only imports included, as it writes them. */
export function importsOf(source: Source): readonly string[] {
  if (isScript(source)) return scriptImports(source);
  return source.path.endsWith(".css") ? styleImports(source) : [];
}

const endings = ["", ".ts", ".tsx", ".json", "/index.ts", "/index.tsx"];

/** Whether there is a file, by its path; nearly every file is asked for by many. */
const files = new Map<string, boolean>();

export function isFile(path: string): boolean {
  const known = files.get(path);
  if (known !== undefined) return known;
  const found = statSync(join(projectFolder, path), { throwIfNoEntry: false })?.isFile() === true;
  files.set(path, found);
  return found;
}

/**
 * The project's file that an import leads to, whether it exists ({@link isFile}) or not; null when it names
 * a package.
 */
export function resolveImport(from: Source, specifier: string): string | null {
  const [name = ""] = specifier.split("?");
  const isOurs = name.startsWith("@/") || name.startsWith(".");
  if (!isOurs) return null;
  const start = name.startsWith("@/") ? join("src", name.slice(2)) : join(dirname(from.path), name);
  const path = endings.map((ending) => start + ending).find(isFile) ?? start;
  return path.split(sep).join("/");
}

/** The package that an import names: `react-dom/client` is of `react-dom`. */
export function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
