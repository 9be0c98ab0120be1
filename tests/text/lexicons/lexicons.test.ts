import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { normalise, tokenise } from "@/text";
import { projectFolder, readSources } from "../../support/sources";

const folder = join(projectFolder, "src/text/lexicons");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

/** One list of a lexicon: where it stands, and its entries as they are written. */
interface List {
  readonly name: string;
  readonly entries: readonly string[];
}

const split = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

/** The lists in what a lexicon exports: text parted by white space, or rows whose texts are lists of their own. */
function listsIn(name: string, value: unknown): readonly List[] {
  if (typeof value === "string") return [{ name, entries: split(value) }];
  if (Array.isArray(value)) {
    // Rows of one column are entries, or lists where they have several words; of several columns lists each.
    return value.flatMap((row, at) => listsIn(`${name}[${at}]`, row));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    key === "verbs" ? [{ name: `${name}.lemmas`, entries: lemmasIn(String(field)) }] : [],
  );
}

/** The verbs of saying stand one on a line, which begins with the plain form. */
const lemmasIn = (lines: string): readonly string[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" ")[0] ?? "");

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../../src/text/lexicons/*.ts", {
  eager: true,
});
const lists = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports).flatMap(([name, value]) => listsIn(`${basename(path)} ${name}`, value)),
);

/** As an entry is looked up: without the code of a place's country, folded. */
const lookedUp = (entry: string): string => normalise(entry.replace(/^[A-Z]{2}\|/u, "").replaceAll("_", " "));

/** An adjective can be of two countries (كوري), the first of which counts; so can a city's name. */
const mayRepeat = new Set(["places.ts otherAdjectives", "places.ts otherCountryNames"]);

/** The words of a text as entries are looked up among them, each between two spaces. */
const wordsOf = (text: string): string =>
  ` ${tokenise(text)
    .filter(({ kind }) => kind !== "punctuation")
    .map((token) => normalise(token.text))
    .join(" ")} `;

const storiesFolder = join(projectFolder, "src/content/stories");

/** What the articles of the bundled stories say. */
const bundledArticles = (): string =>
  readdirSync(storiesFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => /articles[/\\][^/\\]+\.json$/.test(path))
    .map((path) => readFileSync(join(storiesFolder, path), "utf8"))
    .join("\n");

describe("the lexicons", () => {
  it("hold lists", () => {
    expect(lists.length).toBeGreaterThan(60);
    expect(lists.filter(({ entries }) => entries.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("name the source of every list", () => {
    const unsourced = files.filter((file) => !readFileSync(join(folder, file), "utf8").includes("Source:"));
    expect(unsourced).toEqual([]);
  });

  it("are plain data, without a line of code", () => {
    const code = readSources("src/text/lexicons")
      .filter(({ path }) => path.endsWith(".ts"))
      .filter(({ text }) => /=>|\bfunction\b|\bnew \w|\bimport\b/u.test(text.replace(/\/\*.*?\*\//gsu, "")));
    expect(code.map(({ path }) => path)).toEqual([]);
  });

  it.each(
    lists.filter(({ name }) => !mayRepeat.has(name)).map(({ name, entries }) => [name, entries] as const),
  )("has no two entries that folding makes one in %s", (_, entries) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of entries) {
      const key = lookedUp(entry);
      const before = seen.get(key);
      if (before !== undefined) twice.push(`${before} / ${entry}`);
      seen.set(key, entry);
    }
    expect(twice).toEqual([]);
  });

  it("hold no word for the bundled stories alone: each that these have stands in a sentence from elsewhere", () => {
    // Sentences of our own, in `elsewhere.txt` and in the tests of the engine.
    const own = [
      readFileSync(new URL("elsewhere.txt", import.meta.url), "utf8"),
      ...readSources("tests/text")
        .filter(({ path }) => !path.startsWith("tests/text/lexicons/"))
        .map(({ text }) => text),
    ].join("\n");
    const [told, elsewhere] = [wordsOf(bundledArticles()), wordsOf(own)];
    const stands = (words: string, entry: string) => words.includes(` ${lookedUp(entry)} `);
    const entries = [...new Set(lists.flatMap((list) => list.entries))].filter(
      (entry) => lookedUp(entry).length > 1,
    );
    const known = entries.filter((entry) => stands(told, entry));
    expect(known.length).toBeGreaterThan(100);
    expect(known.filter((entry) => !stands(elsewhere, entry))).toEqual([]);
  });

  it("gives a place one country, or two that share its name", () => {
    const places = lists.filter(({ name }) => /places\.ts (?:otherCountryNames|cities)$/u.test(name));
    const codes = new Map<string, Set<string>>();
    for (const entry of places.flatMap(({ entries }) => entries)) {
      const own = codes.get(lookedUp(entry)) ?? new Set();
      codes.set(lookedUp(entry), own.add(entry.slice(0, 2)));
    }
    const several = [...codes].filter(([, own]) => own.size > 1).map(([name]) => name);
    expect(several).toEqual([normalise("كوريا")]);
  });

  it("has no given name twice, in whichever of its lists", () => {
    const given = lists.filter(({ name }) => name.startsWith("given-names.ts"));
    const all = given.flatMap(({ entries }) => entries.map(lookedUp));
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});
