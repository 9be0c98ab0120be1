import { expect, test } from "../support/journey";

const story = "./stories/csto-2022/";

/** The words that an address points out in an article. */
const pointedOut = "[data-place]";

test("a timeline entry leads to its words in the article", async ({ page }) => {
  await page.goto(`${story}timeline/`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /بدء الاحتجاجات/ })
    .click();
  await expect(page).toHaveURL(/articles\/unnamed-ads\/\?at=\d+-\d+$/);
  await expect(page.locator(pointedOut).first()).toBeInViewport();
  await expect(page.locator("main")).toContainText("في الثاني من يناير الجاري");
});

test("a speaker’s bar on the timeline leads to each of the statements, and leaves the filter alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${story}timeline/?view=axis&zoom=month&outlet=alwasat`);
  await page
    .getByRole("button", { name: /^توكاييف: / })
    .first()
    .click();
  const choice = page.getByRole("dialog");
  await choice.getByRole("link", { name: /خطة تدميرية واحدة/ }).click();
  await expect(page).toHaveURL(
    /articles\/alwasat\/\?outlet=alwasat&statement=single-plan-long-prepared&at=\d+-\d+$/,
  );
  await expect(page.getByRole("link", { expanded: true }).last()).toBeInViewport();
});

test("a story of one day is told in its order, and a place leads to the article there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${story}timeline/`);
  const day = page.getByRole("region", { name: /^ما قيل يوم الاثنين 10/ });
  await day
    .getByRole("link", { name: /VOI.*: في الموضع 1$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/articles\/voi\/\?statement=[a-z0-9-]+&at=\d+-\d+$/);
});

test("the timeline’s list unfolds the words themselves and leads to them, with their statement open", async ({
  page,
}) => {
  await page.goto(`${story}timeline/?view=list`);
  const entry = page
    .getByRole("listitem")
    .filter({ hasText: /استغرق إعدادها وقتًا طويلاً/ })
    .last();
  await entry.locator("summary").click();
  await entry.getByRole("link", { name: /استغرق إعدادها وقتًا طويلاً/ }).click();
  await expect(page).toHaveURL(/articles\/alwasat\/\?statement=single-plan-long-prepared&at=\d+-\d+$/);
  await expect(page.getByRole("link", { expanded: true }).last()).toBeInViewport();
  await expect(page.getByRole("dialog")).toContainText("خطة تدميرية واحدة");
});

test("a story opens with what differs most, and leads to the comparison", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(story);
  const opening = page.getByRole("region", { name: "أهم ما اختلف" });
  await expect(opening.getByText("2030", { exact: true })).toBeInViewport();
  await opening.getByRole("link", { name: /2,500/ }).click();
  await expect(page).toHaveURL(/statements\/troops-2030-deployed\/\?show=unnamed-bbc-rt$/);
});

test("a story says at its end where its outlets part, and leads to the comparison", async ({ page }) => {
  await page.goto(story);
  await page.keyboard.press("End");
  const partings = page.getByRole("region", { name: "أين تفترق الوسائل" });
  await expect(partings.getByText("2,500")).toBeVisible();
  await partings.getByRole("link", { name: /2030 جنديًا/ }).click();
  await expect(page).toHaveURL(/statements\/troops-2030-deployed\//);
});

test("the timeline runs from right to left in Arabic and from left to right in English", async ({ page }) => {
  const place = async (name: RegExp) =>
    (await page.getByRole("link", { name }).first().boundingBox())?.x ?? 0;
  await page.goto(`${story}timeline/?view=axis`);
  expect(await place(/بدء الاحتجاجات/)).toBeGreaterThan(await place(/القمة الاستثنائية/));
  await page.goto(`./en/stories/csto-2022/timeline/?view=axis`);
  await expect(page.getByRole("heading", { level: 1, name: "Timeline" })).toBeVisible();
  expect(await place(/protests begin/i)).toBeLessThan(await place(/extraordinary.*summit/i));
});

test("a name leads to its place in the article", async ({ page }) => {
  await page.goto(`${story}names/`);
  await page.getByRole("link", { name: "منظمة الدول المصدرة للنفط" }).click();
  await expect(page).toHaveURL(/articles\/voi\/\?at=\d+-\d+$/);
  await expect(page.locator(pointedOut)).toHaveText("منظمة الدول المصدرة للنفط");
  await expect(page.locator(pointedOut)).toBeInViewport();
});

test("a wrong name says whose it is", async ({ page }) => {
  await page.goto(`${story}names/`);
  await expect(page.getByRole("main")).toContainText("أوبك");
});
