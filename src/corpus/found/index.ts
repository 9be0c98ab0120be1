export { articleDraft, type DraftOptions } from "./article-draft";
export { assembleStory } from "./assemble";
export type {
  ArticleDraft,
  ConfirmedArticle,
  DraftWarning,
  OutletGuess,
  PublishedGuess,
} from "./draft";
export { type DraftLine, type TiledText, tileLines, untileLines } from "./draft-lines";
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
