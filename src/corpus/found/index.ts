export { articleDraft } from "./article-draft";
export { assembleStory } from "./assemble";
export { correctedDraft } from "./correct-draft";
export type {
  ArticleDraft,
  ConfirmedArticle,
  DraftWarning,
  FileFacts,
} from "./draft";

export { createFindings } from "./findings";
export type {
  AssemblyStage,
  FoundStory,
  StoryInput,
} from "./found-story";
export { headlineOfTitle } from "./outlet-guess";
export { type PackedDraft, packDraft, readArticleDraft, unpackDraft } from "./read-article-draft";
