import type { CueClass, CueStrength, PlacedFigure, SaidWord } from "../../text/index";
import type { Judgement, Mode, NameId, OutletId, Quote, Statement } from "../types";

/** What one outlet has for something, where it stands in its article. */
export interface FindingSide {
  readonly outlet: OutletId;
  readonly quote: Quote;
}

/** A figure as an outlet writes it. */
export interface FigureSide extends FindingSide {
  readonly figure: PlacedFigure;
}

/** A name as an outlet writes it, with what is known of the form. */
export interface NameSide extends FindingSide {
  readonly judgement: Judgement;
}

/** The weight of a cue, and whose it is. */
export interface CueWeight {
  readonly outlet: OutletId;
  readonly class: CueClass;
  readonly strength: CueStrength;
}

/** A cue in its plain form, and the telling words of the wording that it introduces. */
export interface CuedWords {
  readonly lemma: string;
  readonly words: readonly SaidWord[];
}

/** A cue as an outlet writes it, with what it adds to "said". */
export interface CueSide extends FindingSide, CueWeight, CuedWords {
  /** Whether it stands in a headline, which chooses a verb of its own. */
  readonly inHeadline: boolean;
  /** All that its outlet introduces of the statement, this too. */
  readonly all: readonly CuedWords[];
}

/** How an outlet gives a statement at its most literal. */
export interface ModeSide extends FindingSide {
  readonly mode: Mode;
}

/**
 * What kinds of differences there are, by what they do to a reader, the gravest first. `rounded` is none, figures that are
 * near one another and can be true together, and neither is what all share.
 */
export const findingTypes = [
  "figure",
  "polarity",
  "wrongName",
  "distance",
  "cue",
  "otherName",
  "alone",
  "leftOut",
  "sharedBySome",
  "reported",
  "rounded",
  "mode",
  "sharedByAll",
] as const;
export type FindingType = (typeof findingTypes)[number];

/**
 * One thing that is so of how outlets differ over a statement, with its evidence.
 *
 * - `figure`, `rounded`: figures of several outlets for what is one thing.
 * - `polarity`: one word, negated wherever some have it, and nowhere where the others do.
 * - `wrongName`: an outlet calls something by a name that is another's; a person has judged the form.
 * - `otherName`: outlets call one thing by names that have no word in common.
 * - `distance`: an outlet sets itself apart from the words: ما أسماه.
 * - `cue`: each outlet's strongest verb of saying, the weakest first, where some differ in class and much in strength.
 * - `alone`: words that nothing else says in any form; against a reference, that the reference nowhere has.
 * - `leftOut`: words of the others, of at least two where there is no reference, that an outlet nowhere has.
 * - `sharedBySome`, `sharedByAll`: words that some outlets have and the others nowhere, at least two on either side; that
 *   all have in one row. Without a reference.
 * - `reported`: which outlets alone report the statement at all, and which nowhere do.
 * - `mode`: who quotes, where most do not, or the other way round.
 */
export type Finding =
  | { readonly type: "figure" | "rounded"; readonly sides: readonly FigureSide[] }
  | {
      readonly type: "polarity";
      readonly negating: readonly FindingSide[];
      readonly sides: readonly FindingSide[];
    }
  | { readonly type: "wrongName" | "otherName"; readonly name: NameId; readonly sides: readonly NameSide[] }
  | { readonly type: "distance" | "sharedBySome" | "sharedByAll"; readonly sides: readonly FindingSide[] }
  | { readonly type: "cue"; readonly sides: readonly CueSide[] }
  | { readonly type: "alone"; readonly outlet: OutletId; readonly sides: readonly FindingSide[] }
  | {
      readonly type: "leftOut";
      readonly outlet: OutletId;
      readonly sides: readonly FindingSide[];
      /** Who says it beside the outlet of the side. */
      readonly also: readonly OutletId[];
    }
  | {
      readonly type: "reported";
      readonly sides: readonly FindingSide[];
      readonly silent: readonly OutletId[];
    }
  | { readonly type: "mode"; readonly outlet: OutletId; readonly sides: readonly ModeSide[] };

/** The finding of one type. */
export type FindingOf<Type extends FindingType> = Extract<Finding, { readonly type: Type }>;

/** Cues part from this difference of strength on: from "said" to "stressed", not from "said" to "made clear". */
const leastReach = 2;

/** Whether two cues of different outlets make another act of what they introduce. */
export function weighOtherwise(a: CueWeight, b: CueWeight): boolean {
  return a.outlet !== b.outlet && a.class !== b.class && Math.abs(a.strength - b.strength) >= leastReach;
}

/** Two wordings say the same part of a statement where the shorter shares this much with the longer. */
const leastCommon = 0.5;
/** And nearly the same words from this on. */
const nearlyAll = 0.8;

const areAlike = (a: SaidWord, b: SaidWord): boolean =>
  a.figure === null ? a.loose.some((key) => b.loose.includes(key)) : a.figure.value === b.figure?.value;

/** How much of the shorter of two wordings the longer may say. */
function common(a: readonly SaidWord[], b: readonly SaidWord[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const met = short.filter((word) => long.some((other) => areAlike(word, other)));
  return short.length === 0 ? 0 : met.length / short.length;
}

/** Whether an outlet has nearly the words of another's cue under the same verb. */
const hasToo = ({ all, inHeadline }: CueSide, { lemma, words }: CueSide): boolean =>
  !inHeadline && all.some((own) => own.lemma === lemma && common(own.words, words) >= nearlyAll);

/**
 * Whether two cues make another act of the same words: of the same part of a statement, which neither outlet has under the
 * other's verb too.
 */
export function cuesPart(a: CueSide, b: CueSide): boolean {
  return weighOtherwise(a, b) && common(a.words, b.words) >= leastCommon && !hasToo(a, b) && !hasToo(b, a);
}

/** How far the outlets that report a statement part, from 0 to 1: see `differenceOf`. */
export interface Difference {
  readonly all: number;
  /** How far each parts from the others. */
  readonly of: ReadonlyMap<OutletId, number>;
}

/** A finding with the statement that it is about. */
export interface StatementFinding {
  readonly statement: Statement;
  readonly finding: Finding;
}

/** How far apart the weakest and the strongest cue of a finding are; nothing for any other. */
function reachOf(finding: Finding): number {
  if (finding.type !== "cue") return 0;
  return (finding.sides.at(-1)?.strength ?? 0) - (finding.sides[0]?.strength ?? 0);
}

const placeOf = ({ sides: [side] }: Finding): string =>
  side === undefined ? "" : `${side.quote.article} ${side.quote.start}`;

/**
 * The findings of several statements as those of a story: the gravest kinds first, of verbs those that lie furthest apart,
 * else in the order given. A name in a sentence that two statements stand in is told once.
 */
export function rankStory(found: readonly StatementFinding[]): readonly StatementFinding[] {
  const seen = new Set<string>();
  return found
    .filter(({ finding }) => {
      if (finding.type !== "wrongName") return true;
      const key = `${finding.name} ${placeOf(finding)}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .toSorted(
      (a, b) =>
        findingTypes.indexOf(a.finding.type) - findingTypes.indexOf(b.finding.type) ||
        reachOf(b.finding) - reachOf(a.finding),
    );
}
