import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { storyFiles } from "../../build/story-files";
import type { Story } from "../../corpus/types";
import { serveSite } from "../serve/serve-site";
import { median } from "./measure-page";
import { type LibrarySize, makeLibrary } from "./synthetic";
import { devices } from "./visit";

/** What a library far larger than the first one costs its reader. Times in milliseconds, memory in bytes. */
export interface LargeLibrary {
  readonly size: LibrarySize;
  readonly processorTimes: number;
  /** From a choice in the filter to the frame that shows what is left. */
  readonly filterStory: number;
  readonly filterLibrary: number;
  /** From the start of the navigation to the first title. */
  readonly library: number;
  readonly heap: number;
  /** The same with one story alone: what grows with the library is the difference. */
  readonly alone: {
    readonly filterStory: number;
    readonly filterLibrary: number;
    readonly library: number;
    readonly heap: number;
  };
}

export const largeSize: LibrarySize = { stories: 50, articles: 20, statements: 60 };

/** By how many times a large library may make its reader wait longer than one story alone. Goals, not gates. */
export const filterGoal = 1.5;
export const openingGoal = 1.2;

const choices = 5;

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

async function openSlowly(browser: Browser, url: string, processorTimes: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "ar",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: processorTimes });
  await page.goto(url);
  await page.locator("main h1").first().waitFor();
  return page;
}

/** Presses one choice of the filter after another, and times each until what is left is on screen. */
async function timeFilter(page: Page): Promise<number> {
  await page.getByRole("button", { name: "تصفية" }).click();
  await page.locator("[aria-pressed]").first().waitFor();
  const times: number[] = [];
  for (let choice = 0; choice < choices; choice += 1) {
    times.push(
      await page.evaluate(
        (index) =>
          new Promise<number>((done, fail) => {
            const chip = document.querySelectorAll<HTMLElement>("[aria-pressed]")[index];
            const status = chip?.closest("section")?.querySelector("[role=status]");
            if (chip === undefined || !status) return fail(new Error("no filter"));
            let start = 0;
            const watch = new MutationObserver(() => {
              watch.disconnect();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            });
            watch.observe(status, { childList: true, subtree: true, characterData: true });
            setTimeout(() => fail(new Error(`${chip.textContent} changes nothing`)), 20_000);
            start = performance.now();
            chip.click();
          }),
        choice,
      ),
    );
  }
  return median(times);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}

/** How long the library takes to show itself, and what it then holds. */
async function openLibrary(browser: Browser, url: string, processorTimes: number) {
  const page = await openSlowly(browser, url, processorTimes);
  const library = await page.evaluate(() => performance.now());
  const heap = await heapOf(page);
  return { page, library, heap };
}

async function measureAt<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  const served = await serveSite(folder, { port: 0 });
  try {
    return await work(served.url);
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
}

/** What the library at `url` costs, and the story of that id in it. */
async function measureSite(browser: Browser, url: string, storyId: string, processorTimes: number) {
  const { page, library, heap } = await openLibrary(browser, url, processorTimes);
  const filterLibrary = await timeFilter(page);
  await page.context().close();
  const story = await openSlowly(browser, `${url}stories/${storyId}/`, processorTimes);
  const filterStory = await timeFilter(story);
  await story.context().close();
  return { filterStory, filterLibrary, library, heap };
}

/** Measures a large made library on the slow device, in the app that lies in `built`. */
export async function measureLargeLibrary(browser: Browser, built: string): Promise<LargeLibrary> {
  const processorTimes = Math.max(1, ...devices.map(({ slow }) => slow?.processorTimes ?? 1));
  const stories = makeLibrary(largeSize);
  const [first] = stories;
  if (first === undefined) throw new Error("The made library is empty.");
  const measure = async (some: readonly Story[]) =>
    measureAt(await siteOf(built, some), (url) => measureSite(browser, url, first.id, processorTimes));
  const alone = await measure([first]);
  return { size: largeSize, processorTimes, ...(await measure(stories)), alone };
}
