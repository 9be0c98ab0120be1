import { afterAll, beforeAll, expect, it } from "vitest";
import type { Site } from "@/tools/serve/site-files";
import { openChromium } from "./drivers/chromium";
import { openFirefox } from "./drivers/firefox";
import { openWebKit } from "./drivers/webkit";
import { type Driver, type Page, pageOver } from "./page";
import { type EngineName, setting } from "./setting";
import { readWatchedSite, serveWatched, type WatchedSite } from "./site";
import { readWatched } from "./watch";

const missing = (name: EngineName) => new Error(`${name} was not found`);

function openEngine(name: EngineName): Promise<Driver> {
  const { Chromium, Firefox, WebKit } = setting;
  if (name === "Chromium" && Chromium !== null) return openChromium(Chromium);
  if (name === "Firefox" && Firefox !== null) return openFirefox(Firefox.program);
  if (name === "WebKit" && WebKit !== null) return openWebKit(WebKit);
  throw missing(name);
}

/** One engine with one page, for all the journeys that are declared with it. */
export interface Engine {
  readonly name: EngineName;
  /** Declares a journey. It fails, too, where a page reports an error or a warning. */
  readonly journey: (title: string, walk: (page: Page) => Promise<void>) => void;
  /** Walks through a site that the engine has never seen, at an origin of its own. */
  readonly asNewcomer: (visit: (site: WatchedSite) => Promise<void>) => Promise<void>;
}

/** Starts an engine before the journeys declared with it and ends it after them. */
export function useEngine(name: EngineName): Engine {
  let files: Site = new Map();
  let page: Page | null = null;
  let site: WatchedSite | null = null;

  const siteNow = () => {
    if (site === null) throw missing(name);
    return site;
  };

  beforeAll(async () => {
    files = await readWatchedSite();
    site = await serveWatched(files);
    page = pageOver(await openEngine(name), () => siteNow().url);
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  const walked = (walk: (page: Page) => Promise<void>) => async () => {
    if (page === null) throw missing(name);
    await walk(page);
    const { messages } = await page.evaluate(readWatched, null);
    expect(messages, "what the pages reported").toEqual([]);
  };

  return {
    name,
    journey: (title, walk) => it(title, walked(walk)),
    async asNewcomer(visit) {
      const before = siteNow();
      site = await serveWatched(files);
      try {
        await visit(site);
      } finally {
        await site.close();
        site = before;
      }
    },
  };
}
