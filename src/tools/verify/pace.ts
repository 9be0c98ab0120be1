import { chromium } from "@playwright/test";
import type { LaunchOptions } from "../browser/find-browser";

/** How long a first visit takes on two idle cores, in milliseconds, generously: a faster machine gets no less time. */
const usualVisit = 2_000;
/** A visit that takes longer than this has not only a slow machine against it. */
const longestVisit = 180_000;

/** By what the limits of a run are multiplied, for a visit that took so many milliseconds: 1 where it was no slower than usual. */
export function paceOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / usualVisit));
}

/**
 * How many times longer than on an idle machine things take on this one now, by one visit to the site at `url` in a
 * browser that knows nothing of it. A limit of time is there to end what hangs, not to judge how fast a machine is.
 */
export async function measurePace(launch: LaunchOptions, url: string): Promise<number> {
  const browser = await chromium.launch({ ...launch, timeout: longestVisit });
  try {
    const page = await browser.newPage({ serviceWorkers: "block" });
    const start = performance.now();
    await page.goto(url, { timeout: longestVisit });
    await page.locator("html[data-running]").waitFor({ state: "attached", timeout: longestVisit });
    return paceOf(performance.now() - start);
  } finally {
    await browser.close();
  }
}
