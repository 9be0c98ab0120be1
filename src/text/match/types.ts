import type { ArticleText } from "../article";

/** A wording as matching reads it. */
export interface MatchableWording {
  /** The range of the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The speaker, by an id that all the articles share; null where unknown. */
  readonly speaker: string | null;
}

export interface MatchableArticle extends ArticleText {
  /** Day of publication as `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly wordings: readonly MatchableWording[];
}

/** A wording by its article's id and its place in the article's list. */
export interface WordingPlace {
  readonly article: string;
  readonly wording: number;
}

/** Why two wordings are held to be one statement, or why not: data, which the screens put into words. */
export type MatchReason =
  | { readonly kind: "same-speaker" | "same-order" | "alike" }
  | { readonly kind: "rare-words"; readonly words: readonly string[] }
  | { readonly kind: "same-figures"; readonly figures: readonly string[] }
  | { readonly kind: "same-names"; readonly names: readonly string[] }
  | { readonly kind: "other-figure"; readonly one: string; readonly other: string }
  | { readonly kind: "other-name"; readonly one: string; readonly other: string }
  | { readonly kind: "negation"; readonly word: string };

/** Wordings that are held to be of one statement; one wording alone is a cluster too. */
export interface StatementCluster {
  readonly wordings: readonly WordingPlace[];
  /** Above 0 and at most 1; 1 for a wording alone. */
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

/** Two clusters that a person should look at: perhaps one statement, or two that contradict each other. */
export interface MatchSuggestion {
  readonly kind: "same" | "contrast";
  /** Places in the list of clusters. */
  readonly one: number;
  readonly other: number;
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

export interface StatementMatches {
  readonly clusters: readonly StatementCluster[];
  readonly suggestions: readonly MatchSuggestion[];
}
