import type { Localised, Quote } from "./article-types";
import type { OutletId, StatementId } from "./brand";

/** What a highlight sets beside one another, the gravest first. */
export const highlightKinds = [
  "figure",
  "contradiction",
  "polarity",
  "wrongName",
  "stressed",
  "distance",
  "cue",
  "otherName",
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** How what one outlet has of a highlight is shown. */
interface SideLook {
  readonly outlet: OutletId;
  /** The words that part, each whole. */
  readonly marks: readonly Pick<Quote, "start" | "end">[];
  /** Whether words of the wording, or of the sentence, were left out before and behind. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
  /** The English of the whole wording, where it has one. */
  readonly english?: string;
  /** What the verb of attribution means in English, where that is what parts. */
  readonly meaning?: string;
}

/** What one outlet has of a highlight: a quote short enough to be read at a glance, with its marks inside. */
export interface HighlightSide extends Quote, SideLook {}

/** The same with its words, without its story: marks are ranges of `text`. */
export interface ShownSide extends SideLook {
  readonly name: Localised;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly text: string;
}

/** One difference that is worth saying first: two outlets' very words for one thing. */
export interface Highlight {
  readonly kind: HighlightKind;
  /** Whose comparison shows more. */
  readonly statement: StatementId;
  /** What is named, or what two statements are about. */
  readonly about?: Localised;
  readonly sides: readonly [HighlightSide, HighlightSide];
}

/** A highlight with its words, for where the story itself is not at hand. */
export interface ShownHighlight {
  readonly kind: HighlightKind;
  readonly statement: StatementId;
  readonly gloss: Localised;
  readonly about?: Localised;
  readonly sides: readonly [ShownSide, ShownSide];
}
