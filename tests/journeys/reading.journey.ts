import { expect, sites, test } from "../support/journey";

const article = "stories/csto-2022/articles/alwasat/";
const colourRevolutions = /^لن نسمح بثورات ملونة \(تصريح بوتين، أوردته 5 وسائل/;

test("read, mark, panel, comparison, and the shared link in a fresh browser", async ({ page, freshPage }) => {
  await page.goto(`./${article}`);
  const mark = page.getByRole("link", { name: colourRevolutions });
  await mark.click();
  await expect(page).toHaveURL(/\?statement=no-colour-revolutions/);

  const panel = page.getByRole("dialog");
  await expect(panel).toContainText("الثورات الملونة");
  await expect(panel).toContainText("مجموعة الامن الجماعي");
  await panel.getByRole("link", { name: /قارنها/ }).click();

  await expect(page).toHaveURL(/statements\/no-colour-revolutions\//);
  await expect(page.getByRole("heading", { level: 1, name: /بـ«ثورات ملونة»/ })).toBeVisible();
  for (const outlet of [/VOI/, /بي بي سي/, /إعلانات/, /فرانس 24/, /الوسط/]) {
    await expect(page.getByRole("main").getByRole("heading", { name: outlet }).first()).toBeVisible();
  }

  const reader = await freshPage();
  await reader.goto(page.url());
  await expect(reader.getByRole("heading", { level: 1, name: /بـ«ثورات ملونة»/ })).toBeVisible();
  await expect(reader.getByRole("main")).toContainText(
    "بلاده ودول منظمة معاهدة الأمن الجماعي لن تسمح باندلاع",
  );
});

test("the panel closes by Escape and gives the focus back to its mark; Back closes it too", async ({
  page,
}) => {
  await page.goto(`./${article}`);
  const mark = page.getByRole("link", { name: colourRevolutions });
  await mark.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("by keyboard alone: from the story into a cell, through the comparison, and on through an article", async ({
  page,
}) => {
  await page.goto("./stories/csto-2022/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "انتقل إلى المحتوى" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const cell = page
    .getByRole("grid")
    .getByRole("link", { name: /^الوسط: مباشر/ })
    .first();
  await cell.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("td:focus, td :focus")).toHaveCount(1);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect(cell).toBeFocused();
  // The whole table is one stop of the Tab key.
  await page.keyboard.press("Tab");
  await expect(page.locator("table :focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/statements\//);

  await expect(page.getByRole("main").getByRole("link", { name: /^التالي/ })).toBeVisible();
  const before = page.url();
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(before);

  await page.goto(`./${article}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.locator("a.statement:focus")).toBeVisible();
  const first = await page.locator("a.statement:focus").textContent();
  await page.keyboard.press("n");
  await expect(page.locator("a.statement:focus")).not.toHaveText(first ?? "");
  await page.keyboard.press("p");
  await expect(page.locator("a.statement:focus")).toHaveText(first ?? "");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("a.statement:focus")).toHaveText(first ?? "");
});

test("the reading position comes back", async ({ page }) => {
  await page.goto(`./${article}`);
  const passage = page.getByText("بدوره، أكد وزير الخارجية الكازاخستاني");
  await passage.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await expect(passage).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("muqabala:positions")))
    .toContain("alwasat");
  await page.goto("./about/");
  await page.goto(`./${article}`);
  await expect(passage).toBeInViewport();
});

test("a statement’s mark never parts one Arabic letter from the next", async ({ page }) => {
  await page.goto(`./${article}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // A line is as wide with its marks as without them only where every letter keeps its joined form.
  const differences = await page.evaluate(() => {
    const found: string[] = [];
    for (const mark of document.querySelectorAll<HTMLElement>("a.statement, p .statement-line")) {
      const style = getComputedStyle(mark);
      const inline = [
        style.paddingInlineStart,
        style.paddingInlineEnd,
        style.marginInlineStart,
        style.marginInlineEnd,
      ];
      const borders = [style.borderInlineStartWidth, style.borderInlineEndWidth];
      if (
        style.display !== "inline" ||
        [...inline, ...borders].some((width) => Number.parseFloat(width) !== 0)
      ) {
        found.push(`${mark.className}: ${style.display} ${inline.join(" ")} ${borders.join(" ")}`);
      }
    }
    return found;
  });
  expect(differences).toEqual([]);
});

test.describe("below a path, from a plain static host", () => {
  test.use({ baseURL: sites.subPath });

  test("a deep link opens, and what it leads to stays below that path", async ({ page }) => {
    await page.goto(`./stories/csto-2022/statements/not-the-first-attempt/?speaker=putin`);
    await expect(page.getByRole("heading", { level: 1, name: /المحاولة الأولى/ })).toBeVisible();
    await page
      .getByRole("navigation", { name: "أقسام التطبيق" })
      .getByRole("link", { name: "التسميات" })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "التسميات" })).toBeVisible();
    expect(page.url()).toBe(`${sites.subPath}stories/csto-2022/names/?speaker=putin`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "التسميات" })).toBeVisible();
  });
});
