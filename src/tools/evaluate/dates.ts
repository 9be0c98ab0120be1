import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { addDays, type FoundDate, isDay, resolveDates } from "../../text/index";
import { type Evaluation, processorSeconds, type Report } from "./evaluation";

const Sentence = v.object({
  text: v.string(),
  ref: v.string(),
  expression: v.string(),
  start: v.number(),
  past: v.string(),
  future: v.string(),
});

const Phrase = v.object({
  text: v.string(),
  ref: v.string(),
  grain: v.string(),
  kind: v.string(),
  value: v.array(v.string()),
});

/** A date expression whose days somebody else gives. */
interface Expected {
  readonly text: string;
  readonly published: string;
  readonly expression: string;
  readonly from: string;
  readonly to: string;
}

/** `exact`: the very days. `within`: a longer time that has them in it, said to be approximate or a span. */
type Outcome = "exact" | "within" | "wrong" | "unfound";

interface Judged {
  readonly expected: Expected;
  readonly outcome: Outcome;
  readonly found: readonly FoundDate[];
}

const rank: readonly Outcome[] = ["exact", "within", "wrong", "unfound"];

function outcomeOf({ from, to }: Expected, found: FoundDate): Outcome {
  if (found.from === from && found.to === to) return "exact";
  return found.precision !== "day" && found.from <= from && found.to >= to ? "within" : "wrong";
}

function judge(expected: Expected): Judged {
  const found = resolveDates(expected.text, expected.published);
  const outcomes = found.map((it) => outcomeOf(expected, it));
  return { expected, outcome: rank.find((it) => outcomes.includes(it)) ?? "unfound", found };
}

const day = (time: string): string => time.slice(0, 10);

function tally(judged: readonly Judged[]): string {
  const count = (outcome: Outcome) => judged.filter((it) => it.outcome === outcome).length;
  const resolved = count("exact") + count("within");
  return `${judged.length}: found ${judged.length - count("unfound")}, resolved ${resolved} (${count("exact")} exactly), wrong ${count("wrong")}`;
}

function misses(judged: readonly Judged[]): readonly string[] {
  return judged
    .filter(({ outcome }) => outcome === "wrong" || outcome === "unfound")
    .map(({ expected, outcome, found }) => {
      const ours = found
        .map((it) => `${expected.text.slice(it.start, it.end)} = ${it.from}…${it.to}`)
        .join("; ");
      return `   ${outcome}: ${expected.text} (${expected.published}) expected ${expected.from}…${expected.to}; ours ${ours || "nothing"}`;
    });
}

/** The sentences of a recogniser's own tests, looking back; those whose day does not exist are left out. */
function reportSentences(path: string): Report {
  const rows = v
    .parse(v.array(Sentence), JSON.parse(readFileSync(path, "utf8")))
    .filter(({ past }) => past > "0002");
  const judged = rows.map(({ text, ref, expression, past }) =>
    judge({ text, published: day(ref), expression, from: past, to: past }),
  );
  const range = judged.filter(({ expected: { text, expression }, found }) =>
    found.some(({ start, end }) => text.slice(start, end) === expression),
  );
  return {
    reached: true,
    lines: [
      `sentences ${tally(judged)}`,
      `with the very words: ${range.length} of ${judged.length}`,
      ...misses(judged),
    ],
  };
}

const grainLength: Readonly<Record<string, (from: string) => string>> = {
  Day: (from) => from,
  Week: (from) => addDays(from, 6),
  Month: (from) => addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1),
  Year: (from) => `${from.slice(0, 4)}-12-31`,
};

/** The last of a phrase's days: an interval's end is the first day after it. */
function lastDay({ grain, value }: v.InferOutput<typeof Phrase>): string {
  const [from = "", until] = value.map(day);
  return until === undefined ? (grainLength[grain]?.(from) ?? from) : addDays(until, -1);
}

type Group = "up to the reference" | "of the future" | "of the clock or a duration";

