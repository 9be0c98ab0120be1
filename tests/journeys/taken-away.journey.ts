import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, sites, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const statement = "stories/csto-2022/statements/no-colour-revolutions/";

/** Words of the statement as one outlet has them, which no other outlet has. */
const words = "روسيا لن تسمح بـ “الثورات الملونة” في الجمهوريات السوفيتية السابقة";

/** How many pixels a page is wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Another page than the journey's own, at an address of another site. */
async function otherPage(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.bringToFront();
  return other;
}

test.describe("one HTML file", () => {
  for (const [what, path, button] of [
    ["a comparison", statement, ar.export.open],
    ["a story", "stories/csto-2022/", ar.export.statements],
  ] as const) {
    test(`of ${what} opens from the disk, asks for nothing, fits a phone, prints, and holds its data`, async ({
      page,
    }) => {
      await page.goto(`./${path}`);
      await page.getByRole("button", { name: button }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("dialog").getByRole("button", { name: ar.export.html }).click();
      const download = await saving;
      const folder = await mkdtemp(join(tmpdir(), "muqabala-page-"));
      const other = await otherPage(page);
      try {
        const file = join(folder, download.suggestedFilename());
        await download.saveAs(file);
        const asked: string[] = [];
        other.on("request", (request) => asked.push(request.url()));
        for (const width of [360, 1440]) {
          await other.setViewportSize({ width, height: 800 });
          await other.goto(pathToFileURL(file).href);
          await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(other.getByText(words).first()).toBeVisible();
          expect(await tooWide(other)).toBeLessThanOrEqual(0);
          const levels = await other
            .locator("h1, h2, h3, h4")
            .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
          const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
          expect(Math.max(...steps)).toBe(1);
        }
        expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
        const data = await other.locator('script[type="application/json"]').first().textContent();
        expect(JSON.stringify(JSON.parse(data ?? ""))).toContain("no-colour-revolutions");
        expect((await other.pdf({ format: "A4" })).subarray(0, 5).toString("latin1")).toBe("%PDF-");
      } finally {
        await other.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});

/** A site of one page, at an address of its own, for as long as a test needs it. */
async function serve(html: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, server };
}

test("a comparison stands in a frame of another site, and leads to the whole one beside it", async ({
  page,
}) => {
  await page.goto(`./${statement}`);
  const embedded = `${sites.root}embed/ar/csto-2022/no-colour-revolutions/`;
  const { url, server } = await serve(
    `<!doctype html><title>موقع آخر</title><iframe src="${embedded}" title="مقارنة" width="100%" height="600"></iframe>`,
  );
  const other = await otherPage(page);
  try {
    for (const width of [360, 1440]) {
      await other.setViewportSize({ width, height: 800 });
      await other.goto(url);
      const frame = other.frameLocator("iframe");
      await expect(frame.getByText(words).first()).toBeVisible();
      const wide = await other
        .frames()[1]
        ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    const frame = other.frameLocator("iframe");
    await expect(frame.locator(`a[href*="${statement}"]`).first()).toBeVisible();
    await expect(frame.locator("base")).toHaveAttribute("target", "_blank");
  } finally {
    await other.close();
    server.close();
  }
});
