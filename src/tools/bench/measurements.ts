import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffArrays } from "diff";
import { type Collation, collate, columnKinds, compareWordings, linkedPassages } from "../../text/index";
import { type Load, madeLoad, storyLoads } from "./loads";
import { type Cost, compareCosts, growthExponent, processorTime, warm } from "./timing";

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });

function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike === true) found.push(segment);
  return found;
}

/** What one would do without the engine: jsdiff over the words of Intl.Segmenter, for every pair. */
export function diffAllPairs(texts: readonly string[]): number {
  const lists = texts.map(words);
  let changes = 0;
  lists.forEach((a, at) => {
    for (const b of lists.slice(at + 1)) changes += diffArrays(a, b).length;
  });
  return changes;
}

// What bench.ts builds and runs: the measurements, with the engine as it is published. Its argument is the project's folder.

interface Row {
  readonly label: string;
  readonly ours: Cost;
  readonly theirs: Cost;
}

/** All that a screen asks of some wordings without a reference: the table, and every wording beside every other. */
function setOut({ texts, names }: Load): Collation {
  const collation = collate(texts, { names });
  columnKinds(collation);
  linkedPassages(collation);
  for (const a of texts.keys()) {
    for (const b of texts.keys()) if (a !== b) compareWordings(collation, a, b);
  }
  return collation;
}

/** The table alone, which says where words stand and of no two how they differ. */
const tabulate = ({ texts, names }: Load): Collation => collate(texts, { names });

type Way = (load: Load) => Collation;

function measure(load: Load, way: Way): Row {
  const { label, texts } = load;
  const [ours, theirs] = compareCosts([() => way(load), () => diffAllPairs(texts)]);
  if (ours === undefined || theirs === undefined) throw new Error(`${label} was not measured.`);
  return { label, ours, theirs };
}

const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`.padStart(10);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`.padStart(9);
const ratio = (a: number, b: number): string => `× ${(a / b).toFixed(2)}`.padStart(8);

function print({ label, ours, theirs }: Row): void {
  const times = `${milliseconds(ours.time)} ${milliseconds(theirs.time)} ${ratio(ours.time, theirs.time)}`;
  console.log(`   ${label.padEnd(50)} ${times} ${megabytes(ours.memory)} ${megabytes(theirs.memory)}`);
}

function section(title: string): void {
  console.log(`\n${title}`);
  console.log(`   ${"".padEnd(50)}      ours     jsdiff    ratio    heap     jsdiff's`);
}

const add = (costs: readonly Cost[]): Cost => ({
  time: costs.reduce((sum, { time }) => sum + time, 0),
  memory: Math.max(0, ...costs.map(({ memory }) => memory)),
});

function measureAll(title: string, loads: readonly Load[], way: Way = setOut): readonly Row[] {
  section(title);
  return loads.map((load) => {
    const row = measure(load, way);
    print(row);
    return row;
  });
}

/** How time grows with size: the exponent of both. */
function printGrowth(sizes: readonly number[], rows: readonly Row[]) {
  const exponent = (side: "ours" | "theirs") =>
    Number(growthExponent(rows.map((row, at) => [sizes[at] ?? 1, row[side].time])).toFixed(2));
  const growth = { collate: exponent("ours"), jsdiff: exponent("theirs") };
  console.log(`   grows as size to the power of ${growth.collate}; jsdiff ${growth.jsdiff}`);
  return growth;
}

const summed = (rows: readonly Row[]) => ({
  ours: add(rows.map(({ ours }) => ours)),
  theirs: add(rows.map(({ theirs }) => theirs)),
});

/** The time of a collation beside jsdiff's in the same run: no machine's figure. */
function shareOf(rows: readonly Row[]): number {
  const { ours, theirs } = summed(rows);
  return Number((ours.time / theirs.time).toFixed(2));
}

/** Times summed; the heap is that of the dearest. */
function printSum(label: string, rows: readonly Row[]): void {
  print({ label, ...summed(rows) });
}

/** Milliseconds of processor time that wordings take to be set out once. */
function timeOf(load: Load): number {
  const start = processorTime();
  setOut(load);
  return processorTime() - start;
}

/**
 * The very first wordings of a page, before anything is compiled or remembered, beside those that its reader opens later:
 * each of the others once, in their order.
 */
function firstBesideLater(first: Load, others: readonly Load[]): number {
  const time = timeOf(first);
  const words = ({ texts }: Load) => texts.join(" ").length;
  const later = others.map((load) => (timeOf(load) / words(load)) * words(first));
  const middle = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? time;
  const share = Number((time / middle).toFixed(2));
  console.log(`\nThe first of all, ${first.label}: ${time.toFixed(1)} ms, × ${share} of a later one as long`);
  return share;
}

const [folder = "."] = process.argv.slice(2);
const { statements, articles } = await storyLoads(folder);
const largest = statements.toSorted((a, b) => b.texts.length - a.texts.length)[0];
const first =
  largest === undefined
    ? null
    : firstBesideLater(
        largest,
        statements.filter((each) => each !== largest),
      );

warm(statements.flatMap((load) => [() => setOut(load), () => diffAllPairs(load.texts)]));
const worded = measureAll("Statements as their outlets word them", statements);
const many = worded.filter((_, at) => (statements[at]?.texts.length ?? 0) >= 5);
printSum("those with five wordings or more", many);
printSum("all of them", worded);
const tabled = measureAll("Their tables alone", statements, tabulate);
printSum("all of them", tabled);
const whole = measureAll("Whole articles", articles);
const tabledArticles = measureAll("Their tables alone", articles, tabulate);
const counts = [2, 4, 8, 16, 32, 64];
const moreWordings = printGrowth(
  counts,
  measureAll(
    "More wordings",
    counts.map((count) => madeLoad(count, 60)),
  ),
);
const lengths = [100, 300, 1_000, 3_000, 10_000];
const longerTexts = printGrowth(
  lengths,
  measureAll(
    "Longer texts",
    lengths.map((length) => madeLoad(2, length)),
  ),
);

const results = join(folder, "test-results");
mkdirSync(results, { recursive: true });
const figures = {
  timeBesideJsdiff: {
    statements: shareOf(worded),
    statementsOfFiveWordingsOrMore: shareOf(many),
    articles: Object.fromEntries(whole.map((row) => [row.label, shareOf([row])])),
    tables: {
      statements: shareOf(tabled),
      articles: Object.fromEntries(tabledArticles.map((row) => [row.label, shareOf([row])])),
    },
  },
  firstBesideLater: first,
  growthExponent: { moreWordings, longerTexts },
};
writeFileSync(join(results, "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
