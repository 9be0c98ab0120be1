import { expect } from "vitest";
import { ar } from "../support/journey-messages";
import type { Engine } from "./engine";
import { expectFaces } from "./faces";
import type { Page } from "./page";
import type { WatchedSite } from "./site";
import { expectWholeWords } from "./whole-words";

const story = "stories/csto-2022/";
const article = `${story}articles/alwasat/`;
const comparison = `${story}statements/not-the-first-attempt/`;
const sections = `nav[aria-label="${ar.nav.label}"] a`;

/** Waits until the address is one that holds some words. */
const leadsTo = (page: Page, words: string) =>
  page.wait(`the address to hold ${words}`, (part) => decodeURI(location.href).includes(part), words);

const isThere = (page: Page, css: string) =>
  page.wait(`${css} to be there`, (selector) => document.querySelector(selector) !== null, css);

const isGone = (page: Page, css: string) =>
  page.wait(`${css} to be gone`, (selector) => document.querySelector(selector) === null, css);

const countOf = (page: Page, css: string) =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, css);

/** The words that part in a row and have no line below them. */
const unlined = (page: Page) =>
  page.evaluate(() => {
    const parting = [...document.querySelectorAll("main blockquote .variant")];
    return parting
      .filter((word) => getComputedStyle(word).textDecorationLine !== "underline")
      .map(({ textContent }) => textContent);
  }, null);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "", null);

