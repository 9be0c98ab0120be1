/** What about a statement a person had better look at: who said it, whether it is one, where it begins and ends. */
export const doubtKinds = ["speaker", "said", "range"] as const;

export type DoubtKind = (typeof doubtKinds)[number];

/** From this confidence on, nineteen of twenty statements need no touch: see `npm run evaluate`. */
export const sureFrom = 0.9;

/** A statement that the engine found in one article: the range of its wording, in UTF-16 code units. */
export interface FoundStatement {
  readonly start: number;
  readonly end: number;
  /** `mixed`: words in quotation marks inside indirect speech. `headline`: the wording of a headline. */
  readonly mode: "direct" | "mixed" | "indirect" | "headline";
  /** The attributing word or phrase, its place and its plain form; null where nothing attributes in words. */
  readonly cue: { readonly start: number; readonly end: number; readonly verb: string } | null;
  /** The id of the article's speaker, or null where it cannot be told. */
  readonly speaker: string | null;
  /** The words that name the speaker of this wording, or null where a verb's hidden subject does or nobody is named. */
  readonly named: { readonly start: number; readonly end: number } | null;
  /** Whom the article itself names as its source for the wording (رويترز), in its own words, or null. */
  readonly credit: string | null;
  /** How sure the engine is, above 0 and at most 1: from {@link sureFrom} on where it doubts nothing. */
  readonly confidence: number;
  /** What it is not sure of, each kind once; empty where it is sure. */
  readonly doubts: readonly DoubtKind[];
}
