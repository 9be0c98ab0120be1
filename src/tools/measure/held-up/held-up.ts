import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { devices } from "../visit";
import { atTheLimits, ordinary, type ScreenCase } from "./cases";
import { openSlowPage, type SlowPage } from "./longest-task";
import { madeId, makeStory } from "./made-story";

/** The longest task of one thing that a reader does, at its limit and with what is ordinary. Milliseconds of processor time. */
export interface HeldUp {
  readonly name: string;
  readonly limit: number;
  readonly ordinary: number;
}

export interface HeldUpTimes {
  readonly processorTimes: number;
  readonly of: readonly HeldUp[];
}

/** By how many times the longest task may grow from what is ordinary to what is at the limits. A goal, not a gate. */
export const heldUpGoal = 2;

const paragraph = (number: number) =>
  `قال الرئيس في مؤتمر صحفي إن القوات ستبقى في البلاد حتى تنتهي مهمتها رقم ${number}، وإن الحكومة لن تسمح بأي تدخل.`;

const articles = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `عنوان الخبر رقم ${index}\n${paragraph(index)}\n${paragraph(index)}`,
  ).join("\n---\n");

const paragraphs = (count: number) =>
  `عنوان الخبر\n${Array.from({ length: count }, (_, index) => paragraph(index)).join("\n")}`;

/** Opens the desk, and chooses a file there. */
async function bringFile(slow: SlowPage, site: string, path: string): Promise<void> {
  await slow.page.goto(`${site}desk/`);
  const field = slow.page.locator("input[type=file]");
  await field.waitFor({ state: "attached" });
  await field.setInputFiles(path);
  // The file's name stands beside what became of it.
  await slow.page
    .locator("main [role=status] bdi, main [role=alert] bdi, main li bdi")
    .first()
    .waitFor({ timeout: 120_000 });
}

/** How long the page is held up while a file is brought, and when the desk is opened with it. */
async function timeBringing(browser: Browser, site: string, processorTimes: number, path: string) {
  const slow = await openSlowPage(browser, processorTimes);
  const bringing = await slow.longestTask(() => bringFile(slow, site, path));
  const opening = await slow.longestTask(async () => {
    await slow.page.goto(`${site}desk/`);
    await slow.page.locator("main li").first().waitFor({ timeout: 120_000 });
  });
  await slow.close();
  return { bringing, opening };
}

async function timeScreen(
  browser: Browser,
  site: string,
  processorTimes: number,
  folder: string,
  { size, path }: ScreenCase,
) {
  const file = join(folder, "story.json");
  await writeFile(file, JSON.stringify(makeStory(size)));
  const slow = await openSlowPage(browser, processorTimes);
  const bringing = await slow.longestTask(() => bringFile(slow, site, file));
  const screen = await slow.longestTask(async () => {
    await slow.page.goto(`${site}stories/${madeId}/${path}`);
    await slow.page.locator("main h1").first().waitFor({ timeout: 120_000 });
  });
  await slow.close();
  return { bringing, screen };
}

/** What has not been begun after so many milliseconds is left out, and named: some forty visits take as long as they take. */
const longest = 10 * 60_000;

const seconds = (time: number) => `${(time / 1_000).toFixed(2)} s`;

/**
 * Measures how long the page is held up by what comes in, and by every screen at the limits of a story. Tells each figure as
 * it comes. What fails or is not reached in time is left out and told.
 */
export async function measureHeldUp(browser: Browser, site: string): Promise<HeldUpTimes> {
  const end = performance.now() + longest;
  const processorTimes = Math.max(1, ...devices.map(({ slow }) => slow?.processorTimes ?? 1));
  const folder = await mkdtemp(join(tmpdir(), "muqabala-held-up-"));
  const of: HeldUp[] = [];
  const note = (each: HeldUp) => {
    of.push(each);
    console.log(
      `   ${each.name}: ${seconds(each.limit)} at the limit, ${seconds(each.ordinary)} with what is ordinary`,
    );
  };
  const attempt = async (name: string, work: () => Promise<void>) => {
    if (performance.now() > end) {
      console.log(`   ${name}: left out, for the time is up`);
      return;
    }
    try {
      await work();
    } catch (error) {
      console.log(
        `   ${name}: not measured. ${error instanceof Error ? error.message.split("\n")[0] : error}`,
      );
    }
  };
  try {
    const texts = [
      { name: "1,000 articles", limit: articles(1_000), ordinary: articles(5) },
      { name: "an article of 12,000 paragraphs", limit: paragraphs(12_000), ordinary: paragraphs(20) },
    ];
    for (const { name, limit, ordinary: few } of texts) {
      const time = async (text: string) => {
        const path = join(folder, "articles.txt");
        await writeFile(path, text);
        return timeBringing(browser, site, processorTimes, path);
      };
      await attempt(name, async () => {
        const [most, least] = [await time(limit), await time(few)];
        note({ name: `${name} brought`, limit: most.bringing, ordinary: least.bringing });
        note({ name: `${name} on the desk as it opens`, limit: most.opening, ordinary: least.opening });
      });
    }
    for (const [index, screen] of atTheLimits.entries()) {
      const beside = ordinary[index] ?? screen;
      await attempt(screen.name, async () => {
        const most = await timeScreen(browser, site, processorTimes, folder, screen);
        const least = await timeScreen(browser, site, processorTimes, folder, beside);
        note({ name: screen.name, limit: most.screen, ordinary: least.screen });
        if (index === 0) note({ name: "that story brought", limit: most.bringing, ordinary: least.bringing });
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { processorTimes, of };
}