/** From the front page through a story, its comparisons and its articles, as a reader walks. */
export function readingJourneys(engine: Engine): void {
  const { journey, asNewcomer } = engine;

  /** Comes to a screen as somebody who was never here, and looks whether its faces come and move nothing. */
  const comeTo = async (page: Page, site: WatchedSite, path: string) => {
    await page.go(path);
    await expectFaces(engine, page, site);
  };

  journey("the library leads to a story, and its table into a comparison", async (page) => {
    await page.go("");
    await page.click(`main h2 a[href*="${story}"], main h1 a[href*="${story}"]`);
    await leadsTo(page, story);
    const mark = `main table td a[href*="statements/no-colour-revolutions/"]`;
    expect(await page.attribute(mark, "aria-label")).toContain(": ");
    await page.click(mark);
    await leadsTo(page, "statements/no-colour-revolutions/");
    await page.text({ css: "h1", text: "ثورات ملونة" });
    await isThere(page, "main .variant");
  });

  journey(
    "a comparison: its faces come and move nothing, its words stay whole, and it stands in each of its modes",
    (page) =>
      asNewcomer(async (site) => {
        await comeTo(page, site, comparison);
        await isThere(page, "main blockquote .variant[data-kind=unshared]");
        expect(await unlined(page)).toEqual([]);
        await expectWholeWords(page);
        const column = await page.rect("main blockquote");
        expect(column.width).toBeGreaterThan(150);
        await page.click({ css: "main summary", text: ar.compare.options });
        await page.click({ css: "main label", text: ar.compare.collated.viewAligned });
        await leadsTo(page, "view=aligned");
        await isThere(page, "main table tbody th");
        await page.click({ css: "main label", text: ar.compare.collated.viewStream });
        await leadsTo(page, "view=stream");
        await isGone(page, "main table");
        expect(await page.text("main")).toContain("للتدخل");
        await page.evaluate(() => history.back(), null);
        await isThere(page, "main table tbody th");
      }),
  );

  journey(
    "an article: its faces come and move nothing, its words stay whole, and a mark in it opens the panel",
    (page) =>
      asNewcomer(async (site) => {
        await comeTo(page, site, article);
        await isThere(page, "a.statement");
        await expectWholeWords(page);
        const mark = { css: "a.statement", text: "لن نسمح بثورات ملونة" };
        await page.click(mark);
        await leadsTo(page, "?statement=no-colour-revolutions");
        expect(await page.text("[role=dialog]")).toContain("مجموعة الامن الجماعي");
        await page.press("Escape");
        await isGone(page, "[role=dialog]");
        expect(await focused(page)).toContain("لن نسمح بثورات ملونة");
        const first = await focused(page);
        await page.press("n");
        await page.wait(
          "the next statement",
          (before) => document.activeElement?.textContent !== before,
          first,
        );
        await page.press("p");
        await page.wait("the first again", (before) => document.activeElement?.textContent === before, first);
        await page.press("Enter");
        await page.click({ css: "[role=dialog] a", text: ar.reader.compare });
        await leadsTo(page, "statements/no-colour-revolutions/");
        await isThere(page, "main .variant");
      }),
  );

  journey("two articles stand side by side, row by row", async (page) => {
    await page.go(`${story}articles/voi/beside/alwasat/`);
    expect(await countOf(page, ".beside-row")).toBeGreaterThan(3);
    const first = await page.rect(".beside-cell[data-side=first]");
    const second = await page.rect(".beside-cell[data-side=second]");
    expect(second.x + second.width).toBeLessThanOrEqual(first.x);
  });

  journey("the filter narrows every screen, goes along, and is lifted", async (page) => {
    await page.go(story);
    const rows = "main table tbody th a[href]";
    const all = await countOf(page, rows);
    const karin = { css: "button[aria-pressed]", text: "كارين" };
    await page.click(karin);
    await leadsTo(page, "?speaker=karin");
    expect(await page.attribute(karin, "aria-pressed")).toBe("true");
    await page.wait("rows to go", ({ css, before }) => document.querySelectorAll(css).length < before, {
      css: rows,
      before: all,
    });
    await page.click({ css: sections, text: ar.nav.timeline });
    await leadsTo(page, "timeline/?speaker=karin");
    await page.click({ css: sections, text: ar.nav.names });
    await leadsTo(page, "names/?speaker=karin");
    await page.click({ css: "button", text: ar.filter.clear });
    await page.wait("no filter in the address", () => location.search === "", null);
  });

  journey("the timeline is an axis and a list, and / leads from it to the search", async (page) => {
    await page.go(`${story}timeline/`);
    await page.click({ css: "main label", text: ar.timeline.view_list });
    await leadsTo(page, "view=list");
    expect(await countOf(page, "main ol li")).toBeGreaterThan(5);
    await page.click({ css: "main label", text: ar.timeline.view_axis });
    await isThere(page, "main button[aria-expanded], main [data-lane], main svg");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth, null)).toBe(true);
    await page.press("/");
    await isThere(page, "input[type=search]:focus");
    await page.type("input[type=search]", "توكاييف");
    await leadsTo(page, "/search/?q=توكاييف");
    expect(await page.text({ css: "main mark", text: "تواكييف" })).toBe("تواكييف");
    await page.press("ArrowDown");
    await isThere(page, "[data-result]:focus");
    await page.press("Enter");
    await page.wait("a result to open", () => !location.pathname.includes("/search/"), null);
  });

  journey(
    "in English too faces move nothing; the language changes without a reload and is remembered",
    (page) =>
      asNewcomer(async (site) => {
        await comeTo(page, site, `en/${story}`);
        await page.click({ css: "button[aria-pressed]", text: "Karin" });
        await leadsTo(page, "?speaker=karin");
        await page.evaluate(() => document.body.setAttribute("data-same-page", ""), null);
        await page.click("header a[hreflang=ar]");
        await isThere(page, "html[lang=ar][dir=rtl]");
        await page.click({ css: sections, text: ar.nav.names });
        await leadsTo(page, "names/?speaker=karin");
        await page.click("header a[hreflang=en]");
        await isThere(page, "html[lang=en][dir=ltr]");
        await leadsTo(page, "/en/stories/csto-2022/names/?speaker=karin");
        expect(await countOf(page, "body[data-same-page]")).toBe(1);
        await page.go(article);
        await isThere(page, "html[lang=en]");
        expect(
          await page.evaluate(() => {
            const text = document.querySelector("main [lang=ar][dir=rtl]");
            return text === null ? null : getComputedStyle(text).direction;
          }, null),
        ).toBe("rtl");
        await page.click("header a[hreflang=ar]");
        await isThere(page, "html[lang=ar][dir=rtl]");
        await page.go("about/");
        await isThere(page, "html[lang=ar]");
      }),
  );

  journey("settings hold at once and after a reload", async (page) => {
    await page.go("about/");
    await page.click(`header button[aria-haspopup=dialog], header button`);
    await page.click({ css: "[role=dialog] label", text: ar.settings.theme_dark });
    await isThere(page, "html[data-theme=dark]");
    await page.click({ css: "[role=dialog] label", text: ar.settings.size_largest });
    await page.press("Escape");
    await isGone(page, "[role=dialog]");
    await page.go("about/");
    await isThere(page, "html[data-theme=dark][data-size=largest]");
    await page.evaluate(() => localStorage.clear(), null);
  });
}
