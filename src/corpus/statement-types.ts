import { type DoubtKind, doubtKinds } from "../text/statements";
import type { Localised, Note, Quote } from "./article-types";
import type { Day, SpeakerId, StatementId } from "./brand";

export { type DoubtKind, doubtKinds };

export const modes = ["direct", "mixed", "indirect", "headline"] as const;

/** How a wording gives the speaker's words. `mixed`: words in quotation marks inside indirect speech. */
export type Mode = (typeof modes)[number];

/** The attributing word or phrase: its place in the wording's article and its plain form. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

export const bases = ["checked", "found"] as const;

/** What a wording rests on. `checked`: a person has looked at it. `found`: the engine found it, and nobody has. */
export type Basis = (typeof bases)[number];

/** How one article words one statement. */
export interface Wording extends Quote {
  readonly mode: Mode;
  /** A file that does not say has it checked. */
  readonly basis: Basis;
  /** Set where a person has said that it words its statement; left out where the engine alone has put it there. */
  readonly placed?: true;
  /** What the engine that found it is not sure of: nothing where the list is empty. A file that does not say tells nothing. */
  readonly doubts?: readonly DoubtKind[];
  readonly cue?: Cue;
  /** A phrase beside the cue by which the outlet, in its own voice, sets itself apart from the words: ما أسماه. */
  readonly distance?: Cue;
  /** Why the words are given to the speaker, where the article itself does not say whose they are. */
  readonly inferred?: Localised;
  /** Whom the article itself names as its source for this wording, in its own words. */
  readonly credit?: string;
  /** The words in English, by those who annotated the story; faithful, its slips and marks included. */
  readonly english?: string;
  readonly note?: Note;
}

export const contrastKinds = ["contradicts", "stressed"] as const;

/**
 * How two things stand to one another. `contradicts`: both cannot be true. `stressed`: both can be, and who reports one of
 * them has stressed that and left out the other, which contradicts nobody.
 */
export type ContrastKind = (typeof contrastKinds)[number];

/** What a statement is set against: another statement, or a place in an article's own narration. */
export interface Contrast {
  readonly about: Localised;
  /** A file that does not say has a contradiction, which is all that there was before there were kinds. */
  readonly kind: ContrastKind;
  readonly statement?: StatementId;
  readonly quote?: Quote;
  /** The quote in English, by those who annotated the story. */
  readonly english?: string;
}

export const precisions = ["day", "span", "approximate"] as const;

/** `day`: one known day. `span`: all of `from`–`to`. `approximate`: somewhere within `from`–`to`. */
export type Precision = (typeof precisions)[number];

/** Days, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

/** When something was said, and how that is known, where somebody has said how. */
export interface SaidDays extends DayRange {
  readonly because?: Localised;
}

/** One thing that one speaker said on one occasion, whoever reports it. */
export interface Statement {
  readonly id: StatementId;
  readonly speaker: SpeakerId;
  readonly gloss: Localised;
  /** When it was said. Statements of one day stand in the order in which they are known to have been said. */
  readonly said: SaidDays;
  readonly contrasts: readonly Contrast[];
  readonly wordings: readonly Wording[];
  readonly note?: Note;
}
