export { storyDocuments } from "./documents";
export { type FoundKind, foundKinds } from "./kinds";
export { openSearch, type SearchIndex } from "./open-search";
export {
  type Hit,
  type SearchRequest,
  type SearchResult,
  search,
  storiesAsked,
  type TextOf,
  type Trial,
  tryApart,
} from "./search";
export { type IndexedDocument, indexStories, type SearchData, type SearchedStory } from "./search-data";
