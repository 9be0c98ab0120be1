import { expect, test } from "../support/journey";

const pair = "stories/csto-2022/articles/voi/beside/alwasat/";

test("from the story and from an article to two articles side by side", async ({ page }) => {
  await page.goto("./stories/csto-2022/");
  await page.getByRole("link", { name: "قارن بين مقالين" }).click();
  await expect(page).toHaveURL(/articles\/[^/]+\/beside\/[^/]+\/$/);
  await expect(page.getByRole("heading", { level: 1, name: "مقالان جنبًا إلى جنب" })).toBeVisible();

  await page.goto("./stories/csto-2022/articles/voi/");
  await page.getByRole("link", { name: "قارن هذا المقال بآخر" }).click();
  await expect(page).toHaveURL(/articles\/voi\/beside\/[^/]+\/$/);
});

test("shared passages stand level in two columns, and each article is whole", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`./${pair}`);
  const shared = page.locator('.beside-row[data-kind="shared"]');
  await expect(shared.first()).toBeVisible();
  for (const row of await shared.all()) {
    const [first, second] = await row.locator(".beside-cell").all();
    const [one, other] = [await first?.boundingBox(), await second?.boundingBox()];
    expect(one?.y).toBe(other?.y);
    // The first article stands where reading begins.
    expect(one?.x).toBeGreaterThan(other?.x ?? Number.POSITIVE_INFINITY);
  }
  const words = (side: string) =>
    page
      .locator(`.beside-cell[data-side="${side}"] .beside-text`)
      .allTextContents()
      .then((texts) => texts.join("").replaceAll(/\s/g, ""));
  const beside = { voi: await words("first"), alwasat: await words("second") };
  const response = await page.request.get("./data/library.json");
  const library: { stories: { href: string }[] } = await response.json();
  const data = await page.request.get(`./data/${library.stories[0]?.href}`);
  const story: { articles: { id: string; text: string }[] } = await data.json();
  for (const [id, shown] of Object.entries(beside)) {
    const article = story.articles.find((each) => each.id === id);
    expect(shown).toBe(article?.text.replaceAll(/\s/g, ""));
  }
});

test("by keyboard from one shared statement to the next, and elsewhere", async ({ page }) => {
  await page.goto(`./${pair}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("n");
  const focused = page.locator("[data-stop]:focus");
  await expect(focused).toBeInViewport();
  const first = await focused.getAttribute("data-stop");
  await expect(page).toHaveURL(/\?statement=/);
  await expect(page.locator(".statement[data-lit]").first()).toBeVisible();
  await page.keyboard.press("n");
  await expect(focused).not.toHaveAttribute("data-stop", first ?? "");
  await page.keyboard.press("p");
  await expect(focused).toHaveAttribute("data-stop", first ?? "");

  // A keyboard that writes Arabic: the key of n writes another letter.
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "ى", code: "KeyN", bubbles: true })),
  );
  await expect(focused).not.toHaveAttribute("data-stop", first ?? "");

  const elsewhere = page.getByRole("link", { name: /أدناه/ }).first();
  const left = await elsewhere.getAttribute("data-stop");
  await elsewhere.focus();
  await page.keyboard.press("Enter");
  await expect(focused).not.toHaveAttribute("data-stop", left ?? "");
  await expect(focused).toBeInViewport();
});

test("a link to a statement in both opens there, in a fresh browser", async ({ page, freshPage }) => {
  await page.goto(`./${pair}`);
  await page.getByRole("button", { name: "المشترك التالي" }).click();
  await page.getByRole("button", { name: "المشترك التالي" }).click();
  await expect(page).toHaveURL(/statement=/);
  const reader = await freshPage();
  await reader.goto(page.url());
  await expect(reader.locator("[data-stop]:focus")).toBeInViewport();
  await expect(reader.locator("[data-stop][aria-current=true]")).toHaveCount(1);
});

test("other articles by choice, both ways round, and the filter goes along", async ({ page }) => {
  await page.goto(`./${pair}?speaker=putin`);
  await page.getByLabel("المقال الثاني").selectOption("unnamed-ads");
  await expect(page).toHaveURL(/voi\/beside\/unnamed-ads\/\?speaker=putin$/);
  await page.getByRole("link", { name: "بدّل جهتي المقالين" }).click();
  await expect(page).toHaveURL(/unnamed-ads\/beside\/voi\/\?speaker=putin$/);
  await expect(page.getByLabel("المقال الأول")).toHaveValue("unnamed-ads");
  await page.goBack();
  await expect(page.getByLabel("المقال الأول")).toHaveValue("voi");
});

test.describe("an address that no page stands for", () => {
  // The host answers with its page for unknown addresses, from which the app goes on.
  test.use({ allowedMessages: [/status of 404/] });

  test("shows the two the other way round, and an article beside itself as the article", async ({ page }) => {
    await page.goto("./stories/csto-2022/articles/alwasat/beside/voi/");
    await expect(page.getByLabel("المقال الأول")).toHaveValue("alwasat");
    await page.goto("./stories/csto-2022/articles/voi/beside/voi/");
    await expect(page).toHaveURL(/articles\/voi\/$/);
  });

  test("says which article there is none of", async ({ page }) => {
    await page.goto("./stories/csto-2022/articles/voi/beside/nowhere/");
    await expect(page.getByRole("alert")).toContainText("لا مقال بهذا الاسم");
    await expect(page.getByRole("alert")).toContainText("nowhere");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test("rows stack under the outlets’ names, and what is not shared can be left out", async ({ page }) => {
    await page.goto(`./${pair}`);
    const shared = page.locator('.beside-row[data-kind="shared"]').first();
    await expect(shared).toBeVisible();
    const [first, second] = await shared.locator(".beside-cell").all();
    const [one, other] = [await first?.boundingBox(), await second?.boundingBox()];
    expect(other?.y).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0));
    await expect(shared.getByText("VOI")).toBeVisible();
    await expect(shared.getByText("الوسط")).toBeVisible();
    await page.getByRole("button", { name: "المشترك وحده" }).click();
    await expect(page).toHaveURL(/\?only=shared$/);
    await expect(page.locator('.beside-row[data-kind="alone"]')).toHaveCount(0);
    await expect(shared).toBeVisible();
  });
});

test("a mark of what differs never parts one Arabic letter from the next", async ({ page }) => {
  await page.goto(`./${pair}`);
  await expect(page.locator(".beside-differs").first()).toBeVisible();
  const apart = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>(".beside-text a, .beside-text span")].filter((mark) => {
        const style = getComputedStyle(mark);
        const widths = [
          style.paddingInlineStart,
          style.paddingInlineEnd,
          style.marginInlineStart,
          style.marginInlineEnd,
          style.borderInlineStartWidth,
          style.borderInlineEndWidth,
        ];
        return style.display !== "inline" || widths.some((width) => Number.parseFloat(width) !== 0);
      }).length,
  );
  expect(apart).toBe(0);
});
