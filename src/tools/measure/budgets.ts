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

/** A page's file in each language, all of them. */
const pages = (site: Site) => [...site.keys()].filter((path) => path.endsWith("index.html"));

/** What the site may weigh. To pass one is a decision, and is made here. */
export const budgets: readonly Budget[] = [
  {
    name: "script of the first page",
    most: 124 * kB,
    weigh: weighKind((site) => linkedFrom(site, "index.html"), "js"),
  },
  // Of it 116 kB are the importer and 83 what reads articles, which the desk alone fetches, into workers of their own.
  { name: "all scripts", most: 750 * kB, weigh: weighKind(allOf("assets/"), "js") },
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
    most: 1200 * kB,
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
