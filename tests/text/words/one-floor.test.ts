import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normalise, tokenise } from "@/text";
import { isCommonNewsWord, withoutArticle, withoutConjunction, wordSet } from "@/text/words";
import { projectFolder, readSources, type Source } from "../../support/sources";

const code = readSources("src").filter(({ path }) => /\.(?:tsx?|mjs)$/.test(path));
const outside = (folder: string) => code.filter(({ path }) => !path.startsWith(folder));

/** The lines of files that have a shape, as `path: line`. */
function linesLike(files: readonly Source[], shape: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => shape.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

const clitic = "(?:وب|ول|وال|بال|لل|ال|و|ف|ب|ل|ك|س)";
/** A class of letters that are all clitics, a list of clitics in quotation marks, or clitics as alternatives. */
const prefixList = new RegExp(
  `\\[[وفبلكس]{2,}\\]|(?:"${clitic}",? ?){2,}|\\((?:\\?:)?(?:${clitic}\\|)+${clitic}\\)`,
  "u",
);
/** Two letters compared with the two before them exchanged, or the name of such a distance. */
const distance = /- 1\] === \w+\[\w+ - 2\]|slice\(\w+ \+ 2\) ===|levenshtein|damerau/iu;
/** The middle of two bounds. */
const halving = /= (?:Math\.floor\()?\(\w+ \+ \w+\) (?:>>>? 1|\/ 2)/u;

describe("one floor for words", () => {
  it("knows the shapes that it looks for", () => {
    for (const line of ["/^[وف]?/u", 'const fronts = ["", "و", "ف"];', "/^(?:ل|لل|ال)?x/u"])
      expect(line).toMatch(prefixList);
    for (const line of ["/^[يت]/u", 'new Set(["و", "أو"])', "/^(?:في|على)$/u"])
      expect(line).not.toMatch(prefixList);
    expect("a[i - 1] === b[j - 2]").toMatch(distance);
    expect("const middle = (low + high) >> 1;").toMatch(halving);
  });

  it("has no list of prefixes outside of what a word is", () => {
    expect(linesLike(outside("src/text/words/"), prefixList)).toEqual([]);
  });

  it("has no edit distance outside of what a word is", () => {
    expect(linesLike(outside("src/text/words/"), distance)).toEqual([]);
  });

  it("has one binary search", () => {
    expect(linesLike(outside("src/text/first-where.ts"), halving)).toEqual([]);
  });
});

const stories = join(projectFolder, "src/content/stories");

interface AuthoredName {
  readonly kind: string;
  readonly name: Readonly<Record<string, string>>;
}

/** Words that stand in the names of places and are ordinary: the west of a country, the palace of its president. */
const ordinary = wordSet(
  "العاصمة غرب شرق شمال جنوب القصر الرئاسي آسيا الوسطى الاتحاد الجمهوريات السابقة الولايات المتحدة نور سلطان قاسم united states union meaning",
);

/** The proper words in the names of a story's persons and places, folded, without the article. */
function properWords(story: string): ReadonlySet<string> {
  const names: readonly AuthoredName[] = JSON.parse(readFileSync(join(stories, story, "names.json"), "utf8"));
  const words = names
    .filter(({ kind }) => kind === "person" || kind === "place")
    .flatMap(({ name }) => Object.values(name))
    .flatMap((name) => tokenise(name).map(({ text }) => normalise(text)))
    .filter((word) => word.length > 3 && !ordinary.has(word) && !isCommonNewsWord(word));
  return new Set(words.filter((word) => !/^[a-z]/.test(word) || word.length > 5).map(withoutArticle));
}

/** Which of some words a file has, with or without the article and a conjunction; most have the letters of none. */
function wordsOf(proper: ReadonlySet<string>, { text }: Source): readonly string[] {
  const folded = normalise(text);
  const near = [...proper].filter((word) => folded.includes(word));
  if (near.length === 0) return [];
  const words = new Set(
    tokenise(folded).map(({ text: word }) => withoutArticle(withoutConjunction(word, 3))),
  );
  return near.filter((word) => words.has(word));
}

describe.each(readdirSync(stories))("the story %s", (story) => {
  const proper = properWords(story);

  it("has words of its own", () => {
    expect(proper.size).toBeGreaterThan(10);
  });

  it("is named by no file but of the engine and of what is found with it", () => {
    const files = readSources("src").filter(
      ({ path }) =>
        /\.(?:tsx?|mjs|css|json)$/.test(path) && !/^src\/(?:content|text|corpus\/found)\//.test(path),
    );
    const found = files.flatMap((file) => wordsOf(proper, file).map((word) => `${file.path}: ${word}`));
    expect(found).toEqual([]);
  });
});