function groupOf(phrase: v.InferOutput<typeof Phrase>): Group {
  if (/Hour|Minute|Second/.test(phrase.grain)) return "of the clock or a duration";
  return day(phrase.value[0] ?? "") <= day(phrase.ref) ? "up to the reference" : "of the future";
}

const groups: readonly Group[] = ["up to the reference", "of the future", "of the clock or a duration"];

/** Phrases of a parser that looks forward: only those up to its reference are ours to resolve as it does. */
function reportPhrases(path: string): Report {
  const rows = v.parse(v.array(Phrase), JSON.parse(readFileSync(path, "utf8")));
  const lines = groups.flatMap((group) => {
    const judged = rows
      .filter((row) => groupOf(row) === group)
      .map((row) =>
        judge({
          text: row.text,
          published: day(row.ref),
          expression: row.text,
          from: day(row.value[0] ?? ""),
          to: lastDay(row),
        }),
      );
    if (group !== "of the clock or a duration") return [`${group}, ${tally(judged)}`, ...misses(judged)];
    const marked = judged.filter(({ found }) => found.length > 0).map(({ expected }) => expected.text);
    return [
      `${group}, ${judged.length}: left alone ${judged.length - marked.length}; a day read in: ${marked.join(" · ")}`,
    ];
  });
  return { reached: rows.every(({ ref }) => isDay(day(ref))), lines };
}

const Newspaper = v.array(v.object({ title: v.string(), content: v.string() }));

interface Load {
  readonly articles: number;
  readonly characters: number;
  readonly dates: readonly FoundDate[];
  readonly seconds: number;
  readonly crashes: number;
}

/** Reads the dates of one day's articles; the archive is named after the day. */
function readNewspapers(archive: string): Load {
  const published = /\d{4}-\d{2}-\d{2}/.exec(basename(archive))?.[0] ?? "";
  const files = Object.entries(unzipSync(readFileSync(archive))).filter(([name]) =>
    /^[^_.].*\.json$/.test(name),
  );
  const texts = files
    .flatMap(([, bytes]) => v.parse(Newspaper, JSON.parse(strFromU8(bytes))))
    .map(({ title, content }) => `${title}\n${content}`);
  const dates: FoundDate[] = [];
  let crashes = 0;
  const begun = processorSeconds();
  for (const text of texts) {
    try {
      dates.push(...resolveDates(text, published));
    } catch {
      crashes += 1;
    }
  }
  const seconds = processorSeconds() - begun;
  return { articles: texts.length, characters: texts.join("").length, dates, seconds, crashes };
}

/** How many expressions a newspaper's article has, and how fast they are read. */
function reportNews(folder: string): Report {
  const archives = readdirSync(folder).filter((name) => name.endsWith(".zip"));
  const loads = archives.map((name) => readNewspapers(join(folder, name)));
  const sum = (value: (load: Load) => number): number =>
    loads.reduce((total, load) => total + value(load), 0);
  const [articles, seconds, crashes] = [
    sum((it) => it.articles),
    sum((it) => it.seconds),
    sum((it) => it.crashes),
  ];
  const dates = loads.flatMap((load) => load.dates);
  const share = (precision: FoundDate["precision"]): string =>
    `${precision} ${dates.filter((it) => it.precision === precision).length}`;
  return {
    reached: crashes === 0,
    lines: [
      `${articles} articles, ${dates.length} expressions (${(dates.length / articles).toFixed(2)} an article): ${share("day")}, ${share("span")}, ${share("approximate")}`,
      `${seconds.toFixed(1)} s, ${((1e6 * seconds) / sum((it) => it.characters)).toFixed(2)} s for a million characters; crashes: ${crashes} (goal: 0)`,
    ],
  };
}

/**
 * Date expressions of two public sets, by whether they are found and resolved to the days that the sets give.
 */
export const dateEvaluations: readonly Evaluation[] = [
  {
    title: "Dates in sentences, looking back",
    file: "dates-recognizers-dateparser.json",
    run: reportSentences,
  },
  { title: "Date phrases of a parser that looks forward", file: "dates-duckling.json", run: reportPhrases },
  { title: "Dates in a week of newspapers", file: "news", run: reportNews },
];
