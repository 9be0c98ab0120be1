import type { Browser, Page } from "@playwright/test";
import type { Story } from "../../corpus/types";
import { median } from "./measure-page";
import { devices } from "./visit";

/** How long pages were held up by setting the wordings of statements beside one another, in milliseconds. */
export interface CollationTimes {
  /** How many times slower than this machine the processor was. */
  readonly processorTimes: number;
  /** The first statement of a fresh page, on a fresh engine: the middle of visits to those that most wordings have. */
  readonly cold: number;
  /** The later ones of a page whose reader goes from the story to statement after statement. */
  readonly middle: number;
  readonly worst: { readonly statement: string; readonly time: number };
  readonly statements: number;
}

/** By how many times the first collation of a page may cost more than a later one. A goal, not a gate. */
export const coldGoal = 5;

/** The name under which the page's collator notes each collation that it does there. */
const measureName = "muqabala:collate";

/** What stands on the page once the wordings are collated. */
const collated = "[data-collation]";

const coldVisits = 5;

/** The time that the page itself has spent on collations so far. */
function timeOn(page: Page): Promise<number> {
  return page.evaluate(
    (name) => performance.getEntriesByName(name, "measure").reduce((sum, { duration }) => sum + duration, 0),
    measureName,
  );
}

/** A fresh page, whose processor alone is slow: what is measured is work, and no waiting for the line. */
async function openSlowly(browser: Browser, url: string, processorTimes: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ar" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: processorTimes });
  await page.goto(url);
  return page;
}

/** The statements that several outlets word, those with the most wordings first. */
function collatedStatements({ statements, articles }: Story): readonly string[] {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return statements
    .filter(({ wordings }) => new Set(wordings.map(({ article }) => outletOf.get(article))).size > 1)
    .toSorted((a, b) => b.wordings.length - a.wordings.length)
    .map(({ id }) => id);
}

async function coldTime(browser: Browser, url: string, processorTimes: number): Promise<number> {
  const page = await openSlowly(browser, url, processorTimes);
  await page.locator(`html[data-running] ${collated}`).waitFor();
  const time = await timeOn(page);
  await page.context().close();
  return time;
}

interface Opened {
  readonly statement: string;
  readonly time: number;
}

/** Goes from the story to each statement and back, as a reader does, and notes what each one cost the page. */
async function openInTurn(page: Page, statements: readonly string[]): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const statement of statements) {
    const before = await timeOn(page);
    await page.locator(`a[href$="/statements/${statement}/"]`).first().click();
    await page.locator(collated).waitFor();
    opened.push({ statement, time: (await timeOn(page)) - before });
    await page.goBack();
    await page.locator(`a[href$="/statements/${statement}/"]`).first().waitFor();
  }
  return opened;
}

/** Measures what collating costs a page of the served site on the slow device. */
export async function measureCollations(
  browser: Browser,
  url: string,
  story: Story,
): Promise<CollationTimes> {
  const processorTimes = Math.max(1, ...devices.map(({ slow }) => slow?.processorTimes ?? 1));
  const statements = collatedStatements(story);
  const home = `${url}stories/${story.id}/`;
  const cold: number[] = [];
  for (const statement of statements.slice(0, coldVisits)) {
    cold.push(await coldTime(browser, `${home}statements/${statement}/`, processorTimes));
  }
  const page = await openSlowly(browser, home, processorTimes);
  const [first, ...later] = await openInTurn(page, statements);
  await page.context().close();
  if (first === undefined) throw new Error(`The story ${story.id} has no statement that two outlets word.`);
  const worst = later.toSorted((a, b) => b.time - a.time)[0] ?? first;
  return {
    processorTimes,
    cold: median([...cold, first.time]),
    middle: median(later.map(({ time }) => time)),
    worst,
    statements: statements.length,
  };
}
