import { expect, test } from "../support/journey";

const story = "./stories/csto-2022/";

test.describe("data that do not load", () => {
  test.use({ allowedMessages: [/Failed to load resource|LoadError/] });

  test("says so, keeps the rest alive, and loads them when asked again", async ({ page }) => {
    await page.route("**/data/stories/*.json", (route) => route.abort());
    await page.goto(story);
    await expect(page.getByRole("alert")).toContainText("تعذّر تحميل البيانات");
    await page.getByRole("link", { name: "عن مُقابَلة" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "عن مُقابَلة" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.unroute("**/data/stories/*.json");
    await page.getByRole("button", { name: "أعد المحاولة" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /قمة/ })).toBeVisible();
  });

  test("shows the library without its stories’ filter", async ({ page }) => {
    await page.route("**/data/stories/*.json", (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /قمة/ }).first()).toBeVisible();
  });
});

test.describe("a corrupt story file", () => {
  test.use({ allowedMessages: [/DecodeError/] });

  test("shows the decoder’s reason instead of a blank page", async ({ page }) => {
    await page.route("**/data/stories/*.json", async (route) => {
      const body = await (await route.fetch()).json();
      body.statements[0].speaker = "nobody";
      await route.fulfill({ json: body });
    });
    await page.goto(story);
    await expect(page.getByRole("alert")).toContainText("statements[0].speaker");
    await expect(page.getByRole("alert")).toContainText("nobody");
  });
});

test("a broken parameter is ignored and the rest obeyed", async ({ page }) => {
  await page.goto(`${story}?speaker=nobody,karin&outlet=,,&mode=loud&sort=sideways&at=9-3`);
  await expect(page.getByRole("button", { name: /كارين/, pressed: true })).toBeVisible();
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(1);
});

for (const [what, address, message] of [
  ["story", "./stories/nowhere/", "لا خبر بهذا الاسم"],
  ["article", `${story}articles/nowhere/`, "لا مقال بهذا الاسم"],
  ["statement", `${story}statements/nowhere/`, "لا تصريح بهذا الاسم"],
] as const) {
  test.describe(`an unknown ${what}`, () => {
    test.use({ allowedMessages: [/status of 404/] });

    test("gets a page that says so and leads home", async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("alert")).toContainText(message);
      await page.getByRole("link", { name: "إلى المكتبة" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe("/");
    });
  });
}
