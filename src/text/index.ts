/**
 * The engine's front door: pure functions over strings. Ranges are half-open, in UTF-16 code units of the text that was
 * given; whatever is folded serves matching and is never shown.
 */
export * from "./clean/index";
export {
  agreement,
  type Cell,
  type CollateOptions,
  type Collation,
  type Column,
  type ColumnKind,
  type Comparison,
  collate,
  columnKinds,
  compareWordings,
  disagreement,
  disagreementWeights,
  type FigureContrast,
  figureContrasts,
  type LinkedPassages,
  type LocatedName,
  linkedPassages,
  locateNames,
  nameSpelling,
  type PassageLink,
  type PassagePlace,
  type Piece,
  type PlacedFigure,
  partedNames,
  piecesOf,
  type Range,
  type VariantKind,
  variantKinds,
} from "./collate/index";
export * from "./cues/index";
export * from "./dates/index";
export { firstWhere } from "./first-where";
export * from "./match/index";
export * from "./names/index";
export * from "./quotes/index";
export * from "./search/index";
export {
  type FoundSpeaker,
  findSpeakers,
  isOfficeAlone,
  type JoinedSpeaker,
  joinSpeakers,
  type SpeakerMention,
  type SpeakersOfArticle,
} from "./speakers/index";
export * from "./statements/index";
export {
  compareFigures,
  editDistance,
  type Figure,
  type FigureRelation,
  isProclitic,
  letterRules,
  markRules,
  type Nearness,
  type NumberReading,
  normalisationRules,
  normalise,
  proclitics,
  type Rule,
  readNumber,
  readNumbers,
  stem,
  type Token,
  type TokenKind,
  tokenise,
  unmark,
} from "./words/index";
