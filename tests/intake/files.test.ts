import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type InputReading, readInput } from "@/intake";

const folder = join(import.meta.dirname, "files");
const Articles = v.record(
  v.string(),
  v.object({ headline: v.string(), day: v.string(), outlet: v.string(), body: v.array(v.string()) }),
);
const articles = v.parse(
  Articles,
  JSON.parse(readFileSync(join(import.meta.dirname, "saved", "articles.json"), "utf8")),
);
type Name = "almadar" | "wasl" | "sada" | "nabd" | "ufuq" | "bawaba";
const inOrder: readonly Name[] = ["almadar", "wasl", "sada", "nabd", "ufuq", "bawaba"];

function articleOf(name: Name) {
  const article = articles[name];
  if (article === undefined) throw new Error(`nobody says what ${name} holds`);
  return article;
}

/** A file of a program, as it is brought. The names say which program made it; see the folder's page. */
const fileIn = (path: string) => ({ name: path, bytes: new Uint8Array(readFileSync(join(folder, path))) });
const read = (path: string) => readInput(fileIn(path));

function draftIn(reading: InputReading | undefined) {
  if (reading?.kind !== "article") throw new Error(`no article: ${JSON.stringify(reading)}`);
  return reading.draft;
}

const linesOf = (reading: InputReading | undefined) => {
  const { text, lines } = draftIn(reading);
  return lines.map(({ start, end }) => text.slice(start, end));
};

/** Headline and paragraphs, each in a line of its own, in their order. */
const wholeText = (name: Name) => [articleOf(name).headline, ...articleOf(name).body];

