import { accessibilityProblems } from "../support/accessibility";
import { expect, sites, test } from "../support/journey";

for (const [place, site] of Object.entries(sites)) {
  test.describe(`served at ${place}`, () => {
    test.use({ baseURL: site });

    test("the front page opens in Arabic, right to left", async ({ page }) => {
      await page.goto("./");
      await expect(page.locator("html")).toHaveAttribute("lang", "ar");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await accessibilityProblems(page)).toEqual([]);
    });

    test("the English front page opens left to right, as the file itself says before any script", async ({
      page,
      request,
    }) => {
      const file = await request.get("./en/");
      expect(await file.text()).toContain('<html lang="en" dir="ltr">');
      await page.goto("./en/");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("a folder without its slash leads to the folder", async ({ page }) => {
      await page.goto("./about");
      expect(new URL(page.url()).pathname).toBe(`${new URL(site).pathname}about/`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
}

test.describe("at an address that leads nowhere", () => {
  test.use({ allowedMessages: [/status of 404/] });

  test("the answer is 404, and the page says so and leads home", async ({ page }) => {
    const response = await page.goto("./stories/nothing/here/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "إلى المكتبة" }).first().click();
    await expect(page).toHaveURL(sites.root);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("an address cut short inside of a story says so in the story’s own frame", async ({ page }) => {
    await page.goto("./stories/csto-2022/articles/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("banner")).toHaveCount(1);
  });
});
