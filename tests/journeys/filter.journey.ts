import { expect, test } from "../support/journey";

const story = "./stories/csto-2022/";

test.describe("filter by speaker", () => {
  test("every screen obeys it, and it goes along from screen to screen", async ({ page }) => {
    await page.goto(story);
    await page.getByRole("button", { name: /^كارين/ }).click();
    await expect(page).toHaveURL(/\?speaker=karin$/);

    const main = page.getByRole("main");
    await expect(main.getByRole("rowheader", { name: /كارين/ }).first()).toBeVisible();
    await expect(main.getByRole("rowheader", { name: /قال بوتين/ })).toHaveCount(0);

    const sections = page.getByRole("navigation", { name: "أقسام التطبيق" });
    await sections.getByRole("link", { name: "الخط الزمني" }).click();
    await expect(page).toHaveURL(/timeline\/\?speaker=karin$/);
    await expect(main.getByRole("link", { name: /^(?:قال|شكا|أعلن|رأى) كارين/ }).first()).toBeVisible();
    await expect(main.getByRole("link", { name: /^قال بوتين/ })).toHaveCount(0);

    await sections.getByRole("link", { name: "التسميات" }).click();
    await expect(page).toHaveURL(/names\/\?speaker=karin$/);
    await expect(main.getByRole("rowheader", { name: /منظمة معاهدة الأمن الجماعي/ })).toBeVisible();
    await expect(main.getByRole("rowheader", { name: /رويترز/ })).toHaveCount(0);

    await sections.getByRole("link", { name: "المقالات" }).click();
    await expect(page).toHaveURL(/articles\/[a-z0-9-]+\/\?speaker=karin$/);
  });

  test("counts what each choice would leave, and the count holds", async ({ page }) => {
    await page.goto(story);
    const karin = page.getByRole("button", { name: /^كارين/ });
    await karin.click();
    await expect(page.getByRole("status").filter({ hasText: "8 من 50" })).toBeVisible();
    await expect(karin).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "امسح التصفية" }).click();
    await expect(page).toHaveURL(/csto-2022\/$/);
    await expect(karin).toHaveAttribute("aria-pressed", "false");
  });

  test("Back and reload restore it", async ({ page }) => {
    await page.goto(story);
    await page.getByRole("button", { name: /^بوتين/ }).click();
    await page.getByRole("button", { name: /^مباشر/ }).click();
    await expect(page).toHaveURL(/\?speaker=putin&mode=direct$/);
    await page.reload();
    await expect(page.getByRole("button", { pressed: true })).toHaveCount(2);
    await page.goBack();
    await expect(page.getByRole("button", { pressed: true })).toHaveCount(1);
  });
});

test("on a phone it is a sheet that says what it leaves and closes to one line", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(story);
  const bar = page.getByRole("region", { name: "التصفية" });
  const closed = (await bar.boundingBox())?.height ?? 0;
  await page.getByRole("button", { name: "تصفية" }).click();
  const sheet = page.getByRole("dialog", { name: "التصفية" });
  await sheet.getByRole("button", { name: /^كارين/ }).click();
  await expect(page).toHaveURL(/\?speaker=karin$/);
  await sheet.getByRole("button", { name: "اعرض 8 تصريحات" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(bar.getByRole("status")).toContainText("8 من 50");
  expect((await bar.boundingBox())?.height).toBe(closed);
  // One line of controls of 40 pixels, with what sets them apart.
  expect(closed).toBeLessThan(60);
});

for (const [width, prefix] of [
  [1024, ""],
  [1280, "en/"],
  [1440, ""],
] as const) {
  test(`it takes two rows at most, ${width} pixels wide, below “${prefix}”`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./${prefix}stories/csto-2022/?speaker=karin`);
    const bar = page.locator("section:has([role=status]):has(button)").first();
    // Two rows of 32 pixels, with what sets them apart.
    expect((await bar.boundingBox())?.height).toBeLessThan(100);
  });
}

test("filter by outlet: other columns go, on every screen", async ({ page }) => {
  await page.goto(`${story}?outlet=voi,alwasat`);
  const main = page.getByRole("main");
  await expect(main.getByRole("columnheader", { name: /VOI/ }).first()).toBeVisible();
  await expect(main.getByRole("columnheader", { name: /فرانس/ })).toHaveCount(0);

  const sections = page.getByRole("navigation", { name: "أقسام التطبيق" });
  await sections.getByRole("link", { name: "التسميات" }).click();
  await expect(main.getByRole("columnheader", { name: /VOI/ }).first()).toBeVisible();
  await expect(main.getByRole("columnheader", { name: /فرانس/ })).toHaveCount(0);

  await sections.getByRole("link", { name: "الخط الزمني" }).click();
  const published = main.getByRole("region", { name: "ما نُشر، بحسب اليوم" });
  await expect(published.getByRole("link", { name: /VOI/ })).toBeVisible();
  await expect(published.getByRole("link")).toHaveCount(2);
});

test("words are found whatever their spelling, and typing stays in one step of the history", async ({
  page,
}) => {
  await page.goto(story);
  await page.getByRole("searchbox", { name: "كلمات" }).fill("الاولي");
  await expect(page).toHaveURL(/\?words=/);
  await expect(page.getByRole("main").getByRole("rowheader", { name: /ليست المحاولة الأولى/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "كلمات" })).toHaveValue("الاولي");
});

test("a filter that leaves nothing says which part of it to lift", async ({ page }) => {
  await page.goto(`${story}?speaker=karin&outlet=voi`);
  const main = page.getByRole("main");
  await expect(main).toContainText("لا شيء يطابق هذه التصفية كلها.");
  await main.getByRole("button", { name: /ارفع تصفية «الوسيلة» وحدها تبقَ 8 تصريحات/ }).click();
  await expect(page).toHaveURL(/\?speaker=karin$/);
  await expect(main.getByRole("rowheader", { name: /كارين/ }).first()).toBeVisible();
});
