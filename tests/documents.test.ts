import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "@/build/read-stories";
import { projectFolder, readSources, type Source } from "./support/sources";

const isDocument = ({ path }: Source) => path.endsWith(".md");

const documents = [
  ...readSources(".github").filter(isDocument),
  ...readSources("src").filter(isDocument),
  { path: "README.md", text: readFileSync(join(projectFolder, "README.md"), "utf8") },
];

/** A block of a document between fences: its language, what stands behind that, and its lines as they were indented. */
interface Block {
  readonly language: string;
  readonly label: string;
  readonly text: string;
}

const fence = /^( *)```(\w*) ?(.*)\n([\s\S]*?)^ *```$/gm;

function blocksOf({ text }: Source): readonly Block[] {
  return [...text.matchAll(fence)].map(([, indent = "", language = "", label = "", inside = ""]) => ({
    language,
    label,
    text: inside
      .split("\n")
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
      .join("\n"),
  }));
}

/** Whether a piece of code in running text is a path of the project, and not an address or a file that is only made. */
function isPath(code: string): boolean {
  if (!/^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(code) || made.includes(code)) return false;
  return /^(?:src|tests|public|\.github)\//.test(code) || /\/$|\.(?:tsx?|mjs|md|css|html|json)$/.test(code);
}

/** What the build or a reader's story has, and the project has not. */
const made = [
  "dist/",
  "dist-extension/",
  "embed/",
  "assets/",
  "data/library.json",
  "404.html",
  "shell.html",
  "library.json",
  ".github/workflows/pages.yml",
];

/** The paths that a document names, and those that its links lead to. */
function pathsOf(source: Source): readonly string[] {
  const prose = source.text.replace(fence, "");
  const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code).filter(isPath);
  const linked = [...prose.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, target = ""]) => target);
  return [...named, ...linked];
}

const storyFolder = "src/content/stories/csto-2022";

/** Where a path in a document may begin: at its own folder, beside it, at the project's, or in a story. */
function exists(source: Source, path: string): boolean {
  const from = [dirname(source.path), dirname(dirname(source.path)), ".", storyFolder];
  return from.some((folder) => existsSync(join(projectFolder, posix.join(folder, path))));
}

describe("the documents", () => {
  it("are found, wherever they lie", () => {
    const paths = documents.map(({ path }) => path);
    expect(paths).toContain("README.md");
    expect(paths).toContain(".github/CONTRIBUTING.md");
    expect(paths).toContain("src/text/README.md");
  });

  it("tell a path from an address, a command and a word", () => {
    const text =
      "`src/a` `b.ts` `rules/` `/desk/` `npm test` `exact` `a/<b>.ts` `dist/` [c](d.md) [e](https://f.g)";
    expect(pathsOf({ path: "x.md", text })).toEqual(["src/a", "b.ts", "rules/", "d.md"]);
  });

  it("name no file or folder that is not there", () => {
    const missing = documents.flatMap((source) =>
      pathsOf(source)
        .filter((path) => !exists(source, path))
        .map((path) => `${source.path}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("quote code as it stands in its file", () => {
    const quoted = documents.flatMap((source) =>
      blocksOf(source)
        .filter(({ label }) => /^(?:src|tests)\//.test(label))
        .map(({ label, text }) => ({ label, text })),
    );
    const files = new Map(
      [...readSources("src"), ...readSources("tests")].map(({ path, text }) => [path, text]),
    );
    const wrong = quoted.filter(({ label, text }) => files.get(label)?.includes(text) !== true);
    expect(wrong).toEqual([]);
    expect(quoted.length).toBeGreaterThan(4);
  });
});

describe("the story of the guide", () => {
  const guide = documents.find(({ path }) => path === ".github/CONTRIBUTING.md") ?? { path: "", text: "" };
  const blocks = blocksOf(guide);
  const files = blocks.filter(({ language, label }) => language === "json" && label !== "");
  const name = "harbour-2024";
  let scratch = "";

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "muqabala-guide-"));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  /** Writes the files as the guide says, each with what a reader of it may have changed. */
  async function writeStory(folder: string, change: (text: string, file: string) => string): Promise<string> {
    for (const { label, text } of files) {
      const target = join(scratch, folder, "stories", name, label);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, change(text, label));
    }
    return join(scratch, folder);
  }

  it("is read by the build as it stands on the page, with nothing to remark on", async () => {
    const { stories, remarks } = await readContent(await writeStory("sound", (text) => text));
    expect(remarks).toEqual([]);
    expect(stories.map(({ id }) => id)).toEqual([name]);
    const [story] = stories;
    expect(story?.outlets.map(({ named }) => named)).toEqual([true, false]);
    expect(story?.statements.map(({ wordings }) => wordings.map(({ mode }) => mode))).toEqual([
      ["headline", "mixed", "indirect"],
    ]);
  });

  it("is refused in the very words of the page where a speaker is not there", async () => {
    const content = await writeStory("spoilt", (text, file) =>
      file === "statements.json" ? text.replace('"salem"', '"selim"') : text,
    );
    const error = await readContent(content).catch((reason: unknown) => reason);
    const said = blocks.find(({ language }) => language === "text")?.text.trim();
    expect(said).toBeDefined();
    expect(String(error)).toContain(said);
  });
});
