import { findCueForm, findCueForms, isUntold } from "../../text/index";
import { coverageOf } from "../coverage";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Mode, Statement, Story, Wording } from "../types";
import type { Report } from "./reports";
import { type CueSide, cuesPart, type Finding, type FindingSide, type ModeSide } from "./types";
import { mayHave } from "./whole-articles";

/** The strongest of an outlet's cues for a statement; what it says more weakly elsewhere takes nothing from that. */
function strongestCue(story: Story, { outlet, wordings }: Report): CueSide | null {
  const { article } = indexStory(story);
  const found = wordings.flatMap(({ wording: { article: id, cue, mode }, said }) => {
    const source = article(id);
    if (source === null || cue === undefined) return [];
    const quote = { article: id, start: cue.start, end: cue.end };
    const form = findCueForm(quoteText(source, quote));
    const words = said.words.filter((word) => !isUntold(word));
    if (form === null) return [];
    const { lemma, strength } = form;
    return [{ outlet, quote, lemma, class: form.class, strength, words, inHeadline: mode === "headline" }];
  });
  const strongest = found.toSorted((a, b) => b.strength - a.strength)[0];
  return strongest === undefined ? null : { ...strongest, all: found };
}

/** These carry what was done and say nothing of its weight: أعرب عن استنكاره is as strong as استنكر. */
const carrying: ReadonlySet<string> = new Set(["أعرب", "عبّر عن", "عبّر_عن", "أبدى"]);

/** How the outlets introduce a statement, where some do so by much stronger verbs of another class. */
function cues(story: Story, reports: readonly Report[]): readonly Finding[] {
  const sides = reports
    .flatMap((report) => strongestCue(story, report) ?? [])
    .filter(({ lemma }) => !carrying.has(lemma))
    .sort((a, b) => a.strength - b.strength);
  return sides.some((a) => sides.some((b) => cuesPart(a, b))) ? [{ type: "cue", sides }] : [];
}

/** So far before a wording's words an outlet's own "so-called" may end: a quotation mark, a preposition. */
const reachOfDistance = 4;

/** Where an outlet in its own voice sets itself apart from the words that follow: ندد بما أسماه «محاولة انقلاب». */
function distanceBefore(story: Story, wording: Wording): readonly { start: number; end: number }[] {
  const source = indexStory(story).article(wording.article);
  if (wording.distance !== undefined) return [wording.distance];
  if (source === null) return [];
  const line = source.lines.find(({ start, end }) => start <= wording.start && wording.start < end);
  const from = Math.max(line?.start ?? 0, wording.cue?.end ?? 0);
  if (from >= wording.start) return [];
  const before = source.text.slice(from, wording.start);
  return findCueForms(before)
    .filter((cue) => cue.class === "doubting" && before.length - cue.end <= reachOfDistance)
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** Who distances itself, where not all do. A verb of doubt as the cue itself is told with the cues. */
function distances(story: Story, reports: readonly Report[]): readonly Finding[] {
  const sides = reports.flatMap(({ outlet, wordings }): readonly FindingSide[] => {
    const [first] = wordings.flatMap(({ wording }) =>
      distanceBefore(story, wording).map((range) => ({ article: wording.article, ...range })),
    );
    return first === undefined ? [] : [{ outlet, quote: first }];
  });
  return sides.length === 0 || sides.length === reports.length ? [] : [{ type: "distance", sides }];
}

/** A headline so much of whose words a sentence below may say does not say it alone. */
const mostBelow = 1 / 2;

const quoting: ReadonlySet<Mode> = new Set(["direct", "mixed"]);

/** Who quotes where most of the others do not, or the other way round, by what each has at its most literal. */
function modeFindings(story: Story, statement: Statement, reports: readonly Report[]): readonly Finding[] {
  const all = reports.flatMap(({ outlet, wordings: own }): readonly ModeSide[] => {
    const { mode, wordings } = coverageOf(story, statement, outlet);
    const chief = wordings.find((wording) => wording.mode === mode);
    if (mode === null || chief === undefined) return [];
    const words = own.flatMap(({ said }) => said.words.filter((word) => !isUntold(word)));
    if (mode === "headline" && mayHave(story, outlet, words, mostBelow, { below: true })) return [];
    const { article, start, end } = chief;
    return [{ outlet, mode, quote: { article, start, end } }];
  });
  const quote = all.filter(({ mode }) => quoting.has(mode));
  const report = all.filter(({ mode }) => !quoting.has(mode));
  // Of two outlets both are told of; where as many do one as the other, nobody stands out.
  const told = all.length === 2 && quote.length === 1 ? all : quote.length < report.length ? quote : report;
  if (told !== all && (quote.length === report.length || told.length === 0)) return [];
  return told.map((side): Finding => ({ type: "mode", outlet: side.outlet, sides: [side] }));
}

/** How the outlets introduce a statement and how literally they give it, where they differ in that. */
export function mannerFindings(
  story: Story,
  statement: Statement,
  reports: readonly Report[],
): readonly Finding[] {
  if (reports.length < 2) return [];
  return [...distances(story, reports), ...cues(story, reports), ...modeFindings(story, statement, reports)];
}
