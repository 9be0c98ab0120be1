import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import { siteFolder } from "../../src/build/project";
import { serveSite } from "../../src/tools/serve/serve-site";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const comparison = "stories/csto-2022/statements/no-colour-revolutions/";

/** Words of the statement as one outlet has them, which no other outlet has. */
const words = "روسيا لن تسمح بـ “الثورات الملونة” في الجمهوريات السوفيتية السابقة";

async function open(page: Page, path: string, button: string): Promise<void> {
  await page.goto(`./${path}`);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** Takes one thing away, and gives the file's name and its bytes. */
async function take(page: Page, name: RegExp): Promise<{ readonly name: string; readonly file: Buffer }> {
  const saving = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name }).click();
  const download = await saving;
  await expect(page.getByRole("dialog").getByRole("status")).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** The first of the two tables, whose values commas set apart. */
const commaCsv = /جدول CSV(?! بفاصلة)/;

function rowsOf(csv: string, delimiter = ","): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A node as the XML parser gives it in order: an element's name with its children, attributes apart. */
type Node = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly Node[] => Array.isArray(value);

function readThrough(nodes: readonly Node[], witness: string): string {
  return nodes
    .map((node) => {
      if (typeof node["#text"] === "string") return node["#text"];
      if (isList(node.app)) {
        const reading = node.app.find((rdg) => witsOf(rdg).includes(`#${witness}`));
        return isList(reading?.rdg) ? readThrough(reading.rdg, witness) : "";
      }
      return Object.values(node)
        .filter(isList)
        .map((children) => readThrough(children, witness))
        .join("");
    })
    .join("");
}

function witsOf(rdg: Node): readonly string[] {
  const attributes = rdg[":@"];
  const wit = attributes instanceof Object && "wit" in attributes ? attributes.wit : "";
  return `${wit}`.split(" ");
}

function find(nodes: readonly Node[], name: string): readonly Node[] {
  return nodes.flatMap((node) => {
    const children = Object.values(node).filter(isList).flat();
    return [...(name in node ? [node] : []), ...find(children, name)];
  });
}

function parse(xml: string): readonly Node[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed: unknown = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
  }).parse(xml);
  return isList(parsed) ? parsed : [];
}

test("export: a comparison is taken away as CSV, JSON and TEI, and reads back", async ({ page }) => {
  await open(page, comparison, "مشاركة وتنزيل");

  const csv = await take(page, commaCsv);
  expect(csv.name).toBe("muqabala_csto-2022_no-colour-revolutions.csv");
  const rows = rowsOf(csv.file.toString("utf8"));
  expect(rows.map((row) => row.words)).toContain(words);
  expect(new Set(rows.map((row) => row.statement))).toEqual(new Set(["no-colour-revolutions"]));

  const semicolons = await take(page, /CSV بفاصلة منقوطة/);
  expect(semicolons.name).toBe("muqabala_csto-2022_no-colour-revolutions.semicolon.csv");
  expect(rowsOf(semicolons.file.toString("utf8"), ";")).toEqual(rows);

  const json = await take(page, /^بيانات JSON/);
  expect(json.name).toBe("muqabala_csto-2022_no-colour-revolutions.json");
  const data = JSON.parse(json.file.toString("utf8"));
  expect(data).toMatchObject({ format: 1, address: page.url(), story: { id: "csto-2022" } });
  expect(data.statements).toHaveLength(1);
  expect(data.statements[0].wordings).toHaveLength(rows.length);
  for (const { cells } of data.statements[0].collation.columns) expect(cells).toHaveLength(rows.length);

  const tei = await take(page, /TEI/);
  expect(tei.name).toBe("muqabala_csto-2022_no-colour-revolutions.tei.xml");
  const said = find(parse(tei.file.toString("utf8")), "said");
  expect(said).toHaveLength(1);
  expect(readThrough(said, "w.no-colour-revolutions.unnamed-france24")).toBe(words);
});

