import type { MatchReason } from "../../text/match/types";
import type { Suggestion } from "../edit/suggestions";
import type { ArticleId, StatementId, Story } from "../types";
import type { ConfirmedArticle } from "./draft";

/** What a story is made of. */
export interface StoryInput {
  /** The shape of an id. */
  readonly id: string;
  /** Left out: the first article's headline, or the beginning of its first line. */
  readonly title?: string;
  /** At least one. Their order is the order of the story. */
  readonly articles: readonly ConfirmedArticle[];
}

/** Why the wordings of a statement are held to be one statement. */
export interface StatementGrounds {
  readonly statement: StatementId;
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

/** How sure the engine is of one wording. */
export interface WordingGrounds {
  readonly statement: StatementId;
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A story as the engine finds it, in the published format, and what a person should look at. */
export interface FoundStory {
  readonly story: Story;
  readonly suggestions: readonly Suggestion[];
  readonly statements: readonly StatementGrounds[];
  readonly wordings: readonly WordingGrounds[];
}

/** What is being done: reading one article after the other, then what joins them. */
export type AssemblyStage = "articles" | "speakers" | "statements" | "names" | "story";
