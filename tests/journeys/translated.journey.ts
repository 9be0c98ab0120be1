import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { languages, screens } from "../support/screens";
import { textsHeldByReact, translatePage } from "../support/translator";

/** Numbers from 0 to 1, the same ones for one seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pressable =
  "main :is(a[href]:not([download], [target]), button, summary, input[type=checkbox], input[type=radio]), header :is(a[href], button), [role=dialog] :is(a[href]:not([download], [target]), button)";

/** Presses one of what can be pressed, by its place among all of it. Printing, leaving and a file of data are left out. */
function press(page: Page, place: number): Promise<string> {
  return page.evaluate(
    ([selector, share]) => {
      window.print = () => undefined;
      const dialog = document.querySelector("[role=dialog]");
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (each) =>
          each.getClientRects().length > 0 &&
          (dialog === null || dialog.contains(each)) &&
          (!(each instanceof HTMLAnchorElement) ||
            (each.origin === location.origin && !each.pathname.endsWith(".json"))),
      );
      const chosen = all[Math.floor(share * all.length)];
      chosen?.click();
      return new Promise<string>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(chosen?.outerHTML.slice(0, 120) ?? "nothing")),
        );
      });
    },
    [pressable, place] as const,
  );
}

test.describe("a page that the browser translates", () => {
  test.beforeEach(({ page }) => page.addInitScript(translatePage));

  for (const [language, start] of Object.entries(languages)) {
    test(`goes on working on every screen: ${language}`, async ({ page }) => {
      test.slow();
      const next = numbersFrom(language.length * 7919);
      for (const [name, path] of Object.entries(screens)) {
        await page.goto(`./${start}${path}`);
        await expect(page.locator("main font").first()).toBeAttached();
        expect(await page.evaluate(textsHeldByReact), name).toEqual([]);
        for (let step = 0; step < 3; step += 1) await press(page, next());
        await expect(page.locator("main")).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(0);
      }
    });
  }

  for (const seed of [1, 2, 3]) {
    test(`outlives a walk at random through the app: seed ${seed}`, async ({ page }) => {
      test.slow();
      const next = numbersFrom(seed);
      await page.goto("./stories/csto-2022/");
      const walked: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        walked.push(await press(page, next()));
        expect(await page.evaluate(textsHeldByReact), walked.join("\n")).toEqual([]);
        await expect(page.locator("main"), walked.join("\n")).toBeVisible();
      }
    });
  }
});
