import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { ar } from "../support/journey-messages";
import { screens } from "../support/screens";

/** What of an element shows that it is chosen, when colours are the reader's own. */
const lookOf = (page: Page, css: string) =>
  page
    .locator(css)
    .first()
    .evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    });

const choices = [
  {
    where: screens.article,
    chosen: "header a[aria-current=page]",
    other: "header nav a:not([aria-current])",
  },
  {
    where: `${screens.story}?speaker=putin`,
    chosen: "fieldset button[aria-pressed=true]",
    other: "fieldset button[aria-pressed=false]",
  },
  {
    where: screens.timeline,
    chosen: "main label:has(:checked)",
    other: "main label:has(input:not(:checked))",
  },
  {
    where: screens["article with a panel"],
    chosen: "a[aria-expanded=true] .statement-line[data-own]",
    other: "a[aria-expanded=false] .statement-line[data-own]",
  },
];

test("forced colours show what is chosen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const { where, chosen, other } of choices) {
    await page.goto(`./${where}`);
    await expect(page.locator(chosen).first()).toBeAttached();
    expect(await lookOf(page, chosen), `${where} ${chosen}`).not.toBe(await lookOf(page, other));
  }
  await page.goto(`./${screens.comparison}`);
  const piece = page.locator("[data-piece]").first();
  const before = await lookOf(page, "[data-piece]");
  await piece.focus();
  await expect(piece).toHaveAttribute("data-lit");
  expect(await lookOf(page, "[data-piece]")).not.toBe(before);
});

test("a question mark opens the keys of every screen, and closing them gives the focus back", async ({
  page,
}) => {
  // All screens, one after the other.
  test.slow();
  for (const path of [...Object.values(screens), `en/${screens.story}`, "desk/"]) {
    await page.goto(`./${path}`);
    if (path === screens["article with a panel"]) await expect(page.getByRole("dialog")).toBeVisible();
    const link = page.locator("header a").first();
    await link.focus();
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog").filter({ has: page.locator("kbd") });
    await expect(keys.getByText("?", { exact: true }), path).toBeVisible();
    if (path === screens.comparison)
      await expect(keys.getByText(ar.compare.next, { exact: true })).toBeVisible();
    if (path === screens.article)
      await expect(keys.getByText(ar.reader.opens, { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(keys).toHaveCount(0);
    await expect(link, path).toBeFocused();
  }
});

test("after a view was chosen by its radio button, letters lead on and / to the search", async ({ page }) => {
  await page.goto(`./${screens.comparison}`);
  await page.getByText(ar.compare.options, { exact: true }).click();
  await page.getByRole("radio", { name: ar.compare.collated.viewAligned }).press("Space");
  await expect(page).toHaveURL(/view=aligned/);
  await expect(page.locator("input[type=radio]:focus")).toHaveCount(1);
  const before = page.url();
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(before);
  await page.getByRole("radio", { name: ar.compare.collated.viewStream }).press("Space");
  await expect(page).toHaveURL(/view=stream/);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("the Tab key goes through a panel and over it without landing on a guard", async ({ page }) => {
  const isGuard = () => document.activeElement?.matches("[data-base-ui-focus-guard]") ?? false;
  // A guard hands the focus on in the next frame.
  const leavesGuard = (where: string) => expect.poll(() => page.evaluate(isGuard), where).toBe(false);
  await page.goto(`./${screens["article with a panel"]}`);
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press(key);
      await leavesGuard(`${key} ${step}`);
    }
  }
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: ar.settings.open }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press("Tab");
    await leavesGuard(`the settings, ${step}`);
  }
});

test("eleven outlets and an event long before stand on a phone without running into one another", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const long = "الموقع الإخباري الرسمي لوكالة الأنباء الوطنية المتحدة للشرق";
  await page.route(/data\/(?!library).*\.json$/, async (route) => {
    const story = await (await route.fetch()).json();
    const [first, ...others] = story.outlets;
    const more = ["24.ae", "Kazakhstanskaya Pravda", "BBC News عربي", "تاس", "رويترز", "سكاي نيوز عربية"];
    story.outlets = [
      { ...first, name: { ar: long, en: long }, short: { ar: long, en: long } },
      ...others,
      ...more.map((name, index) => ({
        ...first,
        id: `more-${index}`,
        name: { ar: name, en: name },
        short: { ar: name, en: name },
      })),
    ];
    const [event, ...events] = story.events;
    story.events = [{ ...event, from: "2021-11-05", to: "2021-11-05", background: false }, ...events];
    await route.fulfill({ json: story });
  });
  await page.goto(`./${screens.story}?sort=outlets`);
  await expect(page.locator("main thead th")).toHaveCount(11);
  const over = await page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLElement>("main thead th, section[aria-labelledby=days] span"),
    ];
    return [
      document.documentElement.scrollWidth - innerWidth,
      ...boxes.filter(({ tagName }) => tagName === "TH").map((each) => each.scrollWidth - each.clientWidth),
    ].filter((by) => by > 1);
  });
  expect(over, "wider than their room").toEqual([]);
  await expect(page.locator("main ol").first()).toContainText(long);
  const names = await page.locator("section[aria-labelledby=days] .whitespace-nowrap").evaluateAll((all) =>
    all
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => each.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right }))
      .toSorted((a, b) => a.left - b.left),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const [index, { left, right }] of names.entries()) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    expect(left).toBeGreaterThanOrEqual(names[index - 1]?.right ?? 0);
  }
});
