import {
  type ArticleId,
  emptyFilter,
  type Filter,
  type NameKind,
  type OutletId,
  type StatementId,
  type StatementOrder,
  type StoryId,
} from "@/corpus";
import type { FoundKind } from "@/corpus/search/kinds";
import type { VariantKind } from "@/text";
import type { CollationView, ReviewPart, TimelineView, Zoom } from "./choices";
import type { Place } from "./parameters";

export interface LibraryAddress {
  readonly screen: "library";
  readonly filter: Filter;
}

export interface StoryAddress {
  readonly screen: "story";
  readonly story: StoryId;
  readonly filter: Filter;
  readonly sort: StatementOrder;
}

export interface ArticleAddress {
  readonly screen: "article";
  readonly story: StoryId;
  readonly article: ArticleId;
  readonly filter: Filter;
  /** The statement whose panel is open. */
  readonly statement: StatementId | null;
  /** A place to show and point out. */
  readonly at: Place | null;
}

/** An original as what the others are read against. No outlet's id has a point in it. */
export type OriginalBase = `original.${ArticleId}`;

export interface StatementAddress {
  readonly screen: "statement";
  readonly story: StoryId;
  readonly statement: StatementId;
  readonly filter: Filter;
  /** The outlet whose row comes first and into view. */
  readonly outlet: OutletId | null;
  readonly view: CollationView;
  /** The outlet, or the original, that the others are read against; null where all are read against all. */
  readonly base: OutletId | OriginalBase | null;
  /** The kinds of variant that are not marked. */
  readonly hidden: readonly VariantKind[];
  /** Whether every wording is collated, rather than one for each outlet. */
  readonly all: boolean;
}

/** A speaker's own text, with what the outlets made of it. */
export interface OriginalAddress {
  readonly screen: "original";
  readonly story: StoryId;
  readonly original: ArticleId;
  readonly filter: Filter;
  /** Whether what no outlet took is lit up. */
  readonly untaken: boolean;
  /** The sentence below which the outlets' words stand. */
  readonly at: Place | null;
}

/** Two articles side by side. */
export interface BesideAddress {
  readonly screen: "beside";
  readonly story: StoryId;
  readonly article: ArticleId;
  readonly other: ArticleId;
  readonly filter: Filter;
  /** The statement that is pointed out in both. */
  readonly statement: StatementId | null;
  /** Whether what only one of them has is left out. */
  readonly sharedOnly: boolean;
}

export interface TimelineAddress {
  readonly screen: "timeline";
  readonly story: StoryId;
  readonly filter: Filter;
  readonly zoom: Zoom;
  /** Null where the width of the screen decides. */
  readonly view: TimelineView | null;
}

export interface NamesAddress {
  readonly screen: "names";
  readonly story: StoryId;
  readonly filter: Filter;
  readonly kind: NameKind | null;
}

export interface SearchAddress {
  readonly screen: "search";
  /** As it was typed. */
  readonly query: string;
  /** The words of the filter are the query's, so that its own stay empty. */
  readonly filter: Filter;
  /** The one kind of thing that is listed in full; null where all kinds are shown. */
  readonly kind: FoundKind | null;
}

/** What the page about the app tells of, each under a heading of its own. */
export type AboutPart =
  | "example"
  | "modes"
  | "verbs"
  | "kinds"
  | "measure"
  | "contrary"
  | "engine"
  | "errors";

export interface AboutAddress {
  readonly screen: "about";
  /** Where the page begins; at its top unless told. */
  readonly part?: AboutPart;
}

/** The desk: the reader's own stories, and where articles are brought in. */
export interface DeskAddress {
  readonly screen: "desk";
  /** The own story that the articles go into; null for a new one. */
  readonly into: StoryId | null;
}

/** A story of the reader's own, open on the desk. */
export interface ReviewAddress {
  readonly screen: "review";
  readonly story: StoryId;
  readonly part: ReviewPart;
  /** The article that is reviewed; null for the first. */
  readonly article: ArticleId | null;
  /** The place of the mark to begin with. */
  readonly at: Place | null;
}

/** An article from its beginning, with nothing open. */
export function articleAddress(story: StoryId, article: ArticleId, filter: Filter): ArticleAddress {
  return { screen: "article", story, article, filter, statement: null, at: null };
}

/** The search for something, with nothing narrowed. */
export function searchAddress(query: string): SearchAddress {
  return { screen: "search", query, filter: emptyFilter, kind: null };
}

/** A story of the reader's own on the desk, from its first article on. */
export function reviewAddress(story: StoryId, part: ReviewPart = "text"): ReviewAddress {
  return { screen: "review", story, part, article: null, at: null };
}

/** Everything that a link can lead to: a screen and all of its state that is worth sending. */
export type Address =
  | LibraryAddress
  | StoryAddress
  | ArticleAddress
  | OriginalAddress
  | StatementAddress
  | BesideAddress
  | TimelineAddress
  | NamesAddress
  | SearchAddress
  | AboutAddress
  | DeskAddress
  | ReviewAddress;

export type Screen = Address["screen"];

/** The path pattern of each screen. A trailing slash, because each known address is a folder in the build. */
export const paths = {
  library: "/{-$locale}/",
  story: "/{-$locale}/stories/$story/",
  article: "/{-$locale}/stories/$story/articles/$article/",
  original: "/{-$locale}/stories/$story/originals/$original/",
  statement: "/{-$locale}/stories/$story/statements/$statement/",
  beside: "/{-$locale}/stories/$story/articles/$article/beside/$other/",
  timeline: "/{-$locale}/stories/$story/timeline/",
  names: "/{-$locale}/stories/$story/names/",
  search: "/{-$locale}/search/",
  about: "/{-$locale}/about/",
  desk: "/{-$locale}/desk/",
  review: "/{-$locale}/desk/$story/",
} as const satisfies Record<Screen, string>;
