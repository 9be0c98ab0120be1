import type { Browser, Page } from "@playwright/test";
import type { MeasuredPage } from "./measured-pages";

/** A device to measure on. */
export interface Device {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** A slow line and processor, or null for this machine as it is. */
  readonly slow: {
    readonly processorTimes: number;
    readonly roundTripMs: number;
    readonly bytesPerSecond: number;
  } | null;
}

export const devices: readonly Device[] = [
  {
    name: "phone",
    viewport: { width: 360, height: 740 },
    // What Lighthouse takes for a middling phone on a slow mobile line.
    slow: { processorTimes: 4, roundTripMs: 150, bytesPerSecond: 204_800 },
  },
  { name: "desk", viewport: { width: 1440, height: 900 }, slow: null },
];

/** What one visit to a page showed. Times in milliseconds from the start of the navigation. */
export interface Visit {
  /** What was asked for, by path below the base. */
  readonly paths: readonly string[];
  /** The sum of all layout shifts that no input caused. */
  readonly layoutShift: number;
  readonly firstPaint: number;
  readonly textShown: number;
}

const shiftMark = "muqabala:shift";
const textMark = "muqabala:text";

/** Runs in the page before its own scripts: notes every layout shift, and the frame that shows the text. */
function observe({ text, shift, shown }: { text: string; shift: string; shown: string }): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const caused = "hadRecentInput" in entry && entry.hadRecentInput === true;
      if (!caused && "value" in entry) performance.mark(shift, { detail: entry.value });
    }
  }).observe({ type: "layout-shift", buffered: true });
  const watch = new MutationObserver(() => {
    if (document.body?.textContent?.includes(text) !== true) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(shown)));
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

async function slowDown(page: Page, { slow }: Device): Promise<void> {
  if (slow === null) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processorTimes });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.roundTripMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
}

/** Opens a page in a browser that has seen nothing, and waits until it is at rest. */
export async function visit(
  browser: Browser,
  site: string,
  measured: MeasuredPage,
  device: Device,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { ...device.viewport }, locale: "ar" });
  const page = await context.newPage();
  const paths: string[] = [];
  page.on("response", (response) => {
    if (response.url().startsWith(site)) paths.push(decodeURIComponent(response.url().slice(site.length)));
  });
  await slowDown(page, device);
  await page.addInitScript(observe, { text: measured.text, shift: shiftMark, shown: textMark });
  await page.goto(site + measured.path);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, textMark);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const seen = await page.evaluate(
    ({ shift, shown }) => {
      const shifts = performance
        .getEntriesByName(shift)
        .map((entry) => ("detail" in entry ? Number(entry.detail) : 0));
      const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
      const firstPaint = timeOf("first-contentful-paint");
      return {
        layoutShift: shifts.reduce((sum, value) => sum + value, 0),
        firstPaint,
        // The mark comes just before the frame that it stands for is on screen.
        textShown: Math.max(timeOf(shown), firstPaint),
      };
    },
    { shift: shiftMark, shown: textMark },
  );
  await context.close();
  return { ...seen, paths };
}
