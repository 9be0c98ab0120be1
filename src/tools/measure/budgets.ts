import type { Site } from "../serve/site-files";
import { totalOf, type Weight, weigh } from "./weigh";

/** What something of the site may weigh at most, in bytes as they go over the line. */
export interface Budget {
  readonly name: string;
  readonly most: number;
  readonly weigh: (site: Site) => number;
}

/** A budget as a built site keeps it. */
export interface Kept {
  readonly name: string;
  readonly most: number;
  readonly weight: number;
}

const kB = 1000;

function textOf(site: Site, path: string): string {
  const file = site.get(path);
  if (file === undefined) throw new Error(`The build has no ${path}.`);
  return file.body.toString("utf8");
}

/** Every file that a page of the site names in its head; paths below the base. */
function linkedFrom(site: Site, page: string): readonly string[] {
  const head = textOf(site, page).split("</head>")[0] ?? "";
  return [...head.matchAll(/ (?:src|href)="\.\/([^"]+\.\w+)"/g)].map(([, path = ""]) => path);
}

/** What the service worker keeps on the device. */
function keptOnDevice(site: Site): readonly string[] {
  const listed = textOf(site, "service-worker.js").matchAll(/\burl:\s*["'`]([^"'`]+)["'`]|"url":"([^"]+)"/g);
  return [...listed].map(([, plain, quoted]) => plain ?? quoted ?? "");
}

const weighKind = (paths: (site: Site) => readonly string[], kind: keyof Weight) => (site: Site) =>
  weigh(site, paths(site))[kind];

const allOf = (start: string) => (site: Site) => [...site.keys()].filter((path) => path.startsWith(start));

/** Where what is fetched on demand lies; see build/on-demand.ts. */
const scriptPath = /^assets\/(?<onDemand>on-demand\/)?(?<name>[^/]+\.js)$/;
const workerScript = /\.worker-[\w-]{8}\.js$/;

/** The scripts of a worker that lie beside it and are there from the first visit on: its own, and what it imports. */
function withImports(site: Site, path: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(path) || !site.has(path)) return found;
  found.add(path);
  for (const [, name] of textOf(site, path).matchAll(/["'`]\.\/([^"'`/]+\.js)["'`]/g)) {
    withImports(site, `assets/${name}`, found);
  }
  return found;
}

const scriptsOf = (site: Site) =>
  [...site.keys()].flatMap((path) => {
    const { onDemand, name } = scriptPath.exec(path)?.groups ?? {};
    return name === undefined ? [] : [{ path, name, onDemand: onDemand !== undefined }];
  });

const entryScripts = (entry: RegExp) => (site: Site) =>
  scriptsOf(site)
    .filter(({ name, onDemand }) => !onDemand && workerScript.test(name) && entry.test(name))
    .flatMap(({ path }) => [...withImports(site, path)]);

const onDemandScripts = (names: RegExp) => (site: Site) =>
  scriptsOf(site).flatMap(({ path, name, onDemand }) => (onDemand && names.test(name) ? [path] : []));

/** The scripts of the pages: all that lie there from the first visit on and are no worker's. */
function pageScripts(site: Site): readonly string[] {
  const ofWorkers = new Set(entryScripts(/^/)(site));
  return scriptsOf(site).flatMap(({ path, onDemand }) => (onDemand || ofWorkers.has(path) ? [] : [path]));
}

/** A page's file in each language, all of them. */
const pages = (site: Site) => [...site.keys()].filter((path) => path.endsWith("index.html"));

/** What the site may weigh. To pass one is a decision, and is made here. */
export const budgets: readonly Budget[] = [
  {
    name: "script of the first page",
    most: 124 * kB,
    weigh: weighKind((site) => linkedFrom(site, "index.html"), "js"),
  },
  { name: "scripts of all pages", most: 560 * kB, weigh: weighKind(pageScripts, "js") },
  // Workers, which a page starts when it needs one. Each is an entry of its own.
  { name: "scripts of the importer", most: 145 * kB, weigh: weighKind(entryScripts(/^import\./), "js") },
  { name: "scripts of what reads articles", most: 125 * kB, weigh: weighKind(entryScripts(/^read\./), "js") },
  { name: "scripts of what collates", most: 40 * kB, weigh: weighKind(entryScripts(/^collate\./), "js") },
  { name: "scripts of what searches", most: 20 * kB, weigh: weighKind(entryScripts(/^search\./), "js") },
  // Fetched when the first file of a kind comes, or goes.
  { name: "scripts of what reads PDFs", most: 540 * kB, weigh: weighKind(onDemandScripts(/^pdf[.-]/), "js") },
  {
    name: "scripts of what reads other files",
    most: 215 * kB,
    weigh: weighKind(onDemandScripts(/^(?!pdf[.-]|xlsx-)/), "js"),
  },
  {
    name: "scripts of what writes workbooks",
    most: 25 * kB,
    weigh: weighKind(onDemandScripts(/^xlsx-/), "js"),
  },
  { name: "all style sheets", most: 16 * kB, weigh: weighKind(allOf("assets/"), "css") },
  { name: "faces", most: 400 * kB, weigh: weighKind(allOf("assets/"), "fonts") },
  { name: "data", most: 60 * kB, weigh: weighKind(allOf("data/"), "data") },
  {
    name: "the largest page",
    most: 40 * kB,
    weigh: (site) => Math.max(0, ...pages(site).map((page) => weigh(site, [page]).html)),
  },
  {
    name: "what is kept on the device",
    most: 1225 * kB,
    weigh: (site) => totalOf(weigh(site, keptOnDevice(site))),
  },
];

/** Weighs a built site by every budget. */
export function keepBudgets(site: Site): readonly Kept[] {
  return budgets.map(({ name, most, weigh: weighed }) => ({ name, most, weight: weighed(site) }));
}

const inKB = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`;

/** The budgets that a site has passed, in words. */
export function passedBudgets(kept: readonly Kept[]): readonly string[] {
  return kept
    .filter(({ weight, most }) => weight > most)
    .map(({ name, weight, most }) => `${name}: ${inKB(weight)}, where ${inKB(most)} are allowed`);
}

/** All budgets with what stands against each, for people. */
export function printedBudgets(kept: readonly Kept[]): string {
  return kept.map(({ name, weight, most }) => `  ${name}: ${inKB(weight)} of ${inKB(most)}`).join("\n");
}
