import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { type FoundDate, resolveDates } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import labels from "./news-dates.json";

/**
 * A date that a person found in a newspaper: its range, and its days. `within`: any days inside are right, where the words say
 * no more. Without days it is a date to some and none to others (الفترة الحالية), and counts for nothing.
 */
const Label = v.union([
  v.tuple([v.number(), v.number(), v.string(), v.string(), v.literal("within")]),
  v.tuple([v.number(), v.number(), v.string(), v.string()]),
  v.tuple([v.number(), v.number()]),
]);

/** The beginning of an article, in UTF-16 code units, with all its dates; `article` is its day and its place in that day's file. */
const Passages = v.array(
  v.object({
    article: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\/\d+$/)),
    until: v.number(),
    dates: v.array(Label),
  }),
);

type Passage = v.InferOutput<typeof Passages>[number];

/**
 * The labels, set down before the engine read the articles: facts about them, and nothing of their text. The rules may be
 * improved on the one half; of the other only the figures are shown.
 */
export const newsDateLabels = v.parse(v.object({ development: Passages, heldBack: Passages }), labels);

/** What became of the dates of some passages. */
interface DateTally {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** What was found at all, and what of it is a date to somebody. */
  readonly readings: number;
  readonly dates: number;
  readonly errors: readonly string[];
}

const meets = ([start, end]: readonly [number, number, ...unknown[]], found: FoundDate): boolean =>
  2 * (Math.min(end, found.end) - Math.max(start, found.start)) >=
  Math.min(end - start, found.end - found.start);

/** Holds what was found in a passage against its labels; a found date that reaches beyond the passage is left out. */
export function tallyDates(
  { article, until, dates }: Passage,
  all: readonly FoundDate[],
  text: string,
): DateTally {
  const found = all.filter(({ end }) => end <= until);
  const tell = (start: number, end: number) =>
    `${article} ${text.slice(Math.max(0, start - 25), start)}⟦${text.slice(start, end)}⟧`;
  const errors: string[] = [];
  let [labelled, met, right] = [0, 0, 0];
  for (const label of dates) {
    const [start, end, from, to, within] = label;
    if (from === undefined || to === undefined) continue;
    labelled += 1;
    const its = found.find((date) => meets(label, date));
    if (its === undefined) errors.push(`unfound: ${tell(start, end)} ${from}…${to}`);
    if (its === undefined) continue;
    met += 1;
    const isRight =
      within === undefined ? its.from === from && its.to === to : its.from >= from && its.to <= to;
    if (isRight) right += 1;
    else errors.push(`wrong: ${tell(start, end)} ${from}…${to}, ours ${its.from}…${its.to}`);
  }
  const others = found.filter((date) => !dates.some((label) => meets(label, date)));
  errors.push(...others.map(({ start, end, from, to }) => `no date: ${tell(start, end)} ${from}…${to}`));
  return { labelled, found: met, right, readings: found.length, dates: found.length - others.length, errors };
}

const Newspaper = v.array(v.object({ title: v.string(), content: v.string() }));

/** The texts of one day's articles, as the labels count them: headline, line break, text. */
export function textsOf(archive: string): readonly string[] {
  return Object.entries(unzipSync(readFileSync(archive)))
    .filter(([name]) => /^[^_.].*\.json$/.test(name))
    .flatMap(([, bytes]) => v.parse(Newspaper, JSON.parse(strFromU8(bytes))))
    .map(({ title, content }) => `${title}\n${content}`);
}

function sum(tallies: readonly DateTally[]): DateTally {
  const total = (value: (tally: DateTally) => number) =>
    tallies.reduce((all, tally) => all + value(tally), 0);
  return {
    labelled: total(({ labelled }) => labelled),
    found: total(({ found }) => found),
    right: total(({ right }) => right),
    readings: total(({ readings }) => readings),
    dates: total(({ dates }) => dates),
    errors: tallies.flatMap(({ errors }) => errors),
  };
}

/** At least this share of the labelled dates is found, and rightly resolved; of what is found is a date. */
const goals = { found: 0.97, right: 0.95, dates: 0.95 };

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function lineOf(name: string, { labelled, found, right, readings, dates }: DateTally): string {
  return `${name}: ${labelled} dates, found ${percent(found, labelled)}, right ${percent(right, labelled)}; of ${readings} found, a date ${percent(dates, readings)}`;
}

function reportLabelled(folder: string): Report {
  const archives = readdirSync(folder).filter((name) => name.endsWith(".zip"));
  const days = new Map(archives.map((name) => [basename(name, ".zip"), textsOf(join(folder, name))]));
  const tallied = (passages: readonly Passage[]): DateTally =>
    sum(
      passages.flatMap((passage) => {
        const [day = "", at = ""] = passage.article.split("/");
        const text = days.get(day)?.[Number(at)];
        return text === undefined ? [] : [tallyDates(passage, resolveDates(text, day), text)];
      }),
    );
  const development = tallied(newsDateLabels.development);
  const heldBack = tallied(newsDateLabels.heldBack);
  const all = sum([development, heldBack]);
  return {
    lines: [
      lineOf("development", development),
      lineOf("held back", heldBack),
      lineOf("all (goal: found 97, right 95, a date 95)", all),
    ],
    errors: development.errors,
    reached:
      all.found >= goals.found * all.labelled &&
      all.right >= goals.right * all.labelled &&
      all.dates >= goals.dates * all.readings,
  };
}

/** Dates of newspaper articles, labelled by a person. */
export const labelledDates: Evaluation = {
  title: "Dates of newspapers, labelled before they were read",
  file: "news",
  run: reportLabelled,
};
