import { compareFigures, isUntold, maySay, type SaidWord } from "../../text/index";
import type { InTurns } from "../in-turns";
import type { OutletId, Quote, Statement, Story } from "../types";
import { areOtherNames, formOf } from "./names";
import { quoteIn, type Report, reportsOf } from "./reports";
import { cuesPart, type Difference, type Finding, type FindingSide, type NameSide } from "./types";

/** Where two outlets contradict each other, they are further apart than any that do not. */
const contradicted = 1 / 2;

const lies = (inner: Quote, outer: Quote) =>
  inner.article === outer.article && outer.start <= inner.start && inner.end <= outer.end;

/** Whether one side of a finding parts from another: not every two of its sides do. */
type Parts<Side extends FindingSide> = (own: Side, other: Side) => boolean;

/** The sides of an outlet that part from one of another's. */
function parting<Side extends FindingSide>(
  sides: readonly Side[],
  [one, other]: readonly [OutletId, OutletId],
  parts: Parts<Side>,
): readonly Side[] {
  const theirs = sides.filter(({ outlet }) => outlet === other);
  return sides.filter((own) => own.outlet === one && theirs.some((their) => parts(own, their)));
}

/** The sides of an outlet where the other has none. */
function alone(
  sides: readonly FindingSide[],
  [one, other]: readonly [OutletId, OutletId],
): readonly FindingSide[] {
  return sides.some(({ outlet }) => outlet === other) ? [] : sides.filter(({ outlet }) => outlet === one);
}

/** What a finding shows in one outlet that parts it from another. */
function partingIn(
  story: Story,
  finding: Finding,
  pair: readonly [OutletId, OutletId],
): readonly FindingSide[] {
  switch (finding.type) {
    case "figure":
      return parting(finding.sides, pair, (a, b) => compareFigures(a.figure, b.figure) === "different");
    case "polarity": {
      const { negating, sides } = finding;
      return parting(sides, pair, (a, b) => negating.includes(a) !== negating.includes(b));
    }
    case "otherName": {
      const parts: Parts<NameSide> = (a, b) => areOtherNames(formOf(story, a), formOf(story, b));
      return parting(finding.sides, pair, parts);
    }
    case "cue":
      return parting(finding.sides, pair, cuesPart);
    case "wrongName":
    case "distance":
      return alone(finding.sides, pair);
    // What they say and leave out is counted word by word; what is rounded or quoted says nothing else.
    default:
      return [];
  }
}

interface PlacedWord {
  readonly word: SaidWord;
  readonly quotes: Quote[];
}

/** The words of an outlet that say something, each once with all of its places. */
function wordsOf({ wordings }: Report): readonly PlacedWord[] {
  const found = new Map<string, PlacedWord>();
  for (const wording of wordings) {
    for (const word of wording.said.words) {
      if (isUntold(word)) continue;
      const placed = found.get(word.word.spelling) ?? { word, quotes: [] };
      placed.quotes.push(quoteIn(wording, word));
      found.set(word.word.spelling, placed);
    }
  }
  return [...found.values()];
}

/** A report, and the words of it that say something. */
interface Worded extends Report {
  readonly words: readonly PlacedWord[];
}

interface Counted {
  readonly apart: number;
  readonly all: number;
}

/** Of all words of one outlet how many part it from another; a finding outside of them counts as a word of its own. */
function countApart(own: Worded, other: Report, parted: readonly FindingSide[]): Counted {
  const { words } = own;
  const marks = ({ quote }: FindingSide, { quotes }: PlacedWord) => quotes.some((each) => lies(each, quote));
  const isParted = (placed: PlacedWord) => parted.some((side) => marks(side, placed));
  const unsaid = words.filter((placed) => isParted(placed) || !maySay(other.evidence, placed.word)).length;
  const outside = parted.filter((side) => !words.some((placed) => marks(side, placed))).length;
  return { apart: unsaid + outside, all: words.length + outside };
}

interface Apart {
  readonly outlets: readonly [OutletId, OutletId];
  readonly contradict: boolean;
  /** The share of the words of both that part them. */
  readonly share: number;
}

function pairApart(story: Story, findings: readonly Finding[], a: Worded, b: Worded): Apart {
  const grave = findings.filter(({ type }) => type === "figure" || type === "polarity");
  const partedIn = (of: readonly Finding[], one: Report, other: Report) =>
    of.flatMap((finding) => partingIn(story, finding, [one.outlet, other.outlet]));
  const counts = [
    countApart(a, b, partedIn(findings, a, b)),
    countApart(b, a, partedIn(findings, b, a)),
  ] as const;
  const all = counts[0].all + counts[1].all;
  return {
    outlets: [a.outlet, b.outlet],
    contradict: partedIn(grave, a, b).length > 0,
    share: all === 0 ? 0 : (counts[0].apart + counts[1].apart) / all,
  };
}

function gather(pairs: readonly Apart[]): number {
  const mean = pairs.reduce((sum, { share }) => sum + share, 0) / Math.max(1, pairs.length);
  return (pairs.some(({ contradict }) => contradict) ? contradicted : 0) + (1 - contradicted) * mean;
}

/**
 * How far the outlets part over a statement, from 0 to 1, by its findings and the evidence that they rest on: up to ½ the
 * share of what either of two says that the other nowhere does in any form, ½ being nothing in common; above ½ they
 * contradict each other, in a figure or in a yes and a no. A name of another thing, another name or another act of saying
 * counts as a word that the other does not say; spelling, form, place and a rounded figure count nothing. Of several
 * outlets the mean of the shares, above ½ where any two contradict each other; of one outlet the same beside the others.
 * Of the statement only the wordings given count, in whatever order. Null where fewer than two outlets report it.
 */
export function* measureDifference(
  story: Story,
  statement: Statement,
  findings: readonly Finding[],
): InTurns<Difference | null> {
  const reports = (yield* reportsOf.inTurns(story, statement)).map((each) => ({
    ...each,
    words: wordsOf(each),
  }));
  if (reports.length < 2) return null;
  const pairs: Apart[] = [];
  for (const [at, a] of reports.entries()) {
    for (const b of reports.slice(at + 1)) {
      yield;
      pairs.push(pairApart(story, findings, a, b));
    }
  }
  const of = reports.map(
    ({ outlet }) => [outlet, gather(pairs.filter(({ outlets }) => outlets.includes(outlet)))] as const,
  );
  return { all: gather(pairs), of: new Map(of) };
}
