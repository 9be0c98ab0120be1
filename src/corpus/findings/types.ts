import type { CueClass, CueStrength, PlacedFigure } from "../../text/index";
import type { Judgement, Mode, NameId, OutletId, Quote } from "../types";

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

/** A cue as an outlet writes it, with what it adds to "said". */
export interface CueSide extends FindingSide {
  /** Its plain form. */
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
}

/** How an outlet gives a statement at its most literal. */
export interface ModeSide extends FindingSide {
  readonly mode: Mode;
}

/**
 * What kinds of differences there are, by what they do to a reader, the gravest first. `rounded` is none: figures that are
 * near one another and can be true together.
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
  "reported",
  "rounded",
  "mode",
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
  | { readonly type: "distance"; readonly sides: readonly FindingSide[] }
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
