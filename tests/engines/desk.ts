import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect } from "vitest";
import { siteFolder } from "@/build/project";
import { ar } from "../support/journey-messages";
import type { Engine } from "./engine";
import type { Page } from "./page";
import { expectWholeWords } from "./whole-words";

const { desk } = ar;

const Library = v.object({ stories: v.array(v.object({ href: v.string() })) });
const Story = v.object({
  articles: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      lines: v.array(v.object({ start: v.number(), end: v.number() })),
    }),
  ),
});

const readData = (path: string): unknown => JSON.parse(readFileSync(join(siteFolder, "data", path), "utf8"));

/** Two articles of the first story as somebody would copy them. */
function articleTexts(): readonly string[] {
  const { stories } = v.parse(Library, readData("library.json"));
  const { articles } = v.parse(Story, readData(stories[0]?.href ?? ""));
  return ["voi", "unnamed-bbc-rt"].map((id) => {
    const article = articles.find((each) => each.id === id);
    if (article === undefined) throw new Error(`no ${id}`);
    return article.lines.map(({ start, end }) => article.text.slice(start, end)).join("\n\n");
  });
}

const undated = "input[type=date][aria-invalid=true]";
const drafts = (page: Page) => page.evaluate(() => document.querySelectorAll("main li details").length, null);

async function bring(page: Page, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await page.type("textarea", text);
    await page.click({ css: "main button", text: desk.add });
    await page.wait(
      "the article to be brought",
      (count) => document.querySelectorAll("main li details").length > count,
      index,
    );
  }
  while (await page.evaluate((css) => document.querySelector(css) !== null, undated)) {
    await page.type(undated, "2022-01-10");
  }
}

/** How many wordings of the article shown wait to be checked. */
const left = (page: Page) =>
  page.evaluate(
    () => Number(document.querySelector("nav li a[aria-current] [aria-hidden=true]")?.textContent),
    null,
  );

/** The reader's own articles: pasted, read by the engine, reviewed, kept and there again. */
export function deskJourneys({ journey }: Engine): void {
  journey("at the desk, what is pasted is read, reviewed, kept, and there after a reload", async (page) => {
    await page.go("desk/");
    const texts = articleTexts();
    await bring(page, texts);
    expect(await drafts(page)).toBe(texts.length);
    await page.click({ css: "main button", text: desk.read_two });
    await page.wait("the review to open", () => /\/desk\/own-/.test(location.pathname), null);
    await page.click({ css: "main button", text: desk.begin });
    await page.text("[data-chosen]");
    await expectWholeWords(page);
    const found = await left(page);
    expect(found).toBeGreaterThan(3);
    await page.click({ css: "aside button", text: desk.accept });
    await page.wait(
      "one to be left less",
      (before) =>
        Number(document.querySelector("nav li a[aria-current] [aria-hidden=true]")?.textContent) ===
        before - 1,
      found,
    );
    await page.text({ css: "[role=status]", text: desk.kept });
    const address = await page.evaluate(() => location.pathname, null);
    await page.go(address.slice(1));
    await page.wait(
      "the story to be there again",
      () => document.querySelector("[data-mark]") !== null,
      null,
    );
    expect(await left(page)).toBe(found - 1);
    await page.click({ css: `nav[aria-label="${desk.parts}"] a`, text: desk.part_story });
    await page.click({ css: "main a", text: ar.library.open });
    await page.wait("the story to open", () => location.pathname.includes("/stories/own-"), null);
    await page.text("main table tbody th");
  });
}