test("export: a picture has the words as text and its typefaces inside, and as PNG is one", async ({
  page,
}) => {
  await open(page, comparison, "مشاركة وتنزيل");

  const svg = await take(page, /SVG/);
  expect(svg.name).toBe("muqabala_csto-2022_no-colour-revolutions.svg");
  const text = svg.file.toString("utf8");
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain(words);
  expect(text).toContain(page.url());
  expect(text.replace(/<[^>]*>/g, " ")).toContain("مستنتج");
  expect(text.match(/@font-face/g)).toHaveLength(4);
  expect(text).toContain("data:font/woff2;base64,");
  expect(text.replace(/<svg [^>]*>/, "")).not.toMatch(/(href|src)="http/);

  const png = await take(page, /PNG/);
  expect(png.name).toBe("muqabala_csto-2022_no-colour-revolutions.png");
  expect(png.file.subarray(1, 4).toString("latin1")).toBe("PNG");
  const [width, height] = [png.file.readUInt32BE(16), png.file.readUInt32BE(20)];
  expect(width).toBe(2160);
  expect(height).toBeGreaterThan(1200);
  expect(height).toBeLessThan(6000);
});

test("export: the picture is drawn on paper with all its words, in the dark and on a phone too", async ({
  freshPage,
}) => {
  const page = await freshPage({ colorScheme: "dark", viewport: { width: 360, height: 720 } });
  await open(page, `en/${comparison}`, "Share and download");
  const { file } = await take(page, /PNG/);
  const source = `data:image/png;base64,${file.toString("base64")}`;
  const found = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) return null;
    context.drawImage(image, 0, 0);
    // The half in which the words stand, below the title: dark pixels are letters.
    const { width, height } = canvas;
    const { data } = context.getImageData(width / 2, height / 3, width / 2, height / 3);
    const light = (at: number) => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (light(at) < 150) dark += 1;
    return { corner: [...context.getImageData(1, 1, 1, 1).data], dark: dark / (data.length / 4) };
  }, source);
  expect(found?.corner).toEqual([250, 247, 240, 255]);
  expect(found?.dark).toBeGreaterThan(0.01);
  expect(found?.dark).toBeLessThan(0.3);
});

test("export: all statements that the filter leaves are taken away from the story", async ({ page }) => {
  await open(page, "stories/csto-2022/?speaker=putin&outlet=alwasat", "مشاركة التصريحات وتنزيلها");

  const csv = await take(page, commaCsv);
  expect(csv.name).toBe("muqabala_csto-2022_statements_speaker-putin_outlet-alwasat.csv");
  const rows = rowsOf(csv.file.toString("utf8"));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect([row.speaker, row.outlet]).toEqual(["putin", "alwasat"]);

  const json = await take(page, /^بيانات JSON/);
  const { statements } = JSON.parse(json.file.toString("utf8"));
  expect(statements).toHaveLength(new Set(rows.map((row) => row.statement)).size);

  const tei = await take(page, /TEI/);
  const document = parse(tei.file.toString("utf8"));
  expect(find(document, "said")).toHaveLength(statements.length);
  expect(find(document, "witness")).toHaveLength(rows.length);
});

test("export: a citation is copied in the interface's language, and the link of the very view", async ({
  freshPage,
}) => {
  const page = await freshPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await open(page, `en/${comparison}?base=alwasat`, "Share and download");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /citation/ }).click();
  await expect(dialog.getByRole("status")).toHaveText("The citation was copied.");
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain(`«${words}»`);
  expect(citation).toContain("untitled");
  expect(citation).toContain("(inferred date)");
  expect(citation.endsWith(page.url())).toBe(true);
  await dialog.getByRole("button", { name: /Copy the link/ }).click();
  await expect(dialog.getByRole("status")).toHaveText("The link was copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("export: where copying is refused, the text is there to be copied by hand", async ({ freshPage }) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(page, comparison, "مشاركة وتنزيل");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /الاستشهاد/ }).click();
  await expect(dialog.getByRole("textbox")).toHaveValue(new RegExp(words));
});

