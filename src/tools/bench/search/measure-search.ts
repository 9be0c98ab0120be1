import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { Complaint } from "../../../build/complaint.mjs";
import { projectFolder, resultsFolder } from "../../../build/project";
import { storyDocuments } from "../../../corpus/search/documents";
import { indexParts } from "../../../corpus/search/search-data";
import { findBrowser } from "../../browser/find-browser";
import { serveSite } from "../../serve/serve-site";
import { readNews } from "./news";
import type { PageTimes } from "./page";
import { queriesFrom } from "./queries";

/** By how many times the slowest queries may take longer than the middle one, of all and of one kind. Goals, not gates. */
const spreadGoals = { all: 5, kind: 8 } as const;
/** In how many milliseconds the first part is to be opened and to have answered. */
const firstGoal = 300;

async function buildPage(folder: string): Promise<void> {
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: "error",
    build: {
      lib: {
        entry: join(projectFolder, "src/tools/bench/search/page.ts"),
        formats: ["es"],
        fileName: () => "page.js",
      },
      outDir: folder,
      emptyOutDir: false,
      target: "es2023",
      minify: true,
      copyPublicDir: false,
    },
  });
  const html = '<!doctype html><meta charset="utf-8"><script type="module" src="./page.js"></script>';
  await writeFile(join(folder, "index.html"), html);
}

async function runInBrowser(folder: string, parts: number): Promise<PageTimes> {
  const found = await findBrowser();
  if (typeof found === "string") throw new Complaint(found);
  const served = await serveSite(folder, { port: 0 });
  const browser = await chromium.launch(found.launch);
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    return await page.evaluate((count) => globalThis.measureSearch(count), parts);
  } finally {
    await browser.close();
    await served.close();
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (kind: string, times: readonly number[], more: string) =>
  `   ${kind.padEnd(36)} ${quantile(times, 0.5).toFixed(1).padStart(7)} ${quantile(times, 0.95).toFixed(1).padStart(7)}  ${more}`;

/** Indexes the news of a folder and searches it in a browser; prints what that took and keeps the figures. */
export async function measureSearch(newsFolder: string): Promise<void> {
  const stories = readNews(newsFolder);
  const texts = stories.flatMap((story) => storyDocuments(story).map(({ text }) => text));
  const start = performance.now();
  const parts = indexParts(stories);
  const built = performance.now() - start;
  const forms = parts.reduce((sum, { index }) => sum + index.index.length, 0);
  const jsons = parts.map((part) => JSON.stringify(part));
  const json = jsons.join("\n");
  const gzip = gzipSync(json).length;
  const brotli = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  console.log(`\nSearch over ${texts.length} articles, ${texts.join("").length} code units`);
  console.log(`   index built in ${Math.round(built)} ms; ${parts.length} parts, ${forms} forms`);
  console.log(`   ${megabytes(json.length)} of JSON, ${megabytes(gzip)} gzip, ${megabytes(brotli)} brotli`);

  const folder = await mkdtemp(join(tmpdir(), "bench-search-"));
  try {
    await buildPage(folder);
    for (const [part, each] of jsons.entries()) await writeFile(join(folder, `index-${part}.json`), each);
    await writeFile(join(folder, "texts.json"), JSON.stringify(texts));
    await writeFile(join(folder, "queries.json"), JSON.stringify(queriesFrom(texts)));
    const { first, open, kinds } = await runInBrowser(folder, parts.length);
    const all = kinds.flatMap(({ times }) => times);
    const told = (times: readonly number[], goal: number) => {
      const spread = quantile(times, 0.95) / quantile(all, 0.5);
      return `p95 is ${spread.toFixed(1)}× the p50 of all: ${spread <= goal ? "within" : "over"} the goal of ${goal}×`;
    };
    console.log(
      `   first answer in the browser in ${Math.round(first)} ms (goal ${firstGoal}); all open in ${Math.round(open)} ms\n`,
    );
    console.log(`   ${"milliseconds for a query".padEnd(36)}     p50     p95`);
    for (const { kind, times, found } of kinds) {
      const average = `${Math.round(found / times.length)} found on average`;
      console.log(row(kind, times, `${told(times, spreadGoals.kind)}; ${average}`));
    }
    console.log(row("all of them", all, told(all, spreadGoals.all)));
    await mkdir(resultsFolder, { recursive: true });
    const figures = {
      articles: texts.length,
      parts: parts.length,
      forms,
      bytes: { json: Buffer.byteLength(json), gzip, brotli },
      found: Object.fromEntries(kinds.map(({ kind, found }) => [kind, found])),
    };
    await writeFile(join(resultsFolder, "bench-search.json"), `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
