import type { Page } from "@playwright/test";
import { accessibilityProblems } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { messages } from "../support/journey-messages";
import { allLanguages, allScreens, type Language, type Screen, screens, themes } from "../support/screens";

/** What stands in the address behind the host, as a person would write it. */
function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURI(`${pathname}${search}`);
}

/** Follows a link of the page that leads to an address below the site's base. */
async function follow(page: Page, prefix: string, address: string): Promise<void> {
  const links = page.locator(`a[href="/${prefix}${address}"]`).filter({ visible: true });
  // The last one is what the page itself has: the frame's links stand before it.
  await links.last().click();
  await expect.poll(() => addressOf(page)).toBe(`/${prefix}${address}`);
}

interface Walker {
  readonly page: Page;
  readonly prefix: string;
  readonly language: Language;
}

const followTo =
  (...addresses: readonly string[]) =>
  async ({ page, prefix }: Walker) => {
    for (const address of addresses) await follow(page, prefix, address);
  };

const choose =
  (name: (language: Language) => string) =>
  async ({ page, language }: Walker) => {
    await page.getByRole("radio", { name: name(language) }).press("Space");
  };

/** How a reader comes to each screen from the one before it. */
const steps: Readonly<Record<Screen, ((walker: Walker) => Promise<void>) | null>> = {
  library: null,
  story: followTo(screens.story),
  "story by disagreement": choose((language) => messages[language].story.sort_disagreement),
  article: followTo("stories/csto-2022/articles/voi/", screens.article),
  "article with a panel": followTo(screens["article with a panel"]),
  "two articles": async (walker) => {
    await walker.page.keyboard.press("Escape");
    await expect(walker.page.getByRole("dialog")).toHaveCount(0);
    await followTo("stories/csto-2022/articles/alwasat/beside/voi/", screens["two articles"])(walker);
  },
  comparison: followTo(screens.comparison),
  timeline: followTo(screens.timeline),
  // A narrow screen shows the list unasked, and has no days there to look closer at: somebody sent these links.
  "timeline as a list": null,
  "timeline of the day": null,
  names: followTo(screens.names),
  "search, empty": followTo(screens["search, empty"]),
  search: async ({ page }) => {
    await page.getByRole("searchbox").last().fill("توكاييف");
  },
  about: followTo(screens.about),
};

/** Comes to a screen as a reader does who stands on the one before it; where the page is elsewhere, by its address. */
async function walkTo(walker: Walker, screen: Screen): Promise<void> {
  const { page, prefix } = walker;
  const index = allScreens.findIndex(([name]) => name === screen);
  const [, before] = allScreens[index - 1] ?? [];
  const step = steps[screen];
  if (step === null || addressOf(page) !== `/${prefix}${before}`) {
    await page.goto(`./${prefix}${screens[screen]}`);
    return;
  }
  await step(walker);
  await expect.poll(() => addressOf(page)).toBe(`/${prefix}${screens[screen]}`);
}

// Phone in one theme and desk in the other, turned about between the languages: every width meets every theme.
const views = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } };

for (const [language, prefix] of allLanguages) {
  for (const [index, theme] of themes.entries()) {
    const phone = (index === 0) === (language === "ar");
    const place = `${language}, ${theme}, ${phone ? "phone" : "desk"}`;
    test.describe(place, () => {
      test.describe.configure({ mode: "default" });
      test.use({ walk: place, colorScheme: theme, viewport: phone ? views.phone : views.desk });

      for (const [screen] of allScreens) {
        test(`axe finds nothing on the screen “${screen}”, and nothing scrolls sideways there`, async ({
          page,
        }) => {
          await walkTo({ page, prefix, language }, screen);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          if (screen === "article with a panel") await expect(page.getByRole("dialog")).toBeVisible();
          expect(await accessibilityProblems(page)).toEqual([]);
          for (const width of [360, 768, 1440]) {
            await page.setViewportSize({ width, height: 800 });
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(over, `${screens[screen]} at ${width}`).toBe(0);
          }
        });
      }
    });
  }
}
