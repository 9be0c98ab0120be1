import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import * as v from "valibot";
import { siteFolder } from "../../src/build/project";
import { serveSite } from "../../src/tools/serve/serve-site";
import { pdfWithPredefinedCMap } from "../intake/hand-made-pdf";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const { desk } = ar;

const intake = join(import.meta.dirname, "..", "intake");
const Articles = v.record(v.string(), v.object({ headline: v.string() }));
const articles = v.parse(Articles, JSON.parse(readFileSync(join(intake, "saved", "articles.json"), "utf8")));
const headlineOf = (name: string) => articles[name]?.headline ?? "";
const buffer = (path: string) => readFileSync(join(intake, "files", path));
const dropped = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** A file of each kind, and the articles that must come of it; the programs that made them are told beside the files. */
const kinds: readonly (readonly [path: string, articles: readonly string[]])[] = [
  ["mhtml/chromium-almadar.mhtml", ["almadar"]],
  ["mail/nodemailer-7.0.13-attached.eml", ["wasl"]],
  ["zip/info-zip-3.0.zip", ["bawaba", "sada"]],
  ["feed/feed-5.2.1.atom.xml", ["almadar", "wasl", "sada"]],
  ["table/python-csv-excel.csv", ["almadar", "wasl", "sada", "nabd", "ufuq", "bawaba"]],
  ["json-lines/python-json.jsonl", ["almadar", "wasl", "sada", "nabd", "ufuq", "bawaba"]],
  ["docx/libreoffice-7.4.docx", ["nabd"]],
  ["pdf/chromium-columns.pdf", ["almadar"]],
];

declare global {
  interface Window {
    refusedByPolicy?: string[];
  }
}

