import puppeteer, { type KeyInput } from "puppeteer-core";
import { type Driver, type Key, keys } from "../page";

const isKeyInput = (key: Key): key is KeyInput => key.length === 1 || keys.some((name) => name === key);

/** One process for all pages and none in reserve: each costs as much as a journey. */
const lean = {
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
  "fission.autostart": false,
  "browser.sessionstore.resume_from_crash": false,
  "extensions.enabledScopes": 0,
  "gfx.webrender.software": true,
};

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(program: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: lean,
  });
  const page = await browser.newPage();
  return {
    async open(url) {
      await page.goto(url, { waitUntil: "domcontentloaded" });
    },
    async run(body) {
      return `${await page.evaluate(`(async () => { ${body} })()`)}`;
    },
    click: (x, y) => page.mouse.click(x, y),
    async press(key) {
      if (!isKeyInput(key)) throw new Error(`no key "${key}"`);
      await page.keyboard.press(key);
    },
    close: () => browser.close(),
  };
}
