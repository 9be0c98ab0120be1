export { storyDocuments } from "./documents";
export { type FoundKind, foundKinds } from "./kinds";
export { openSearch, type SearchIndex } from "./open-search";
export {
  type Hit,
  search,
  storiesAsked,
  type TextOf,
  type Trial,
  tryApart,
} from "./search";
export { type IndexedDocument, indexParts, indexStories, type SearchData } from "./search-data";