describe("a page that Chromium has saved as one file", () => {
  it.each(["almadar", "wasl", "bawaba"] as const)(
    "is read as its page is, with its address and the time: %s",
    async (name) => {
      const readings = await read(`mhtml/chromium-${name}.mhtml`);
      expect(readings).toHaveLength(1);
      const [reading] = readings;
      expect(linesOf(reading)).toEqual(expect.arrayContaining(articleOf(name).body));
      expect(draftIn(reading)).toMatchObject({
        headline: articleOf(name).headline,
        address: expect.stringMatching(/^https:\/\/\w+\.example\//),
      });
      expect(reading).toMatchObject({ retrieved: expect.stringMatching(/^2026-11-28T10:18/) });
      expect(draftIn(reading).text).not.toContain("إعلان في إطار");
    },
  );
});

describe("a mail", () => {
  it("is its text under its subject, and was sent when it says: nodemailer, HTML beside text", async () => {
    const [reading, ...others] = await read("mail/nodemailer-7.0.13-alternative.eml");
    expect(others).toEqual([]);
    expect(linesOf(reading)).toEqual(wholeText("almadar"));
    expect(draftIn(reading).published).toMatchObject({ date: "2023-05-15", from: "file", basis: "inferred" });
  });

  it("is read in the encoding that it names: Python, windows-1256 in base64", async () => {
    const [reading] = await read("mail/python-email-1256.eml");
    // Python loses a space where it breaks the subject, so that the headline is not to the letter.
    expect(linesOf(reading).slice(1)).toEqual(articleOf("ufuq").body);
  });

  it("is each of a box of them: Python, mailbox", async () => {
    const readings = await read("mail/python-mailbox.mbox");
    expect(readings.map(linesOf)).toEqual([wholeText("bawaba"), wholeText("nabd")]);
  });
});

describe("an archive", () => {
  it.each([
    ["jszip-3.10.2.zip", ["مقالات/almadar.html", "مقالات/nabd.html", "inner.zip › nabd.txt"]],
    ["info-zip-3.0.zip", ["bawaba.html", "sada.html"]],
    ["info-zip-3.0-stream.zip", ["-"]],
  ])("gives each of its files, with the path of each: %s", async (name, paths) => {
    const readings = await read(`zip/${name}`);
    expect(readings.map(({ within }) => within)).toEqual(paths);
    for (const reading of readings) expect(draftIn(reading).text.length).toBeGreaterThan(500);
  });

  it("gives the others where one is broken: python-zipfile.zip", async () => {
    const readings = await read("zip/python-zipfile.zip");
    expect(readings.map(({ kind, within }) => `${within} ${kind}`)).toEqual([
      "wasl.html article",
      "نصوص/ufuq.txt article",
      "broken.pdf refused",
      ...inOrder.map(() => "table.csv article"),
    ]);
  });
});

describe("a feed", () => {
  it.each(["feed-5.2.1.rss.xml", "feed-5.2.1.atom.xml", "feed-5.2.1.json"])(
    "gives an article for each item, with what it says of it: %s",
    async (name) => {
      const readings = await read(`feed/${name}`);
      expect(readings.map(linesOf)).toEqual(inOrder.slice(0, 3).map(wholeText));
      for (const [at, reading] of readings.entries()) {
        const { day } = articleOf(inOrder[at] ?? "almadar");
        const draft = draftIn(reading);
        expect(draft.published).toMatchObject({ date: day, basis: "stated", from: "file" });
        expect(draft.address).toBe(`https://${inOrder[at]}.example/news/${day.replaceAll("-", "/")}`);
        expect(draft.outlet).toEqual({ name: "صحيفة المدار", from: "file" });
        expect(draft.warnings).toEqual([]);
      }
    },
  );

  it("says of an item that it has its summary alone: rss-1.2.2.xml", async () => {
    const readings = await read("feed/rss-1.2.2.xml");
    expect(readings.map((reading) => draftIn(reading).headline)).toEqual(
      inOrder.slice(2, 5).map((name) => articleOf(name).headline),
    );
    for (const reading of readings) expect(draftIn(reading).warnings).toContainEqual({ kind: "summary" });
  });
});

describe("a table", () => {
  it.each(["python-csv-excel.csv", "csv-stringify-6.9.0.csv", "d3-dsv-3.0.2.tsv"])(
    "gives an article for each row, told by the heads of its columns: %s",
    async (name) => {
      const readings = await read(`table/${name}`);
      expect(readings.map(linesOf)).toEqual(inOrder.map(wholeText));
      for (const [at, reading] of readings.entries()) {
        const { day, outlet } = articleOf(inOrder[at] ?? "almadar");
        expect(draftIn(reading)).toMatchObject({
          published: { date: day, from: "file" },
          outlet: { name: outlet, from: "file" },
          address: expect.stringContaining(".example/news/"),
        });
      }
    },
  );

  it("reads what SQLite writes, line breaks within cells too: sqlite.csv", async () => {
    expect((await read("table/sqlite.csv")).map(linesOf)).toEqual(inOrder.map(wholeText));
  });

  it("is asked about where its heads tell nothing, and read with the answer: python-csv-1256.csv", async () => {
    const [asked, ...others] = await read("table/python-csv-1256.csv");
    expect(others).toEqual([]);
    if (asked?.kind !== "table") throw new Error(`not asked: ${asked?.kind}`);
    expect(asked).toMatchObject({ heads: ["c1", "c2", "c3"], rows: 6, columns: { text: 2 } });
    const answered = await readInput({ pasted: asked.text, columns: { text: 2, headline: 1 } });
    expect(answered.map(linesOf)).toEqual(inOrder.map(wholeText));
  });
});

describe("records of JSON in lines", () => {
  it.each(["python-json.jsonl", "jq-1.6.jsonl"])("are an article each: %s", async (name) => {
    const readings = await read(`json-lines/${name}`);
    expect(readings.map(linesOf)).toEqual(inOrder.map(wholeText));
    expect(draftIn(readings[0]).published).toMatchObject({ date: articleOf("almadar").day, from: "file" });
  });

  it("are asked about where their fields tell nothing, and read with the answer: sqlite.jsonl", async () => {
    const [asked] = await read("json-lines/sqlite.jsonl");
    if (asked?.kind !== "table") throw new Error(`not asked: ${asked?.kind}`);
    expect(asked).toMatchObject({ heads: ["k", "v"], columns: { text: 1 } });
    const answered = await readInput({ pasted: asked.text, columns: { text: 1, headline: 0 } });
    expect(answered.map(linesOf)).toEqual(inOrder.map(wholeText));
  });
});

describe("a document of Word", () => {
  it.each([
    ["docx-9.15.2.docx", "wasl"],
    ["html-to-docx-1.8.0.docx", "sada"],
    ["libreoffice-7.4.docx", "nabd"],
  ] as const)("is its headings and paragraphs: %s", async (file, name) => {
    const [reading, ...others] = await read(`docx/${file}`);
    expect(others).toEqual([]);
    expect(linesOf(reading)).toEqual(wholeText(name));
    expect(draftIn(reading).warnings).toEqual([]);
  });

  it("has the text of its notes without their numbers: word-mammoth-footnotes.docx", async () => {
    const [reading] = await read("docx/word-mammoth-footnotes.docx");
    expect(draftIn(reading).text).toMatch(/Ouch\.?\n/);
    expect(draftIn(reading).text).not.toMatch(/\[\d\]|↑/);
  });

  it("is read where it comes with a mail, whose own words only say so: nodemailer-7.0.13-attached.eml", async () => {
    const readings = await read("mail/nodemailer-7.0.13-attached.eml");
    expect(readings.map(({ within }) => within)).toEqual(["المقال.docx"]);
    expect(linesOf(readings[0])).toEqual(wholeText("wasl"));
  });
});

describe("a PDF", () => {
  /** What LibreOffice writes has the ligature لا backwards, and within a word nothing tells which was meant. */
  const folded = (lines: readonly string[]) => lines.map((line) => line.replaceAll("لا", "ال"));

  it.each(["almadar", "sada", "nabd"] as const)(
    "is the paragraphs of its page, in letters and not in their shapes: chromium-%s.pdf",
    async (name) => {
      const [reading] = await read(`pdf/chromium-${name}.pdf`);
      expect(linesOf(reading)).toEqual(expect.arrayContaining(wholeText(name)));
      expect(draftIn(reading).text).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufefc]/);
    },
  );

  it("is read column after column, from the right: chromium-columns.pdf", async () => {
    const [reading] = await read("pdf/chromium-columns.pdf");
    expect(linesOf(reading)).toEqual([...wholeText("almadar"), ...articleOf("wasl").body]);
  });

  it("is refused as locked where it wants a password: libreoffice-7.4-locked.pdf", async () => {
    expect(await read("pdf/libreoffice-7.4-locked.pdf")).toMatchObject([
      { kind: "refused", reason: { kind: "locked", is: "pdf" } },
    ]);
  });

  it("says where letters may stand in a wrong order: libreoffice-7.4.pdf", async () => {
    const [reading] = await read("pdf/libreoffice-7.4.pdf");
    expect(folded(linesOf(reading))).toEqual(folded(wholeText("nabd")));
    expect(draftIn(reading).warnings).toContainEqual({ kind: "order", pages: 1 });
  });
});

