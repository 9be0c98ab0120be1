import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { storyFiles } from "../../build/story-files";
import type { Story } from "../../corpus/types";
import { type ServedSite, serveSite } from "../serve/serve-site";
import { median } from "./measure-page";
import { type LibrarySize, makeLibrary } from "./synthetic";
import { beginMark, endMark, timeBetweenMarks, traceOf } from "./trace";
import { devices } from "./visit";

/** What a library costs its reader: milliseconds of the page's own processor time, and bytes of memory. */
interface LibraryCosts {
  /** From a choice in the filter to the frame that shows what is left. */
  readonly filterStory: number;
  readonly filterLibrary: number;
  /** From nothing to the frame that shows the first story of the library. */
  readonly library: number;
  readonly heap: number;
}

/** What a library far larger than the first one costs its reader. */
export interface LargeLibrary extends LibraryCosts {
  readonly size: LibrarySize;
  /** How many times slower than this machine the processor is for which the times are told. */
  readonly processorTimes: number;
  /** The same with one story alone: what grows with the library is the difference. */
  readonly alone: LibraryCosts;
}

export const largeSize: LibrarySize = { stories: 50, articles: 20, statements: 60 };

/** By how many times a large library may make its reader wait longer than one story alone. Goals, not gates. */
export const filterGoal = 1.5;
export const openingGoal = 1.2;

/** The choices that are pressed one after another, the first ones twice: some speakers, each of whom changes what is left. */
const choices = [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5];

/** How often a library is opened anew. */
const openings = 7;

async function put(folder: string, path: string, content: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A copy of the built site with other stories, whose pages nobody made beforehand. */
async function siteOf(built: string, stories: readonly Story[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "muqabala-large-"));
  await cp(join(built, "assets"), join(folder, "assets"), { recursive: true });
  const shell = await readFile(join(built, "shell.html"), "utf8");
  for (const { path, json } of storyFiles(stories)) await put(folder, path, json);
  await put(folder, "index.html", shell);
  for (const { id } of stories) {
    await put(folder, `stories/${id}/index.html`, shell.replaceAll('="./', '="../../'));
  }
  return folder;
}

/** Serves a library while it is measured, and leaves nothing of it behind. */
async function serving<T>(built: string, stories: readonly Story[], work: (url: string) => Promise<T>) {
  const folder = await siteOf(built, stories);
  let served: ServedSite | null = null;
  try {
    served = await serveSite(folder, { port: 0 });
    return await work(served.url);
  } finally {
    await served?.close();
    await rm(folder, { recursive: true });
  }
}

interface Marks {
  readonly begin: string;
  readonly end: string;
}

const marks: Marks = { begin: beginMark, end: endMark };

/** Runs in the page before its own scripts: notes the frame that shows the first story of a library. */
function noteFirstStory({ begin, end }: Marks): void {
  performance.mark(begin);
  const watch = new MutationObserver(() => {
    if (document.querySelector("main :is(h1, h2) a[href*='stories/']") === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark(end)));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: presses a choice of the filter, and waits for the frame that shows what it leaves and for what is left to do. */
function pressChoice({ begin, end, choice }: Marks & { readonly choice: number }): Promise<void> {
  return new Promise((done, fail) => {
    const chip = document.querySelectorAll<HTMLElement>("[aria-pressed]")[choice];
    const status = chip?.closest("section")?.querySelector("[role=status]");
    if (chip === undefined || !status) return fail(new Error("no filter"));
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          performance.mark(end);
          requestIdleCallback(() => setTimeout(done, 100));
        }),
      );
    });
    watch.observe(status, { childList: true, subtree: true, characterData: true });
    setTimeout(() => fail(new Error(`${chip.textContent} changes nothing`)), 60_000);
    performance.mark(begin);
    chip.click();
  });
}

interface TimedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The processor time between the marks that the page sets while that is done, in milliseconds. */
  readonly timed: (work: () => Promise<unknown>) => Promise<number>;
  readonly session: CDPSession;
}

