import type { Browser, CDPSession, Page } from "@playwright/test";

/** An event of the browser's trace, as far as it is looked at here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time of the thread, where the system tells it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isEvent = (value: unknown): value is TraceEvent =>
  typeof value === "object" && value !== null && "name" in value && "ph" in value && "tid" in value;

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

async function traced(page: Page, session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }) => {
    for (const each of value) if (isEvent(each)) events.push(each);
  };
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel"], recordMode: "recordAsMuchAsPossible" },
    transferMode: "ReportEvents",
  });
  await work();
  await comeToRest(page);
  const complete = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return longestOf(events);
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
      const time = await traced(page, session, work);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      return time;
    },
    close: () => context.close(),
  };
}
