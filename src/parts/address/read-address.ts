import {
  type Article,
  nameKinds,
  type Statement,
  type StatementId,
  type Story,
  statementOrders,
} from "@/corpus";
import { type FoundKind, foundKinds } from "@/corpus/search/kinds";
import {
  type ArticleAddress,
  type BesideAddress,
  collationViews,
  hideableKinds,
  type LibraryAddress,
  type NamesAddress,
  type Place,
  type ReviewAddress,
  reviewParts,
  type SearchAddress,
  type StatementAddress,
  type StoryAddress,
  type TimelineAddress,
  timelineViews,
  zooms,
} from "./address";
import { type FilterChoices, filterChoices, readFilter, readList } from "./filter-search";
import type { Search } from "./search";

// Each reader ignores what it does not know and obeys the rest, so that a broken parameter breaks nothing.

function readChoice<T extends string>(value: string | undefined, known: readonly T[]): T | null {
  return known.find((item) => item === value) ?? null;
}

function readPlace(value: string | undefined, textLength: number): Place | null {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(value ?? "");
  if (match === null) return null;
  const start = Number(match[1]);
  const end = Number(match[2]);
  return start < end && end <= textLength ? { start, end } : null;
}

function readStatement(story: Story, search: Search): StatementId | null {
  return story.statements.find(({ id }) => id === search.statement)?.id ?? null;
}

const filterIn = (story: Story, search: Search) => readFilter(search, filterChoices([story]));

export function readLibraryAddress(stories: readonly Story[], search: Search): LibraryAddress {
  return { screen: "library", filter: readFilter(search, filterChoices(stories)) };
}

export function readStoryAddress(story: Story, search: Search): StoryAddress {
  return {
    screen: "story",
    story: story.id,
    filter: filterIn(story, search),
    sort: readChoice(search.sort, statementOrders) ?? "time",
  };
}

export function readArticleAddress(story: Story, article: Article, search: Search): ArticleAddress {
  return {
    screen: "article",
    story: story.id,
    article: article.id,
    filter: filterIn(story, search),
    statement: readStatement(story, search),
    at: readPlace(search.at, article.text.length),
  };
}

export function readStatementAddress(story: Story, statement: Statement, search: Search): StatementAddress {
  const outlets = story.outlets.map((outlet) => outlet.id);
  return {
    screen: "statement",
    story: story.id,
    statement: statement.id,
    filter: filterIn(story, search),
    outlet: readChoice(search.show, outlets),
    view: readChoice(search.view, collationViews) ?? "columns",
    base: readChoice(search.base, outlets),
    hidden: readList(search.hide, hideableKinds),
    all: search.wordings === "all",
  };
}

export function readBesideAddress(
  story: Story,
  article: Article,
  other: Article,
  search: Search,
): BesideAddress {
  return {
    screen: "beside",
    story: story.id,
    article: article.id,
    other: other.id,
    filter: filterIn(story, search),
    statement: readStatement(story, search),
    sharedOnly: search.only === "shared",
  };
}

export function readTimelineAddress(story: Story, search: Search): TimelineAddress {
  return {
    screen: "timeline",
    story: story.id,
    filter: filterIn(story, search),
    zoom: readChoice(search.zoom, zooms) ?? "month",
    view: readChoice(search.view, timelineViews),
  };
}

export function readNamesAddress(story: Story, search: Search): NamesAddress {
  return {
    screen: "names",
    story: story.id,
    filter: filterIn(story, search),
    kind: readChoice(search.kind, nameKinds),
  };
}

export function readReviewAddress(story: Story, search: Search): ReviewAddress {
  const article = story.articles.find(({ id }) => id === search.article) ?? null;
  return {
    screen: "review",
    story: story.id,
    part: readChoice(search.part, reviewParts) ?? "text",
    article: article?.id ?? null,
    at: article === null ? null : readPlace(search.at, article.text.length),
  };
}

/** The query as it was typed: what only the address has to be read for. */
export function readSearchQuery(search: Search): string {
  return search.q ?? "";
}

export function readSearchAddress(choices: FilterChoices, search: Search): SearchAddress {
  return {
    screen: "search",
    query: readSearchQuery(search),
    filter: { ...readFilter(search, choices), words: "" },
    kind: readChoice<FoundKind>(search.in, foundKinds),
  };
}
