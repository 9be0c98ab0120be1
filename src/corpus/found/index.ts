export { articleDraft, type DraftOptions } from "./article-draft";
export { assembleWith } from "./assemble";
export { assembleStory } from "./assemble-story";
export type {
  ArticleDraft,
  ConfirmedArticle,
  DraftWarning,
  OutletGuess,
  PublishedGuess,
} from "./draft";
export { type DraftLine, type TiledText, tileLines, untileLines } from "./draft-lines";
export type { ArticleSpeakers, Finders } from "./finders";
export { createFindings, type Findings } from "./findings";
export type {
  AssemblyOptions,
  AssemblyStage,
  FoundStory,
  StatementGrounds,
  StoryInput,
  WordingGrounds,
} from "./found-story";
export { readArticleDraft } from "./read-article-draft";
