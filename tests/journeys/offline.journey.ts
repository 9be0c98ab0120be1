import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { siteFolder } from "../../src/build/project";
import { type ServedSite, serveSite } from "../../src/tools/serve/serve-site";
import { expect, test } from "../support/journey";
import { allScreens, screens } from "../support/screens";

test.use({ serviceWorkers: "allow" });

/** Waits until all that the app is made of is kept on the device. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const worker = active ?? waiting ?? installing;
    if (worker === null) throw new Error("no service worker");
    if (worker.state === "activated") return;
    await new Promise<void>((done) => {
      worker.addEventListener("statechange", () => worker.state === "activated" && done());
    });
  });
}

/** The sites that a page has visited once and whose server has stopped since, by their base. */
const visited = new WeakMap<Page, Map<string, string>>();

/** Visits a site once, waits until it is kept, and stops its server. Gives the site's address. */
async function visitOnce(page: Page, base: string): Promise<string> {
  const sites = visited.get(page) ?? new Map<string, string>();
  visited.set(page, sites);
  const known = sites.get(base);
  if (known !== undefined) return known;
  const site = await serveSite(siteFolder, { port: 0, base });
  await page.goto(site.url);
  await kept(page);
  await site.close();
  sites.set(base, site.url);
  return site.url;
}

for (const base of ["/", "/below/here/"]) {
  test.describe(`after one visit, with the server stopped, at ${base}`, () => {
    test.describe.configure({ mode: "default" });
    test.use({ walk: `offline at ${base}` });

    for (const [screen, path] of allScreens) {
      test(`the screen “${screen}” is there`, async ({ page }) => {
        await page.goto(`${await visitOnce(page, base)}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
      });
    }

    test("another view of a screen in the other language is there", async ({ page }) => {
      await page.goto(`${await visitOnce(page, base)}en/${screens.comparison}?view=aligned`);
      await expect(page.getByRole("table").first()).toBeVisible();
    });

    test("the faces are there", async ({ page }) => {
      await page.goto(`${await visitOnce(page, base)}${screens.article}`);
      const faces = await page.evaluate(async () => {
        const loaded = await Promise.all(
          ["Naskh", "Plex Arabic"].map((face) => document.fonts.load(`1em "${face}"`, "ا a")),
        );
        return loaded.flat().map(({ status }) => status);
      });
      expect(faces.length).toBeGreaterThan(2);
      expect(new Set(faces)).toEqual(new Set(["loaded"]));
    });
  });
}

test.describe("a newer version", () => {
  let folder = "";
  let site: ServedSite | null = null;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "muqabala-versions-"));
    await cp(siteFolder, folder, { recursive: true });
    site = await serveSite(folder, { port: 0 });
  });
  test.afterEach(async () => {
    await site?.close();
    await rm(folder, { recursive: true });
  });

  test("is offered, waits for the reader, and comes when they take it", async ({ page }) => {
    if (site === null) throw new Error("no site");
    const { url, port } = site;
    await page.goto(`${url}${screens.article}`);
    await kept(page);
    await page.reload();

    await site.close();
    await appendFile(join(folder, "service-worker.js"), "\n// A newer version.\n");
    site = await serveSite(folder, { port });
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

    const offer = page.getByRole("status").filter({ hasText: "نسخة أحدث" });
    await expect(offer).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset.before = "";
    });
    await offer.getByRole("button", { name: "لاحقًا" }).click();
    await expect(offer).toHaveCount(0);
    await expect(page.locator("html[data-before]")).toHaveCount(1);

    await page.reload();
    await expect(offer).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset.before = "";
    });
    await offer.getByRole("button", { name: "حدّث الآن" }).click();
    await expect(page.locator("html[data-before]")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(offer).toHaveCount(0);
  });
});

test("it can be installed", async ({ page, request }) => {
  await page.goto("./en/about/");
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const address = new URL(href ?? "", page.url());
  const manifest: { start_url: string; scope: string; display: string; icons: { src: string }[] } = await (
    await request.get(address.href)
  ).json();
  expect(new URL(manifest.start_url, address).pathname).toBe(new URL("./", address).pathname);
  expect(manifest.display).toBe("standalone");
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, address).href)).status()).toBe(200);
  }
});
