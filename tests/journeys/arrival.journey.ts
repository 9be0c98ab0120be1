import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { messages } from "../support/journey-messages";
import { allLanguages, allScreens, type Language } from "../support/screens";
import { standingText } from "../support/standing-text";

declare global {
  interface Window {
    violations?: string[];
  }
}

const watchPolicy = () => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample, blockedURI }) => {
    window.violations?.push(`${violatedDirective}: ${blockedURI} ${sample}`);
  });
};

/** Each piece of text that the main part of a running page shows. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.getByRole("main").evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      // What can be chosen from a list is not laid out until the list is opened.
      const isSeen = element?.closest("select")?.checkVisibility() ?? element?.checkVisibility();
      if (isSeen === true) texts.push(node.textContent?.trim() ?? "");
    }
    return texts;
  });
}

async function openSettings(page: Page, language: Language): Promise<void> {
  // A panel that the address opens lies over the head of the page on a narrow screen.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: messages[language].settings.open }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
}

for (const [language, prefix] of allLanguages) {
  test.describe(`whoever comes from elsewhere, ${language}`, () => {
    test.describe.configure({ mode: "default" });
    test.use({ walk: `arrivals, ${language}` });

    for (const [screen, path] of allScreens) {
      // What is asked for behind the question mark is not on the page that the host has.
      const isPlain = !path.includes("?");
      const whole = isPlain ? ", which stands whole without its script" : "";

      test(`finds the screen “${screen}”${whole}, within the policy and with nothing from other sites`, async ({
        page,
        requests,
        baseURL,
      }) => {
        const watch = await page.addInitScript(watchPolicy);
        const response = await page.goto(`./${prefix}${path}`);
        expect(response?.headers()["content-security-policy"]).toContain("script-src 'self'");
        const standing = standingText((await response?.text()) ?? "");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        if (path.includes("statement=")) await expect(page.getByRole("dialog")).toBeVisible();
        if (isPlain) {
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(standing.heading);
          const now = await shownTexts(page);
          expect(standing.texts.filter((text) => !now.includes(text))).toEqual([]);
          expect(standing.texts.length).toBeGreaterThan(4);
        }
        await openSettings(page, language);
        expect(await page.evaluate(() => window.violations)).toEqual([]);
        await watch.dispose();

        const { origin } = new URL(baseURL ?? "");
        const asked = requests.map((request) => request.url());
        const elsewhere = asked.filter(
          (address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin,
        );
        expect(elsewhere).toEqual([]);
        expect(asked.length).toBeGreaterThan(2);
      });
    }
  });
}

test("the app takes over the page that stands, and does not make it anew", async ({ freshPage }) => {
  const page = await freshPage();
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.querySelector("h1")?.setAttribute("data-stood", "");
    });
  });
  await page.goto("./stories/csto-2022/statements/no-colour-revolutions/");
  await expect(page.locator("h1[data-stood]")).toBeVisible();
  const links = page.locator("#app a[href^='.']");
  await expect(links).toHaveCount(0);
});

test("a page with something asked for is shown as asked, whatever stood there", async ({ page }) => {
  await page.goto("./stories/csto-2022/?speaker=karin");
  await expect(page.getByRole("status").filter({ hasText: "8" }).first()).toBeVisible();
});

test("links lead on without the script", async ({ freshPage }) => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.goto("./en/stories/csto-2022/timeline/");
  await page.getByRole("link", { name: "Names" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Names");
});
