import type { Page } from "@playwright/test";
import { hostilePieces } from "../intake/hostile";
import { ordinarySamples } from "../intake/ordinary";
import { page as news, newsPage } from "../intake/pages";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const { desk } = ar;

declare global {
  interface Window {
    violations?: string[];
  }
}

/** A page with something hostile between its paragraphs. */
const around = (hostile: string) =>
  `<html><body><article><h1>${news.headline}</h1><p>${news.first}</p>${hostile}<p>${news.second}</p><p>${news.third}</p></article></body></html>`;

/** All that the importer is tried with, each with lines that must come out of it. */
const samples: readonly { readonly text: string; readonly lines: readonly string[] }[] = [
  { text: newsPage, lines: [news.headline, news.first, news.second, news.third] },
  ...hostilePieces.map(([, html]) => ({ text: around(html), lines: [news.first] })),
  ...ordinarySamples,
];

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

/** The lines of all drafts on all pages of the desk. */
async function draftLines(page: Page): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  const next = page
    .getByRole("navigation", { name: desk.pages })
    .getByRole("button", { name: ar.action.next });
  for (;;) {
    // The cards of a page come a few at a time.
    await expect(page.locator("main ul[aria-busy=true]")).toHaveCount(0);
    for (const line of await page.locator("main li details .article-face p").allTextContents())
      lines.add(line);
    if (await next.isDisabled()) return lines;
    await next.click();
  }
}

test("all samples of the importer come through its worker under the policy that the site is served with", async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      window.violations?.push(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  await page.goto("./desk/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByLabel(desk.choose).setInputFiles(samples.map(({ text }, at) => file(`${at}.html`, text)));
  await expect(page.getByRole("button", { name: desk.stop })).toBeHidden();
  expect(await page.getByRole("alert").getByRole("listitem").allTextContents()).toEqual([]);
  const found = await draftLines(page);
  const lost = samples.flatMap(({ lines }) => lines).filter((line) => !found.has(line));
  expect(lost).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(await page.evaluate(() => "stolen" in document || "stolen" in window)).toBe(false);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
});

test("what is refused stays in the field, and is said by its name", async ({ page }) => {
  await page.goto("./desk/");
  const field = page.getByLabel(desk.paste);
  const alert = page.getByRole("alert");
  const card = "BEGIN:VCARD\nVERSION:3.0\nFN:سعاد النجار\nEND:VCARD";
  await field.fill(card);
  await page.getByRole("button", { name: desk.add, exact: true }).click();
  await expect(alert).toContainText(desk.no_contacts);
  await expect(field).toHaveValue(card);

  await page
    .getByLabel(desk.choose)
    .setInputFiles([
      file("film.txt", "WEBVTT\n\n00:01.000 --> 00:03.000\nقال الوزير إن السد جديد.\n"),
      file("entry.html", "@article{haddad2022,\n  title = {السد الجديد}\n}"),
      file("feed.html", `<?xml version="1.0"?><rss version="2.0"><channel><title>أ</title></channel>`),
    ]);
  for (const message of [desk.no_subtitles, desk.no_references, desk.no_damaged_feed])
    await expect(alert).toContainText(message);

  await test.step("a desk's file whose stories are too large or damaged says which, and gives the rest", async () => {
    const statement = { id: "s", speaker: "p" };
    await page
      .getByLabel(desk.choose)
      .setInputFiles([
        file("desk.json", JSON.stringify({ shelf: 1, stories: [statement], papers: { "new-title": "جسر" } })),
      ]);
    await expect(alert).toContainText(desk.no_shelfUnread_one);
  });

  const prose =
    "قال وزير المياه سالم الحداد<br>إن السد <b>الجديد</b> لن يمس حصة القرى إذا كان a < b && c > d.";
  await field.fill(prose);
  await page.getByRole("button", { name: desk.add, exact: true }).click();
  await expect(field).toHaveValue("");
  expect([...(await page.locator("main li details .article-face p").allTextContents())]).toEqual([
    "قال وزير المياه سالم الحداد",
    "إن السد الجديد لن يمس حصة القرى إذا كان a < b && c > d.",
  ]);
});

test("a long paste is read without being laid out in the field, and stands there when it is refused", async ({
  page,
}) => {
  await page.goto("./desk/");
  const field = page.getByLabel(desk.paste);
  const drop = (text: string) =>
    field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  const line = "قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر.";
  const text = Array.from({ length: 900 }, (_, at) => `${line} ${at}`).join("\n\n");
  await drop(text);
  await expect(page.getByLabel(desk.headline)).toHaveCount(1);
  await expect(field).toHaveValue("");
  const lines = page.locator("main li details .article-face p");
  expect(await lines.count()).toBeLessThan(900);
  await page.getByText(desk.draftText).click();
  await expect(lines).toHaveCount(900);

  const refused = `{"format":1,\n${text}`;
  await drop(refused);
  await expect(page.getByRole("alert")).toContainText(desk.refusedTexts_one);
  await expect(field).toHaveValue(refused);
});
