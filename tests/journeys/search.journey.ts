import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";

const box = (page: Page) => page.getByRole("searchbox", { name: /^ابحث في/ });
const status = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words });

/** Presses / until it opens the search: its key answers a moment after the page does. */
async function openByKey(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

test("/ opens the search from any screen; typing finds names whatever their spelling", async ({
  page,
  requests,
}) => {
  const index = () => requests.filter((request) => request.url().includes("data/search-"));
  await page.goto("./stories/csto-2022/timeline/");
  expect(index()).toEqual([]);

  await openByKey(page);
  await expect(page).toHaveURL(/\/search\/$/);
  await page.keyboard.type("توكاييف");
  await expect(status(page, /نتيجة/)).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(index().length).toBeGreaterThan(0);

  // The slip in one article's spelling is found, and marked whole.
  const names = page.getByRole("region", { name: /^التسميات/ });
  await expect(names.locator("mark", { hasText: "تواكييف" })).toBeVisible();
  await expect(page.getByRole("region", { name: /^المتحدّثون/ }).getByRole("link")).toContainText("توكاييف");
});

test("a phrase typed without vowel signs is found as it stands; Back brings the results back", async ({
  page,
}) => {
  await page.goto("./search/");
  await box(page).fill('"الثورات الملونة"');
  const articles = page.getByRole("region", { name: /^المقالات/ });
  await expect(articles.locator("mark").first()).toHaveText("الثورات الملونة");
  const found = page.url();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[data-result]").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/statements\//);

  await page.goBack();
  await expect(page).toHaveURL(found);
  await expect(box(page)).toHaveValue('"الثورات الملونة"');
  await expect(articles.locator("mark").first()).toHaveText("الثورات الملونة");

  await articles.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/articles\/[\w-]+\/\?at=\d+-\d+$/);
});

test("the filter narrows what was found, as its counts say, and goes along in the link", async ({ page }) => {
  await page.goto("./search/?q=كازاخستان");
  const filters = page.getByRole("region", { name: "تضييق النتائج" });
  const narrow = page.getByRole("button", { name: "تضييق النتائج" });
  if (await narrow.isVisible()) await narrow.click();
  const karin = filters.getByRole("button", { name: /^كارين/ });
  const count = Number(/\d+/.exec(await karin.innerText())?.[0]);
  await karin.click();
  await expect(page).toHaveURL(/&speaker=karin/);
  await expect(status(page, new RegExp(`^${count} من `))).toBeVisible();
  await page.reload();
  await expect(status(page, new RegExp(`^${count} من `))).toBeVisible();
});

test("what has some of the words follows under a line that says so, and a word that is nowhere is named", async ({
  page,
}) => {
  await page.goto("./search/?q=زززززز توكاييف");
  const main = page.getByRole("main");
  await expect(main).toContainText(ar.search.noneWhole);
  await expect(main).toContainText("لا أثر لها");
  await expect(main.getByRole("heading", { name: ar.search.most }).first()).toBeVisible();
  await expect(main.locator("mark").first()).toBeVisible();
});

test("nothing found says what was tried and offers what is near", async ({ page }) => {
  await page.goto('./search/?q="زززززز قال" "توكاييف"');
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: /لا نتيجة لبحثك/ })).toBeVisible();
  await expect(main).toContainText("لا أثر لها");
  await main.getByRole("link", { name: /نتيجة/ }).click();
  await expect(main.locator("mark").first()).toBeVisible();
});

test("English finds glosses by their stem", async ({ page }) => {
  await page.goto("./en/search/?q=terrorists");
  await expect(
    page
      .getByRole("region", { name: /^Statements/ })
      .locator("mark")
      .first(),
  ).toHaveText(/terrorist/);
});
