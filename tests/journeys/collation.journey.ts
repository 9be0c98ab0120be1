import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";

const statements = "./stories/csto-2022/statements/";
const firstAttempt = `${statements}not-the-first-attempt/`;

/** The views, the kinds of difference and the reference to choose from a list lie one press away. */
async function openOptions(page: Page): Promise<void> {
  await page.getByText("خيارات", { exact: true }).click();
}

test("the three views are one press apart and stand in the address", async ({ page }) => {
  await page.goto(firstAttempt);
  const main = page.getByRole("main");
  await expect(main.locator("blockquote .variant[data-kind=unshared]").first()).toBeVisible();
  await openOptions(page);

  await page.getByRole("radio", { name: "جدول" }).check({ force: true });
  await expect(page).toHaveURL(/\?view=aligned$/);
  const table = main.getByRole("table").first();
  await expect(table.getByRole("rowheader")).toHaveCount(3);

  await page.getByRole("radio", { name: "تفرّع" }).check({ force: true });
  await expect(page).toHaveURL(/\?view=stream$/);
  await expect(main.getByRole("table")).toHaveCount(0);
  await expect(main).toContainText("للتدخل");

  await page.reload();
  await expect(page.getByRole("radio", { name: "تفرّع" })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "جدول" })).toBeChecked();
});

test("what is read stays as the outlets wrote it, to the letter", async ({ page }) => {
  await page.goto(firstAttempt);
  const wording = page.getByRole("main").locator("blockquote").filter({ hasText: "بالطبع" }).first();
  await expect(wording).toContainText(
    "بالطبع، نحن نفهم أن الأحداث في كازاخستان ليست المحاولة الأولى وبعيدة عن المحاولة الأخيرة للتدخل",
  );
});

test("the legend is a switch: a kind goes unmarked, “only what matters” hides spelling, and a second press brings a kind back", async ({
  page,
}) => {
  await page.goto(`${firstAttempt}?hide=none`);
  const main = page.getByRole("main");
  const blocks = main.locator("blockquote");
  const added = blocks.locator(".variant[data-kind=unshared]");
  await expect(added.first()).toBeVisible();
  await main.getByRole("button", { name: /^عند بعضها/ }).click();
  await expect(page).toHaveURL(/\?hide=unshared$/);
  await expect(added).toHaveCount(0);
  await main.getByRole("button", { name: /^عند بعضها/ }).click();
  await expect(added.first()).toBeVisible();

  const spelling = blocks.locator(".variant[data-kind=spelling]");
  await expect(spelling.first()).toBeVisible();
  await main.getByRole("button", { name: /ما يهمّ فقط/ }).click();
  await expect(page).toHaveURL(/not-the-first-attempt\/$/);
  await expect(spelling).toHaveCount(0);
  await expect(added.first()).toBeVisible();
});

test("a base outlet is what the others are read against", async ({ page }) => {
  await page.goto(firstAttempt);
  const main = page.getByRole("main");
  await openOptions(page);
  await main.getByRole("combobox", { name: "المرجع" }).selectOption({ label: "الوسط" });
  await expect(page).toHaveURL(/\?base=alwasat$/);
  await expect(main).toContainText("المرجع الذي تُقارن به البقية");
  await page.reload();
  await openOptions(page);
  await expect(main.getByRole("combobox", { name: "المرجع" })).toHaveValue("alwasat");
});

test("a press on a row makes it the reference, which stays on top; a second press lets it go", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(firstAttempt);
  const row = page.getByRole("region", { name: "الوسط" });
  await row.getByText("مباشر").first().click();
  await expect(page).toHaveURL(/\?base=alwasat$/);
  const next = page.getByRole("region", { name: /VOI/ });
  await next.evaluate((element) => element.scrollIntoView({ block: "end" }));
  await expect(row).toBeInViewport();
  await row.getByRole("link", { name: "الوسط", exact: true }).click();
  await expect(page).not.toHaveURL(/base=/);
});

test("a moved passage is told as moved, not as left out and added", async ({ page }) => {
  await page.goto(`${statements}coup-attempt/?wordings=all&hide=none`);
  const main = page.getByRole("main");
  await expect(main.getByRole("button", { name: /^موضع آخر/ })).toBeVisible();
  const moved = main.locator("blockquote .variant[data-kind=moved]");
  await expect(moved.first()).toBeVisible();
  for (const words of await moved.allTextContents()) expect(words).toMatch(/في|البلاد|كازاخستان/u);
});

test("a word in another form and place is said otherwise, not by one alone", async ({ page }) => {
  await page.goto(`${statements}palace-plan-abandoned/?wordings=all&hide=none`);
  const words = (kind: string) =>
    page.getByRole("main").locator(`blockquote .variant[data-kind=${kind}]`).allTextContents();
  await expect(page.getByRole("main").locator("blockquote .variant").first()).toBeVisible();
  expect((await words("rephrased")).filter((each) => each.includes("المسلح")).length).toBe(2);
  for (const kind of ["unshared", "addition", "omission"])
    expect((await words(kind)).join()).not.toContain("المسلح");
});

test("a sentence says in words what sets each outlet apart, in both languages", async ({ page }) => {
  await page.goto(firstAttempt);
  await expect(page.getByRole("main")).toContainText("تنقله بلسانها بلا اقتباس");
  await page.goto("./en/stories/csto-2022/statements/not-the-first-attempt/");
  await expect(page.getByRole("main")).toContainText(/reports it in its own words, without quotation/);
});

test("hover and focus light a piece’s counterparts, and arrow keys go from piece to piece", async ({
  page,
}) => {
  await page.goto(firstAttempt);
  const pieces = page.getByRole("main").locator("blockquote [data-piece]");
  await pieces.first().hover();
  await expect(page.locator("[data-lit]").first()).toBeVisible();
  await pieces.first().focus();
  await expect(pieces.first()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(pieces.first()).not.toBeFocused();
  await expect(page.locator("[data-piece]:focus")).toHaveCount(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test("the table goes on in bands, with every outlet in each, and neither it nor the stream is wider than the screen", async ({
    page,
  }) => {
    for (const view of ["aligned", "stream"]) {
      await page.goto(`${firstAttempt}?view=${view}`);
      await expect(page.getByRole("radio", { name: view === "aligned" ? "جدول" : "تفرّع" })).toBeChecked();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
    await page.goto(`${firstAttempt}?view=aligned`);
    const tables = page.getByRole("main").getByRole("table");
    await expect(tables.nth(1)).toBeVisible();
    const spilt = await tables.evaluateAll(
      (all) =>
        all
          .flatMap((table) => [...table.querySelectorAll("td, th")])
          .filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left < -1 || right > window.innerWidth + 1;
          }).length,
    );
    expect(spilt).toBe(0);
    for (const table of await tables.all()) await expect(table.getByRole("rowheader")).toHaveCount(3);
  });
});
