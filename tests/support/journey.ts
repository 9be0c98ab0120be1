import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { setting } from "./journey-setting";

export { expect };

/** The served site: at a domain's root, and below a path as on a host with many sites. */
export const sites = { root: setting.root, subPath: setting.subPath };

interface JourneyOptions {
  /**
   * What the console may say in a journey that provokes it, such as the browser's own line about a page
   * that is not there. Everything else that it says fails the journey.
   */
  allowedMessages: readonly RegExp[];
}

interface JourneyFixtures {
  /** Opens a browser that knows nothing of what went before: no settings, no history. */
  freshPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the consoles of all pages of the journey have said so far, warnings and errors. */
  consoleMessages: string[];
}

function listen(context: BrowserContext, messages: string[]): void {
  context.on("console", (message) => {
    const said = `${message.type()}: ${message.text()} (${message.location().url})`;
    // The browser's driver says so itself where a journey does without the service worker.
    if (said.includes("Service Worker registration blocked")) return;
    if (message.type() === "error" || message.type() === "warning") messages.push(said);
  });
  context.on("weberror", (error) => {
    messages.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
}

/** Pages stand before the app runs; a reader's hand comes later than a test's, which has to wait until it does. */
function waitUntilRunning(page: Page): Page {
  const { goto, reload } = page;
  const running = () => page.locator("html[data-running]").waitFor({ state: "attached" });
  page.goto = async (...where) => {
    const response = await goto.apply(page, where);
    await running();
    return response;
  };
  page.reload = async (...how) => {
    const response = await reload.apply(page, how);
    await running();
    return response;
  };
  return page;
}

/** A journey: Playwright's test, which also fails when a page's console reports an error or a warning. */
export const test = base.extend<JourneyOptions & JourneyFixtures>({
  allowedMessages: [[], { option: true }],
  consoleMessages: [
    async ({ allowedMessages, context }, use) => {
      const messages: string[] = [];
      listen(context, messages);
      await use(messages);
      const unexpected = messages.filter(
        (message) => !allowedMessages.some((allowed) => allowed.test(message)),
      );
      expect(unexpected, "what the console said").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => use(waitUntilRunning(page)),
  freshPage: async ({ browser, baseURL, consoleMessages }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...options });
      contexts.push(context);
      listen(context, consoleMessages);
      const page = await context.newPage();
      return options.javaScriptEnabled === false ? page : waitUntilRunning(page);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
