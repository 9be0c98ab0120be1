import { chromium } from "@playwright/test";
import type { LaunchOptions } from "@/tools/browser/find-browser";
import type { Driver } from "../page";

/** Chromium, by Playwright. */
export async function openChromium(launch: LaunchOptions): Promise<Driver> {
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  return {
    async open(url) {
      await page.goto(url, { waitUntil: "domcontentloaded" });
    },
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
