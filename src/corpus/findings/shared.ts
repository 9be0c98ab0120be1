import {
  isSame,
  isUntold,
  maySay,
  rangeOfSpan,
  type SaidText,
  type Stretch,
  says,
  withoutLooseEnds,
} from "../../text/index";
import type { OutletId, Story } from "../types";
import { quoteIn, type ReadWording, type Report } from "./reports";
import type { Finding, FindingSide } from "./types";
import { mayMention } from "./whole-articles";

/** Fewer telling words than this in a row, and any two reports of one thing share them. */
const leastTelling = 2;

/** Words `[from, to)` of a wording. */
interface Run {
  readonly wording: ReadWording;
  readonly from: number;
  readonly to: number;
}

const sentenceEnd = /[.!?؟؛:\n]/u;

const endsSentence = ({ text, words }: SaidText, at: number): boolean =>
  sentenceEnd.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));

const isNegated = ({ words }: SaidText, at: number): boolean => words[at - 1]?.negation === true;

/** How many words in a row from two places say the same. */
function lengthFrom(a: SaidText, from: number, b: SaidText, at: number): number {
  if (isNegated(a, from) !== isNegated(b, at)) return 0;
  for (let length = 0; ; length += 1) {
    const [one, other] = [a.words[from + length], b.words[at + length]];
    if (one === undefined || other === undefined || !isSame(one, other)) return length;
    if (length > 0 && (endsSentence(a, from + length) || endsSentence(b, at + length))) return length;
  }
}

/** The longest run in a report that says the same as the words from a place on. */
function longestIn(report: Report, said: SaidText, from: number): Run | null {
  let best: Run | null = null;
  for (const wording of report.wordings) {
    for (let at = 0; at < wording.said.words.length; at += 1) {
      const to = at + lengthFrom(said, from, wording.said, at);
      if (to > at && (best === null || to - at > best.to - best.from)) best = { wording, from: at, to };
    }
  }
  return best;
}

/** The runs that all reports have where the first has the words from a place on, at the length of the shortest. */
function runsFrom(reports: readonly Report[], wording: ReadWording, from: number): readonly Run[] {
  const found: Run[] = [{ wording, from, to: wording.said.words.length }];
  for (const other of reports.slice(1)) {
    const run = longestIn(other, wording.said, from);
    if (run === null) return [];
    found.push(run);
  }
  const length = Math.min(...found.map((run) => run.to - run.from));
  // What would break off at an end in one of them is left out in all.
  const kept = found.map((run) => {
    const whole = withoutLooseEnds(run.wording.said, { from: run.from, to: run.from + length });
    return { first: whole.from - run.from, last: whole.to - run.from };
  });
  const first = Math.max(...kept.map((each) => each.first));
  const last = Math.max(first, Math.min(...kept.map((each) => each.last)));
  return found.map((run) => ({ ...run, from: run.from + first, to: run.from + last }));
}

const telling = ({ wording: { said }, from, to }: Run): number =>
  said.words.slice(from, to).filter((word) => !isUntold(word)).length;

const sideOf = (outlet: OutletId, { wording, from, to }: Run): FindingSide => ({
  outlet,
  quote: quoteIn(wording, rangeOfSpan(wording.said, { from, to })),
});

/** What all outlets say in one row of words, whatever their forms: the fullest such row. */
export function sharedByAll(reports: readonly Report[]): readonly Finding[] {
  const [first] = reports;
  if (first === undefined || reports.length < 2) return [];
  let best: readonly Run[] = [];
  let most = leastTelling - 1;
  for (const wording of first.wordings) {
    for (let from = 0; from < wording.said.words.length; from += 1) {
      const runs = runsFrom(reports, wording, from);
      const told = runs[0] === undefined ? 0 : telling(runs[0]);
      if (told > most) [best, most] = [runs, told];
    }
  }
  const sides = best.flatMap((run, at) => {
    const report = reports[at];
    return report === undefined ? [] : [sideOf(report.outlet, run)];
  });
  return sides.length === 0 ? [] : [{ type: "sharedByAll", sides }];
}

/** So many have to lack it: what one lacks is told of that one. */
const leastLacking = 2;

/** Where a report has the words of a stretch, from the first to the last. Null where no wording of it has all. */
function rangeOf(report: Report, { words }: Pick<Stretch, "words">): FindingSide | null {
  for (const wording of report.wordings) {
    const found = words.flatMap((word) => wording.said.words.find((own) => isSame(own, word)) ?? []);
    if (found.length < words.length) continue;
    const start = Math.min(...found.map((place) => place.start));
    const end = Math.max(...found.map((place) => place.end));
    return { outlet: report.outlet, quote: quoteIn(wording, { start, end }) };
  }
  return null;
}

/**
 * Of a stretch that one outlet has who else surely says it, where at least two of the rest nowhere may, in no sentence of
 * their articles; null for none.
 */
export function sharedBySome(
  story: Story,
  reports: readonly Report[],
  side: FindingSide,
  stretch: Pick<Stretch, "words">,
): Finding | null {
  const sharing = reports.filter(
    ({ outlet, surely }) => outlet === side.outlet || stretch.words.every((word) => says(surely, word)),
  );
  const lacking = reports.filter((report) => !sharing.includes(report));
  if (sharing.length < 2 || lacking.length < leastLacking) return null;
  if (lacking.some(({ evidence }) => stretch.words.some((word) => maySay(evidence, word)))) return null;
  const rest = story.outlets.filter(({ id }) => !sharing.some(({ outlet }) => outlet === id));
  if (rest.some(({ id }) => mayMention(story, id, stretch.words))) return null;
  const sides = sharing.flatMap((report) =>
    report.outlet === side.outlet ? side : (rangeOf(report, stretch) ?? []),
  );
  return sides.length < sharing.length ? null : { type: "sharedBySome", sides };
}
