import { expect, test } from "../support/journey";

const story = "stories/csto-2022/";

test("the language changes mid-way, without a reload, and is remembered", async ({ page }) => {
  await page.goto(`./${story}?speaker=karin`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));

  await page.getByRole("link", { name: /English/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page).toHaveURL(/\/en\/stories\/csto-2022\/\?speaker=karin$/);
  await expect(page.getByRole("button", { name: /^Karin/, pressed: true })).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-same-page", "");

  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: /العربية/ }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.goto("./about/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("a browser that speaks English is offered English, until it is taken or refused", async ({
  freshPage,
}) => {
  const page = await freshPage({ locale: "en-GB", viewport: { width: 390, height: 844 } });
  const offer = page.getByRole("region", { name: "Read this in English" });
  await page.goto("./");
  await expect(offer).toBeVisible();
  await offer.getByRole("button", { name: "No, stay in Arabic" }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(offer).toHaveCount(0);

  const another = await freshPage({ locale: "en-US" });
  await another.goto(`./${story}`);
  await another.getByRole("link", { name: "Read this in English" }).click();
  await expect(another.locator("html")).toHaveAttribute("lang", "en");
  await another.goto("./");
  await expect(another.locator("html")).toHaveAttribute("lang", "en");
});

test("an article keeps its own direction whatever the interface speaks", async ({ page }) => {
  await page.goto(`./en/${story}articles/alwasat/`);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  const text = page.locator('main [lang="ar"][dir="rtl"]').first();
  await expect(text).toBeVisible();
  expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});

test("settings take effect at once and are kept on the device", async ({ page }) => {
  await page.goto(`./${story}timeline/`);
  await page.getByRole("button", { name: "إعدادات القراءة والعرض" }).click();
  await page.getByRole("radio", { name: "داكن" }).check({ force: true });
  await page.getByRole("radio", { name: "١٢٣" }).check({ force: true });
  await page.keyboard.press("Escape");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("main")).toContainText("١٠ كانون الثاني/يناير");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("main")).toContainText("١٠ كانون الثاني/يناير");
});
