import {
  type Article,
  type Offered,
  type Original,
  type OutletId,
  offeredBy,
  originalsOf,
  readFilter,
  type Statement,
  type Story,
} from "@/corpus";
import { brand, isId } from "@/corpus/brand";
import type {
  ArticleAddress,
  BesideAddress,
  DeskAddress,
  LibraryAddress,
  NamesAddress,
  OriginalAddress,
  OriginalBase,
  ReviewAddress,
  SearchAddress,
  StatementAddress,
  StoryAddress,
  TimelineAddress,
} from "./address";
import { originalBase } from "./new-address";
import { parameters } from "./parameters";
import type { Search } from "./search";

// Each row reads what `locate` writes of the same screen, by the same parameters.

const filterIn = (story: Story, search: Search) => readFilter(search, offeredBy([story]));

export function readLibraryAddress(stories: readonly Story[], search: Search): LibraryAddress {
  return { screen: "library", filter: readFilter(search, offeredBy(stories)) };
}

export function readStoryAddress(story: Story, search: Search): StoryAddress {
  return {
    screen: "story",
    story: story.id,
    filter: filterIn(story, search),
    sort: parameters.sort.read(search),
  };
}

export function readArticleAddress(story: Story, article: Article, search: Search): ArticleAddress {
  return {
    screen: "article",
    story: story.id,
    article: article.id,
    filter: filterIn(story, search),
    statement: parameters.statement.read(search, story.statements),
    at: parameters.at.read(search, article),
  };
}

export function readOriginalAddress(story: Story, original: Original, search: Search): OriginalAddress {
  return {
    screen: "original",
    story: story.id,
    original: original.id,
    filter: filterIn(story, search),
    untaken: parameters.untaken.read(search),
    at: parameters.at.read(search, original),
  };
}

export function readStatementAddress(story: Story, statement: Statement, search: Search): StatementAddress {
  return {
    screen: "statement",
    story: story.id,
    statement: statement.id,
    filter: filterIn(story, search),
    outlet: parameters.outlet.read(search, story.outlets),
    view: parameters.collationView.read(search),
    base: parameters.base.read<OutletId | OriginalBase>(search, [
      ...story.outlets,
      ...originalsOf(story).map(({ id }) => ({ id: originalBase(id) })),
    ]),
    hidden: parameters.hidden.read(search),
    all: parameters.all.read(search),
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
    statement: parameters.statement.read(search, story.statements),
    sharedOnly: parameters.sharedOnly.read(search),
  };
}

export function readTimelineAddress(story: Story, search: Search): TimelineAddress {
  return {
    screen: "timeline",
    story: story.id,
    filter: filterIn(story, search),
    zoom: parameters.zoom.read(search),
    view: parameters.timelineView.read(search),
  };
}

export function readNamesAddress(story: Story, search: Search): NamesAddress {
  return {
    screen: "names",
    story: story.id,
    filter: filterIn(story, search),
    kind: parameters.nameKind.read(search),
  };
}

/** The own story is named as it may be: whether there is one of that id, the desk finds out. */
export function readDeskAddress(search: Search): DeskAddress {
  const into = parameters.into.read(search);
  return { screen: "desk", into: isId(into) ? brand<"story">(into) : null };
}

export function readReviewAddress(story: Story, search: Search): ReviewAddress {
  const article = parameters.article.read(search, story.articles);
  return {
    screen: "review",
    story: story.id,
    part: parameters.part.read(search),
    article,
    at: parameters.at.read(search, story.articles.find(({ id }) => id === article) ?? null),
  };
}

/** The query as it was typed: what only the address has to be read for. */
export function readSearchQuery(search: Search): string {
  return parameters.query.read(search);
}

export function readSearchAddress(offered: Offered, search: Search): SearchAddress {
  return {
    screen: "search",
    query: readSearchQuery(search),
    filter: { ...readFilter(search, offered), words: "" },
    kind: parameters.foundKind.read(search),
  };
}