test.describe("export without a network", () => {
  test.use({ allowedMessages: [/net::ERR_FAILED|Failed to load resource/] });

  test("export: what could not be prepared is said, and works when it can", async ({ page }) => {
    await open(page, comparison, "مشاركة وتنزيل");
    await page.route("**/*.woff2", (route) => route.abort());
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /SVG/ }).click();
    await expect(dialog.getByRole("status")).toContainText("تعذّر إعداد: \u2067صورة SVG\u2069");
    await page.unroute("**/*.woff2");
    expect((await take(page, /SVG/)).file.toString("utf8")).toContain(words);
  });
});

test.describe("what writes workbooks", () => {
  test.use({
    serviceWorkers: "allow",
    allowedMessages: [/net::ERR_|Failed to load resource|Failed to fetch/],
  });

  test("is kept from its first use on and not before, and is there without a network", async ({ page }) => {
    const site = await serveSite(siteFolder, { port: 0, base: "/" });
    await page.goto(`${site.url}${comparison}`);
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const worker = active ?? waiting ?? installing;
      if (worker === null || worker.state === "activated") return;
      await new Promise<void>((done) => {
        worker.addEventListener("statechange", () => worker.state === "activated" && done());
      });
    });
    await page.reload();
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return all.flat().filter(({ url }) => url.includes("xlsx")).length;
      });
    expect(await kept()).toBe(0);
    const openSheet = () => page.getByRole("button", { name: "مشاركة وتنزيل" }).click();
    await openSheet();
    const xlsx = await take(page, /XLSX/);
    expect(xlsx.file.subarray(0, 2).toString("latin1")).toBe("PK");
    expect(await kept()).toBe(1);
    await site.close();
    await page.reload();
    await openSheet();
    expect((await take(page, /XLSX/)).file.subarray(0, 2).toString("latin1")).toBe("PK");
  });
});

test.describe("words that are copied", () => {
  /** Selects all words of the first element that is found, and copies them as a reader's keys do. */
  async function copyFrom(page: Page, selector: string): Promise<string> {
    await page.evaluate((wanted) => {
      const [element] = document.querySelectorAll(wanted);
      if (element !== undefined) document.getSelection()?.selectAllChildren(element);
    }, selector);
    await page.keyboard.press("ControlOrMeta+c");
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test("export: a whole wording is copied as its words, and its citation is offered beside it", async ({
    freshPage,
  }) => {
    const page = await freshPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`./${comparison}`);
    const wording = `[data-outlet-row="unnamed-france24"] blockquote`;
    await expect(page.locator(wording).first()).toBeVisible();
    expect((await copyFrom(page, wording)).trim()).toBe(words);
    const offer = page.getByRole("button", { name: ar.copied.with });
    await offer.click();
    await expect(page.getByText(ar.copied.done)).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(`«${words}»`);
    expect(cited).toContain("show=unnamed-france24");
    await page.keyboard.press("Escape");
    await expect(page.getByText(ar.copied.done)).toHaveCount(0);
  });

  test("export: a part of a wording is copied and nothing is offered", async ({ freshPage }) => {
    const page = await freshPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto("./stories/csto-2022/articles/voi/");
    const mark = "article .statement";
    await expect(page.locator(mark).first()).toBeVisible();
    await page.evaluate((wanted) => {
      const text = document.querySelector(wanted)?.firstChild?.firstChild ?? null;
      if (text !== null) document.getSelection()?.setBaseAndExtent(text, 0, text, 4);
    }, mark);
    await page.keyboard.press("ControlOrMeta+c");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe("");
    await expect(page.getByRole("button", { name: ar.copied.with })).toHaveCount(0);
  });
});

test("export: where the browser shares files the sheet gets picture and link, on wide screens too", async ({
  freshPage,
}) => {
  const page = await freshPage();
  // The shell has no sheet of its own: what would come to it is noted.
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ url, files = [] }: ShareData) => {
        shared.push({
          url,
          files: files.map(({ name, type, size }) => ({ name, type, drawn: size > 10_000 })),
        });
      },
    });
  });
  await page.goto(`./${comparison}?base=alwasat`);
  await page.getByRole("button", { name: ar.compare.share.share, exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, "shared")))
    .toEqual([
      {
        url: page.url(),
        files: [{ name: "muqabala_csto-2022_no-colour-revolutions.png", type: "image/png", drawn: true }],
      },
    ]);
});
