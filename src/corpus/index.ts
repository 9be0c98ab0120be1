export { commonBasis, hasFoundWordings } from "./basis";
export { isOwnId } from "./brand";
export { closestArticle, closestPair, sharedStatements } from "./closest-articles";
export {
  type Coverage,
  coverageMatrix,
  coverageOf,
  coveragePicture,
  mostLiteral,
  outletsWording,
} from "./coverage";
export { decodeLibrary } from "./decode-library";
export { decodeStory, decodeStoryInTurns } from "./decode-story";
export { isBackground, publishedEventId } from "./events";
export * from "./filter/index";
export {
  articleLimits,
  comparedAtOnce,
  limitKinds,
  limitsPassedBy,
  mostOfStory,
  type PassedLimit,
  storyLimits,
} from "./limits";
export { nextStatement, type PlacedWording, previousStatement, wordingsIn } from "./neighbours";
export { tagsOfNote } from "./noted";
export {
  type Differences,
  groupStatements,
  orderStatements,
  type StatementOrder,
  statementOrders,
} from "./order";
export { originalsOf, printerOf } from "./originals";
export { DecodeError, describeProblem, type Problem } from "./problem";
export {
  isInHeadline,
  lineAt,
  type PlaceInArticle,
  placeInArticle,
  quoteText,
  wordingAround,
} from "./quotes";
export { type Related, relatedWordings } from "./related";
export { sentencesOf, surroundingSentence, wordingContext } from "./sentence";
export { indexStory, type StoryIndex } from "./story-index";
export * from "./types";
export { type PartedNames, wordingTexts } from "./wording-texts";
