import type { Browser, Page } from "@playwright/test";
import { type TraceEvent, traceOf } from "../trace";

/** A page that is opened once, under a processor that is so many times slower. */
export interface SlowPage {
  readonly page: Page;
  /** The longest task of the page's main thread while that is done, in milliseconds of the thread's own processor time. */
  readonly longestTask: (work: () => Promise<void>) => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * A page is at rest when nothing has been added to it for so many milliseconds; it is waited for so often at most. What is
 * drawn a little at a time goes on for minutes on a busy machine, and its turns are all alike.
 */
const rest = 2_000;
const mostRests = 8;

async function comeToRest(page: Page): Promise<void> {
  let before = -1;
  for (let waited = 0; waited < mostRests; waited += 1) {
    const now = await page.evaluate(() => document.getElementsByTagName("*").length);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(rest);
  }
}

const isMain = ({ name, args }: TraceEvent) => name === "thread_name" && args?.name === "CrRendererMain";

/** The longest task of the main threads in a trace, in milliseconds. */
export function longestOf(events: readonly TraceEvent[]): number {
  const threads = new Set(events.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const times = events
    .filter(
      ({ ph, name, pid, tid }) => ph === "X" && name.endsWith("RunTask") && threads.has(`${pid} ${tid}`),
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000);
  return times.reduce((most, each) => Math.max(most, each), 0);
}

export async function openSlowPage(browser: Browser, processorTimes: number): Promise<SlowPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "ar",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    page,
    longestTask: async (work) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate: processorTimes });
      const events = await traceOf(session, ["toplevel"], async () => {
        await work();
        await comeToRest(page);
      });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      return longestOf(events);
    },
    close: () => context.close(),
  };
}
