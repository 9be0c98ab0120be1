import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { OriginalText, type Placement, placeQuotation } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";
import { textsOf } from "./news-dates";
import labels from "./originals.json";
import { madeQuotations } from "./random-quotations";

const Article = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\/\d+$/));
const Range = v.tuple([v.number(), v.number()]);

/**
 * A passage that an outlet gives in quotation marks, or a part of one, and its places in what another outlet prints as the full
 * text; no places where it is nowhere in it. Articles are given by their day and their place in that day's file, ranges in
 * UTF-16 code units of headline, line break and text.
 */
const Labels = v.array(
  v.object({ original: Article, quotation: Article, range: Range, places: v.array(Range) }),
);

type Label = v.InferOutput<typeof Labels>[number];

/**
 * Quotations of communiqués, a letter and an interview that one newspaper prints whole and others quote: facts about them, and
 * nothing of their text. Bounds were set on the one half. Of the other only the figures are shown; one placement of it that was
 * wrong, a name with its titles, was looked at and is why a long part alone founds nothing.
 */
export const originalLabels = v.parse(v.object({ development: Labels, heldBack: Labels }), labels);

type Places = readonly (readonly [number, number])[];

const lengthOf = (places: Places): number => places.reduce((sum, [start, end]) => sum + end - start, 0);

/** How much of some ranges lies in others, which do not overlap. */
function within(places: Places, others: Places): number {
  return places.reduce(
    (sum, [start, end]) =>
      sum +
      others.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );
}

/** The ranges in their order, those that overlap as one. */
function united(places: Places): Places {
  const whole: [number, number][] = [];
  for (const [start, end] of places.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last === undefined || start > last[1]) whole.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return whole;
}

/** So much of the label has to be found, and of what is found be the label's. */
const leastShared = 0.7;

/** Whether a quotation was placed where it belongs. */
export function isPlacedRight(placement: Placement | null, places: Places): boolean {
  if (placement === null || places.length === 0) return placement === null && places.length === 0;
  const found = united(placement.parts.map(({ original: { start, end } }) => [start, end]));
  const expected = united(places);
  const shared = within(found, expected);
  return shared >= leastShared * lengthOf(expected) && shared >= leastShared * lengthOf(found);
}

/** Counts what was placed right, and what was placed though it belongs nowhere. */
class Tally {
  right = 0;
  belonging = 0;
  wrong = 0;
  foreign = 0;
  readonly errors: string[] = [];

  take(words: string, places: Places, placement: Placement | null, name: string): void {
    const isRight = isPlacedRight(placement, places);
    const found = placement?.parts.map(({ original }) => `${original.start}–${original.end}`).join(" ");
    if (!isRight) this.errors.push(`${name} ${JSON.stringify(places)}, ours ${found ?? "nowhere"}: ${words}`);
    if (places.length > 0) {
      this.belonging += 1;
      if (isRight) this.right += 1;
    } else {
      this.foreign += 1;
      if (!isRight) this.wrong += 1;
    }
  }

  line(name: string): string {
    const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    return `${name}: of ${this.belonging} quotations placed right ${this.right} (${percent(this.right, this.belonging)}), of ${this.foreign} that belong nowhere placed ${this.wrong} (${percent(this.wrong, this.foreign)})`;
  }

  /** The goal: 95 of a hundred placed right, at most one placed of a hundred that belong nowhere. */
  get reached(): boolean {
    return this.right >= 0.95 * this.belonging && this.wrong <= 0.01 * this.foreign;
  }
}

/** So many quotations are made of the originals together. */
const made = 200;

function reportPlacing(folder: string): Report {
  const archives = readdirSync(folder).filter((name) => name.endsWith(".zip"));
  const days = new Map(archives.map((name) => [basename(name, ".zip"), textsOf(join(folder, name))]));
  const textOf = (article: string): string => {
    const [day = "", at = ""] = article.split("/");
    return days.get(day)?.[Number(at)] ?? "";
  };
  const originals = new Map<string, OriginalText>();
  const read = (article: string): OriginalText => {
    const known = originals.get(article) ?? new OriginalText(textOf(article));
    originals.set(article, known);
    return known;
  };
  const tallied = (all: readonly Label[]) => {
    const tally = new Tally();
    for (const { original, quotation, range, places } of all) {
      const words = textOf(quotation).slice(...range);
      tally.take(words, places, placeQuotation(read(original), words), `${quotation} in ${original}`);
    }
    return tally;
  };
  const development = tallied(originalLabels.development);
  const heldBack = tallied(originalLabels.heldBack);
  const generated = new Tally();
  const articles = [...originals.keys()];
  for (const [index, article] of articles.entries()) {
    const other = articles[(index + 1) % articles.length] ?? article;
    const count = Math.ceil((made - (generated.belonging ?? 0)) / (articles.length - index));
    for (const { words, places } of madeQuotations(textOf(article), count, index + 1)) {
      generated.take(words, places, placeQuotation(read(article), words), `made of ${article}`);
      generated.take(words, [], placeQuotation(read(other), words), `made of ${article}, in ${other}`);
    }
  }
  return {
    lines: [
      development.line("development"),
      heldBack.line("held back"),
      generated.line("made with a seed (goal: 95 placed right, at most 1 placed that belongs nowhere)"),
    ],
    errors: [...development.errors, ...generated.errors],
    reached: [development, heldBack, generated].every(({ reached }) => reached),
  };
}

/** Whether quotations are placed in the text that they quote, and those of other texts are not. */
export const originalEvaluation: Evaluation = {
  title: "Originals: quotations placed in the full text",
  file: "news",
  run: reportPlacing,
};
