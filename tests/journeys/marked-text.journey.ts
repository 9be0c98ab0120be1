import alwasat from "../../src/content/stories/csto-2022/articles/alwasat.json" with { type: "json" };
import { expect, test } from "../support/journey";
import { compareWordWidths } from "../support/word-widths";

const pages = {
  "an article": "stories/csto-2022/articles/alwasat/",
  "two articles": "stories/csto-2022/articles/voi/beside/alwasat/",
  "the comparison": "stories/csto-2022/statements/no-colour-revolutions/?all=1",
  "its table": "stories/csto-2022/statements/no-colour-revolutions/?view=aligned",
  "its stream": "stories/csto-2022/statements/no-colour-revolutions/?view=stream",
  "the search": "search/?q=توكاييف",
} as const;

const drawn = ".statement-line, .variant, main mark";

test("a word is as wide with its marks as without", async ({ page }) => {
  test.slow();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`./${path}`);
    await expect(page.locator(drawn).first(), name).toBeAttached();
    const { measured, different } = await page.evaluate(compareWordWidths, 0.5);
    expect(measured, name).toBeGreaterThan(10);
    expect(different, name).toEqual([]);
  }
});

test("the measure of words finds one whose letters are parted", async ({ page }) => {
  await page.goto(`./${pages["an article"]}`);
  await page.evaluate(() => {
    const text = document.querySelector(".statement-line")?.firstChild;
    if (text == null) throw new Error("no text in a mark");
    const letters = document.createRange();
    letters.setStart(text, 0);
    letters.setEnd(text, 1);
    const mark = document.createElement("span");
    mark.style.paddingInlineEnd = "3px";
    letters.surroundContents(mark);
  });
  const { different } = await page.evaluate(compareWordWidths, 0.5);
  expect(different.length).toBeGreaterThan(0);
});

test("an article is copied letter for letter, without its counts", async ({ page }) => {
  await page.goto(`./${pages["an article"]}`);
  await expect(page.locator(".statement-count").first()).toBeAttached();
  const copied = await page.evaluate(() =>
    [...document.querySelectorAll("article [data-start]")].map((line) => {
      document.getSelection()?.selectAllChildren(line);
      return document.getSelection()?.toString() ?? "";
    }),
  );
  expect(copied.length).toBeGreaterThan(10);
  const { paragraphs } = alwasat;
  expect(paragraphs.filter((words) => !copied.includes(words))).toEqual([]);
});