describe("the files of each kind", () => {
  it.each(readdirSync(folder).filter((kind) => kind !== "README.md"))("are three or more: %s", (kind) => {
    expect(readdirSync(join(folder, kind)).length).toBeGreaterThanOrEqual(3);
  });
});

describe("a file that breaks off in its middle", () => {
  const mailOf = (head: string, body: string) =>
    new TextEncoder().encode(
      `From: a@news.example\nSubject: =?utf-8?B?2LPYrw==?=\nMIME-Version: 1.0\n${head}\n\n${body}`,
    );
  const said = `<html><body><p>${"قال الوزير إن السد سيكتمل في الربيع القادم بعون أهل الوادي. ".repeat(8)}</p></body></html>`;
  const base64 = Buffer.from(said).toString("base64").replace(/.{76}/g, "$&\n");
  const html = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding:";

  it.each([
    ["base64", `${html} base64`, base64, base64.length / 2 - 1],
    ["page", `${html} 8bit`, said, 300],
  ])("says of a mail of a single part that it breaks off: %s", async (_, head, body, at) => {
    const kinds = async (bytes: Uint8Array<ArrayBuffer>) =>
      (await readInput({ name: "mail.eml", bytes })).map(({ kind }) => kind);
    expect(await kinds(mailOf(head, body))).toEqual(["article"]);
    expect(await kinds(mailOf(head, body.slice(0, at)))).toEqual(["article", "refused"]);
  });

  it.each([
    "table/python-csv-excel.csv",
    "table/csv-stringify-6.9.0.csv",
    "table/d3-dsv-3.0.2.tsv",
    "mail/nodemailer-7.0.13-alternative.eml",
    "mhtml/chromium-wasl.mhtml",
    "feed/rss-1.2.2.xml",
    "feed/feed-5.2.1.rss.xml",
    "feed/feed-5.2.1.atom.xml",
    "feed/feed-5.2.1.json",
    "zip/python-zipfile.zip",
    "zip/info-zip-3.0.zip",
    "json-lines/python-json.jsonl",
  ])("gives what is whole, and says that it is not all: %s", async (path) => {
    const { name, bytes } = fileIn(path);
    const readings = await readInput({ name, bytes: bytes.slice(0, Math.floor(bytes.length * 0.6)) });
    expect(readings.at(-1)).toMatchObject({ kind: "refused", reason: { kind: "damaged" } });
    const articles = readings.filter(({ kind }) => kind === "article");
    expect(articles.length).toBeGreaterThan(0);
    // Every line is one of the whole file's but the one that broke off: none is a table's head or the inside of a file.
    const whole = (await read(path)).filter(({ kind }) => kind === "article");
    const known = new Set(whole.flatMap(linesOf));
    const strange = articles.flatMap(linesOf).filter((line) => !known.has(line));
    expect(strange.length).toBeLessThanOrEqual(1);
  });

  it("is a mail's day where it was sent, and not in Greenwich", async () => {
    const mail = `Message-ID: <1@a.example>\nMIME-Version: 1.0\nSubject: خبر\nDate: Mon, 15 May 2023 01:00:00 +0300\nContent-Type: text/plain; charset=utf-8\n\n${wholeText("almadar").join("\n\n")}\n`;
    const [reading] = await readInput({ pasted: mail });
    expect(draftIn(reading).published).toMatchObject({ date: "2023-05-15", from: "file" });
    expect(mail).toContain(draftIn(reading).published?.words);
  });
});
