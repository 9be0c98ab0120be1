import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentFolder } from "../../build/project";
import { readStories } from "../../build/read-stories";
import { decodeStory } from "../../corpus/decode-story";
import { type CollatedStatement, toTei, wordingsByOutlet, wordsOf } from "../../corpus/export/index";
import { bases, modes, type Statement, type Story } from "../../corpus/types";
import { collate } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import { randomWordings, seeded } from "./random-wordings";

const address = "https://example.org/muqabala/?a=1&b=2";

/** How many stories that never happened are written, beside the authored ones. */
const tries = 60;

function collated(story: Story, statements: readonly Statement[]): readonly CollatedStatement[] {
  const names = story.names.map(({ forms }) => forms.map(({ form }) => form));
  return statements.map((statement) => {
    const wordings = wordingsByOutlet(story, statement);
    return { statement, wordings, collation: collate(wordsOf(story, wordings), { names }) };
  });
}

const both = (text: string) => ({ ar: text, en: text });
const day = { from: "2022-01-10", to: "2022-01-10", precision: "day" };

/** A story of one statement that outlets word in any words at all, every other one at an address of its own. */
function storyOf(texts: readonly string[]): Story {
  const ids = texts.map((_, index) => `outlet-${index}`);
  const sound = decodeStory(
    {
      ...{
        format: 1,
        id: "drawn",
        title: both("<خبر> & “خبر”"),
        summary: both("خبر"),
        occasion: both("خبر"),
      },
      ...{ date: day.from, events: [], names: [] },
      outlets: ids.map((id) => ({ id, name: both(id), short: both(id), note: both(id), named: true })),
      articles: ids.map((id, index) => ({
        ...{ id, outlet: id, lang: "ar", dir: "rtl", text: "قال", byline: null, credits: [], removed: [] },
        lines: [{ kind: "paragraph", start: 0, end: 3 }],
        published: { date: day.from, basis: index % 2 === 0 ? "stated" : "inferred", because: both("&") },
        address: index % 2 === 0 ? `https://${id}.example/خبر?a=1&b=«2»#c` : null,
      })),
      speakers: [
        { id: "who", name: both("هي"), short: both("هي"), role: both("هي"), kind: "person", forms: [] },
      ],
      statements: [
        {
          ...{ id: "said", speaker: "who", gloss: both("قالت"), said: day, contrasts: [] },
          wordings: ids.map((article, index) => ({
            ...{ article, start: 0, end: 3, mode: modes[index % modes.length] },
            basis: bases[index % bases.length],
          })),
        },
      ],
    },
    "drawn.json",
  );
  // Any words at all, such as no decoder lets through either.
  const textOf = (id: string) => texts[ids.indexOf(id)] ?? "";
  return {
    ...sound,
    articles: sound.articles.map((article) => {
      const text = textOf(article.id);
      return { ...article, text, lines: [{ kind: "paragraph", start: 0, end: text.length }] };
    }),
    statements: sound.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.map((one) => ({ ...one, start: 0, end: textOf(one.article).length })),
    })),
  };
}

async function documents(): Promise<readonly string[]> {
  const write = (story: Story, statements: readonly Statement[]) =>
    toTei(story, collated(story, statements), address);
  const authored = (await readStories(contentFolder)).flatMap((story) => [
    write(story, []),
    write(story, story.statements),
    ...story.statements.map((statement) => write(story, [statement])),
  ]);
  const drawn = Array.from({ length: tries }, (_, seed) => {
    const story = storyOf(randomWordings(seeded(seed)));
    return write(story, story.statements);
  });
  return [...authored, ...drawn];
}

/** What xmllint says of some files; null where this machine has none. */
function lint(schema: string, files: readonly string[], folder: string): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    execFile("xmllint", ["--noout", "--relaxng", schema, ...files], options, (error, _, said) => {
      resolve(error !== null && "code" in error && error.code === "ENOENT" ? null : said);
    });
  });
}

async function report(schema: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "muqabala-tei-"));
  try {
    const written = await documents();
    const files = written.map((_, index) => `${index}.tei.xml`);
    await Promise.all(written.map((text, index) => writeFile(join(folder, files[index] ?? ""), text)));
    const said = await lint(schema, files, folder);
    if (said === null) return { reached: true, lines: ["left out: there is no xmllint (libxml2-utils)"] };
    const lines = said.split("\n").filter((line) => line !== "");
    const valid = files.filter((file) => lines.includes(`${file} validates`)).length;
    return {
      reached: valid === files.length,
      lines: [`${valid} of ${files.length} valid`, ...lines.filter((line) => !line.endsWith(" validates"))],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is exported as TEI, against the schema of TEI P5, by a program that is not ours. */
export const teiDocuments: Evaluation = {
  title: "TEI against its schema (xmllint)",
  file: "tei_all.rng",
  run: report,
};
