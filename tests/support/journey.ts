import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Request,
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
  /**
   * The walk that the tests of a group are the stations of, one after the other: each finds the page where the last
   * left it. Null for tests that begin with a browser that knows nothing.
   */
  walk: string | null;
}

interface JourneyFixtures {
  /**
   * A page of a context of its own, for what cannot be undone in a page: a script that runs in all its documents, a page
   * that dies, a reader who was never here while `page` goes on.
   */
  freshPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the consoles of all pages of the journey have said so far, warnings and errors. */
  consoleMessages: string[];
  /** What `page` has asked for since the test began. */
  requests: readonly Request[];
}

/** What a worker keeps from test to test: starting a page costs more than most journeys. */
interface KeptPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: Request[];
  /** Leaves the site. */
  readonly leave: () => Promise<unknown>;
  messages: string[];
  /** The address that what a test writes as `./…` is below. */
  baseURL: string;
  walk: string | null;
}

type ServiceWorkers = "allow" | "block";

interface WorkerFixtures {
  keptPages: Map<ServiceWorkers, KeptPage>;
}

function listen(context: BrowserContext, say: (message: string) => void): void {
  context.on("console", (message) => {
    const said = `${message.type()}: ${message.text()} (${message.location().url})`;
    // The browser's driver says so itself where a journey does without the service worker.
    if (said.includes("Service Worker registration blocked")) return;
    if (message.type() === "error" || message.type() === "warning") say(said);
  });
  context.on("weberror", (error) => {
    say(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
}

/** Pages stand before the app runs; a reader's hand comes later than a test's, which has to wait until it does. */
function waitUntilRunning(page: Page, baseURL: () => string): Page {
  const { goto, reload } = page;
  const running = () => page.locator("html[data-running]").waitFor({ state: "attached" });
  page.goto = async (where, how) => {
    const response = await goto.call(page, new URL(where, baseURL()).href, how);
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

async function keepPage(browser: Browser, serviceWorkers: ServiceWorkers): Promise<KeptPage> {
  const context = await browser.newContext({ serviceWorkers, baseURL: setting.root });
  const requests: Request[] = [];
  const page = await context.newPage();
  const leave = page.goto.bind(page, "about:blank");
  const kept: KeptPage = { context, page, requests, leave, messages: [], baseURL: setting.root, walk: null };
  waitUntilRunning(page, () => kept.baseURL);
  listen(context, (message) => kept.messages.push(message));
  context.on("request", (request) => requests.push(request));
  return kept;
}

/** Leaves the page as if nobody had been there: all that a site keeps on the device goes, what speeds it up stays. */
async function forgetAll({ context, page, leave }: KeptPage): Promise<void> {
  const been = new Set([new URL(setting.root).origin, new URL(setting.subPath).origin]);
  if (page.url().startsWith("http")) been.add(new URL(page.url()).origin);
  await leave();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  const session = await context.newCDPSession(page);
  for (const origin of been) {
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  }
  await session.detach();
  await context.clearCookies();
  await page.mouse.move(0, 0);
}

/** A journey: Playwright's test, which also fails when a page's console reports an error or a warning. */
export const test = base.extend<JourneyOptions & JourneyFixtures, WorkerFixtures>({
  allowedMessages: [[], { option: true }],
  walk: [null, { option: true }],
  keptPages: [
    async ({ browser: _ }, use) => {
      const pages = new Map<ServiceWorkers, KeptPage>();
      await use(pages);
      await Promise.all([...pages.values()].map(({ context }) => context.close()));
    },
    { scope: "worker" },
  ],
  consoleMessages: [
    async ({ allowedMessages }, use) => {
      const messages: string[] = [];
      await use(messages);
      const unexpected = messages.filter(
        (message) => !allowedMessages.some((allowed) => allowed.test(message)),
      );
      expect(unexpected, "what the console said").toEqual([]);
    },
    { auto: true },
  ],
  page: async (
    { browser, keptPages, consoleMessages, walk, serviceWorkers, viewport, colorScheme, baseURL },
    use,
  ) => {
    const kept = keptPages.get(serviceWorkers) ?? (await keepPage(browser, serviceWorkers));
    keptPages.set(serviceWorkers, kept);
    if (walk === null || walk !== kept.walk) await forgetAll(kept);
    kept.walk = walk;
    kept.messages = consoleMessages;
    kept.baseURL = baseURL ?? setting.root;
    kept.requests.length = 0;
    await kept.page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await kept.page.emulateMedia({ colorScheme: colorScheme ?? "light", media: null, forcedColors: null });
    await use(kept.page);
  },
  requests: async ({ page: _, keptPages, serviceWorkers }, use) => {
    await use(keptPages.get(serviceWorkers)?.requests ?? []);
  },
  freshPage: async ({ browser, baseURL, consoleMessages }, use) => {
    const contexts: BrowserContext[] = [];
    const at = baseURL ?? setting.root;
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: at, serviceWorkers: "block", ...options });
      contexts.push(context);
      listen(context, (message) => consoleMessages.push(message));
      const page = await context.newPage();
      return options.javaScriptEnabled === false ? page : waitUntilRunning(page, () => at);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
