// npm run measure: what the built site weighs, and what a first visit to it shows and when.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { chromium } from "@playwright/test";
import { Complaint } from "../../build/complaint.mjs";
import { contentFolder, projectFolder, resultsFolder, siteFolder } from "../../build/project";
import { readStories } from "../../build/read-stories";
import { findBrowser } from "../browser/find-browser";
import { buildSite } from "../build-site";
import { serveSite } from "../serve/serve-site";
import { readSite } from "../serve/site-files";
import { type Kept, keepBudgets, printedBudgets } from "./budgets";
import { measureCollations } from "./collations";
import { type HeldUpTimes, measureHeldUp } from "./held-up/held-up";
import { type LargeLibrary, measureLargeLibrary } from "./large-library";
import { type Measured, measurePage } from "./measure-page";
import { measuredPages } from "./measured-pages";
import {
  figures,
  heldUpFigures,
  largeFigures,
  printed,
  printedCollations,
  printedHeldUp,
  printedLargeLibrary,
} from "./print";

await buildSite();
const found = await findBrowser();
if (typeof found === "string") throw new Complaint(found);
const [story] = await readStories(contentFolder);
if (story === undefined) throw new Complaint("There is no story to measure.");

const served = await serveSite(siteFolder, { port: 0 });
const browser = await chromium.launch(found.launch);
const pages: Measured[] = [];
let kept: readonly Kept[];
let large: LargeLibrary | null;
let heldUp: HeldUpTimes;
console.log(found.description);
try {
  const site = await readSite(siteFolder);
  kept = keepBudgets(site);
  console.log("Measuring the pages …");
  for (const page of measuredPages(story)) pages.push(await measurePage(browser, served.url, site, page));
  console.log(`\n${printed(pages)}\n\nBudgets:\n${printedBudgets(kept)}\n\nMeasuring a large library …`);
  // What cannot be measured here spoils nothing of the rest.
  large = await measureLargeLibrary(browser, siteFolder).catch((error: unknown) => {
    console.log(`   not measured. ${error instanceof Error ? error.message : error}`);
    return null;
  });
  if (large !== null) console.log(`\n${printedLargeLibrary(large)}`);
  console.log(`\nMeasuring the first collation and later ones …`);
  console.log(`\n${printedCollations(await measureCollations(browser, served.url, story))}`);
  console.log("\nMeasuring what holds a page up, which takes up to a quarter of an hour …");
  heldUp = await measureHeldUp(browser, served.url);
} finally {
  await browser.close();
  await served.close();
}

console.log(`\n${printedHeldUp(heldUp)}`);
const path = join(resultsFolder, "measure.json");
await mkdir(resultsFolder, { recursive: true });
await writeFile(
  path,
  `${JSON.stringify({ ...figures(pages), budgets: kept, largeLibrary: large === null ? null : largeFigures(large), heldUp: heldUpFigures(heldUp) }, null, 2)}\n`,
);
console.log(`\nThe figures that any machine gives stand in ${relative(projectFolder, path)}`);