async function openTimed(browser: Browser): Promise<TimedPage> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "ar",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    context,
    page,
    session,
    timed: async (work) =>
      timeBetweenMarks(
        await traceOf(session, ["blink.user_timing"], async () => {
          await work();
        }),
      ),
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}

/** Opens a library in a page that has seen nothing, and tells what that took and what the page then holds. */
async function openLibrary(browser: Browser, url: string): Promise<{ time: number; heap: number }> {
  const { context, page, session, timed } = await openTimed(browser);
  await page.addInitScript(noteFirstStory, marks);
  const time = await timed(async () => {
    await page.goto(url);
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, marks.end);
  });
  const heap = await heapOf(session);
  await context.close();
  return { time, heap };
}

/** A page with its filter open, ready to be pressed. */
async function openFilter(browser: Browser, url: string): Promise<TimedPage> {
  const opened = await openTimed(browser);
  await opened.page.goto(url);
  await opened.page.locator("main h1").first().waitFor();
  await opened.page.getByRole("button", { name: "تصفية" }).click();
  await opened.page.locator("[aria-pressed]").first().waitFor();
  return opened;
}

/** The same thing done by turns at two addresses, so that whatever slows the machine slows both; the middle of each. */
async function byTurns<Place, Result>(
  places: readonly [Place, Place],
  turns: readonly number[],
  work: (place: Place, turn: number) => Promise<Result>,
): Promise<readonly [readonly Result[], readonly Result[]]> {
  const results: readonly [Result[], Result[]] = [[], []];
  for (const turn of turns) {
    results[0].push(await work(places[0], turn));
    results[1].push(await work(places[1], turn));
  }
  return results;
}

async function timeFilters(browser: Browser, urls: readonly [string, string]) {
  const pages = [await openFilter(browser, urls[0]), await openFilter(browser, urls[1])] as const;
  const times = await byTurns(pages, choices, ({ page, timed }, choice) =>
    timed(() => page.evaluate(pressChoice, { ...marks, choice })),
  );
  for (const { context } of pages) await context.close();
  return [median(times[0]), median(times[1])] as const;
}

async function timeOpenings(browser: Browser, urls: readonly [string, string]) {
  // The first of each is for the browser to get to know the scripts.
  const seen = await byTurns(
    urls,
    Array.from({ length: openings + 1 }, (_, turn) => turn),
    (url) => openLibrary(browser, url),
  );
  const middle = (results: (typeof seen)[number]) => ({
    library: median(results.slice(1).map(({ time }) => time)),
    heap: median(results.map(({ heap }) => heap)),
  });
  return [middle(seen[0]), middle(seen[1])] as const;
}

/**
 * Measures a large made library against one of its stories alone, in the app that lies in `built`: the work of the page's
 * own thread, at full speed and told for the slow device. A slowed processor counts the time that others take from it as
 * well, so that the same page came out at .27 and 1.86 on a busy machine.
 */
export async function measureLargeLibrary(browser: Browser, built: string): Promise<LargeLibrary> {
  const processorTimes = Math.max(1, ...devices.map(({ slow }) => slow?.processorTimes ?? 1));
  const stories = makeLibrary(largeSize);
  const [first] = stories;
  if (first === undefined) throw new Error("The made library is empty.");
  const inStory = (url: string) => `${url}stories/${first.id}/`;
  return serving(built, [first], (alone) =>
    serving(built, stories, async (large) => {
      const opening = await timeOpenings(browser, [alone, large]);
      const library = await timeFilters(browser, [alone, large]);
      const story = await timeFilters(browser, [inStory(alone), inStory(large)]);
      const costs = (place: 0 | 1): LibraryCosts => ({
        filterStory: story[place] * processorTimes,
        filterLibrary: library[place] * processorTimes,
        library: opening[place].library * processorTimes,
        heap: opening[place].heap,
      });
      return { size: largeSize, processorTimes, ...costs(1), alone: costs(0) };
    }),
  );
}