for (const [path, names] of kinds) {
  test(`a file dropped at the desk becomes what it holds: ${path}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.refusedByPolicy = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        window.refusedByPolicy?.push(`${violatedDirective}: ${blockedURI}`);
      });
    });
    await page.goto("./desk/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByLabel(desk.choose).setInputFiles(dropped(path.split("/")[1] ?? path, buffer(path)));
    const headlines = page.getByLabel(desk.headline, { exact: true });
    await expect(headlines).toHaveCount(names.length);
    for (const [at, name] of names.entries()) await expect(headlines.nth(at)).toHaveValue(headlineOf(name));
    await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(0);
    expect(await page.evaluate(() => window.refusedByPolicy)).toEqual([]);
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
  });
}

test("of several files the broken ones say why, by their names, and the others are read", async ({
  page,
}) => {
  await page.goto("./desk/");
  const archive = zipSync({
    "a/nabd.txt": readFileSync(join(intake, "saved", "nabd.visible.txt")),
    "a/b.docx": buffer("docx/docx-9.15.2.docx").subarray(0, 4000),
  });
  await page
    .getByLabel(desk.choose)
    .setInputFiles([
      dropped("broken.pdf", new TextEncoder().encode("%PDF-1.7\nbroken")),
      dropped("locked.pdf", buffer("pdf/libreoffice-7.4-locked.pdf")),
      dropped("all.zip", archive),
      dropped("sada.pdf", buffer("pdf/chromium-sada.pdf")),
    ]);
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("listitem").filter({ hasText: "broken.pdf" })).toContainText(
    desk.no_damaged_pdf,
  );
  await expect(alert.getByRole("listitem").filter({ hasText: "locked.pdf" })).toContainText(
    desk.no_locked_pdf,
  );
  await expect(alert.getByRole("listitem").filter({ hasText: "all.zip › a/b.docx" })).toBeVisible();
  await expect(page.getByLabel(desk.headline, { exact: true })).toHaveCount(2);
  await expect(page.getByText("all.zip › a/nabd.txt")).toBeVisible();
});

test("a table whose heads tell nothing is asked about, and read as it was answered", async ({ page }) => {
  await page.goto("./desk/");
  await page.getByLabel(desk.choose).setInputFiles(dropped("c.csv", buffer("table/python-csv-1256.csv")));
  const question = page.getByRole("region", { name: desk.tableAsk });
  await expect(question.getByLabel(desk.column_text, { exact: true })).toHaveValue("2");
  await question.getByLabel(desk.column_headline, { exact: true }).selectOption("c2");
  await question.getByRole("button", { name: desk.tableRead }).click();
  await expect(page.getByLabel(desk.headline, { exact: true }).first()).toHaveValue(headlineOf("almadar"));
  await expect(page.getByLabel(desk.headline, { exact: true })).toHaveCount(6);
  await expect(question).toHaveCount(0);
});

test("a PDF whose order is doubtful shows its text, and what is put right stays", async ({ page }) => {
  await page.goto("./desk/");
  await page.getByLabel(desk.choose).setInputFiles(dropped("a.pdf", buffer("pdf/libreoffice-7.4.pdf")));
  await expect(page.getByText(desk.warn_order_one)).toBeVisible();
  const field = page.getByLabel(desk.orderText);
  await field.fill((await field.inputValue()).replace(" العبي ", " لاعبي "));
  await page.getByRole("button", { name: desk.orderTake }).click();
  await expect(page.getByText(desk.warn_order_one)).toHaveCount(0);
  await page.reload();
  await page.getByText(desk.draftText).click();
  await expect(page.locator("main li details .article-face")).toContainText("أربعة من لاعبي فريق الشباب");
});

test.describe("a PDF whose letters only a table of older fonts tells", () => {
  test.use({ allowedMessages: [/net::ERR_FAILED|Failed to load resource/] });

  const lines = ["首相は会見で「増税は行わない」と述べた。", "外相は停戦の延長を求めた。"];

  test("is read by that table, which is fetched from the site itself", async ({ page }) => {
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await page.goto("./desk/");
    await page.getByLabel(desk.choose).setInputFiles(dropped("a.pdf", pdfWithPredefinedCMap(lines)));
    await expect(page.getByLabel(desk.headline, { exact: true })).toHaveCount(1);
    await page.getByText(desk.draftText).click();
    for (const line of lines) await expect(page.locator("main li").first()).toContainText(line);
    const { origin } = new URL(page.url());
    const tables = asked.filter((url) => url.endsWith(".bcmap"));
    expect(tables.some((url) => url.endsWith("/UniJIS-UTF16-H.bcmap"))).toBe(true);
    expect(
      tables.filter((url) => !url.startsWith(`${origin}/`) || !url.includes("/on-demand/tables/")),
    ).toEqual([]);
  });

  test("is not read without it, and says so", async ({ page }) => {
    await page.context().route("**/*.bcmap", (route) => route.abort());
    await page.goto("./desk/");
    await page.getByLabel(desk.choose).setInputFiles(dropped("a.pdf", pdfWithPredefinedCMap(lines)));
    await expect(page.getByRole("alert").getByRole("listitem")).toContainText(desk.no_notFetched);
    await expect(page.getByLabel(desk.headline, { exact: true })).toHaveCount(0);
    await page.context().unroute("**/*.bcmap");
  });
});

test.describe("what reads a kind of file", () => {
  test.use({ serviceWorkers: "allow" });

  test("is kept from its first use on, and is there without a network", async ({ page }) => {
    const site = await serveSite(siteFolder, { port: 0, base: "/" });
    await page.goto(`${site.url}desk/`);
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const worker = active ?? waiting ?? installing;
      if (worker === null || worker.state === "activated") return;
      await new Promise<void>((done) => {
        worker.addEventListener("statechange", () => worker.state === "activated" && done());
      });
    });
    await page.reload();
    const kept = () => page.evaluate(async () => (await (await caches.open("on-demand")).keys()).length);
    expect(await kept()).toBe(0);
    await page.getByLabel(desk.choose).setInputFiles(dropped("a.pdf", buffer("pdf/chromium-nabd.pdf")));
    const headlines = page.getByLabel(desk.headline, { exact: true });
    await expect(headlines).toHaveCount(1);
    expect(await kept()).toBeGreaterThan(0);
    await site.close();
    await page.reload();
    await page
      .getByLabel(desk.choose)
      .setInputFiles([
        dropped("b.pdf", buffer("pdf/chromium-sada.pdf")),
        dropped("a.mhtml", buffer("mhtml/chromium-wasl.mhtml")),
      ]);
    await expect(headlines).toHaveCount(2);
    await expect(page.getByRole("alert").getByRole("listitem")).toContainText(desk.no_notFetched);
  });
});
