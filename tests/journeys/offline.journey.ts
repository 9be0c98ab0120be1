import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { siteFolder } from "../../src/build/project";
import { type ServedSite, serveSite } from "../../src/build/serve/serve-site";
import { expect, test } from "../support/journey";
import { screens } from "../support/screens";

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

for (const base of ["/", "/below/here/"]) {
  test(`after one visit all of it is there with the server stopped, at ${base}`, async ({ page }) => {
    const site = await serveSite(siteFolder, { port: 0, base });
    await page.goto(site.url);
    await kept(page);
    await site.close();

    for (const [name, path] of Object.entries(screens)) {
      await test.step(name, async () => {
        await page.goto(`${site.url}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
      });
    }
    await page.goto(`${site.url}en/${screens.comparison}?view=aligned`);
    await expect(page.getByRole("table").first()).toBeVisible();
    await page.goto(`${site.url}${screens.article}`);
    const faces = await page.evaluate(async () => {
      const loaded = await Promise.all(
        ["Naskh", "Plex Arabic"].map((face) => document.fonts.load(`1em "${face}"`, "ا a")),
      );
      return loaded.flat().map(({ status }) => status);
    });
    expect(faces.length).toBeGreaterThan(2);
    expect(new Set(faces)).toEqual(new Set(["loaded"]));
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
