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
  collate,
  columnKinds,
  compareWordings,
  linkedPassages,
  locateNames,
  nameSpelling,
  type Piece,
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
export * from "./original/index";
export * from "./quotes/index";
export * from "./search/index";

export * from "./statements/index";
export {
  compareFigures,
  type Figure,
  isConjoined,
  isPartOfMeasure,
  letterRules,
  markRules,
  normalisationRules,
  normalise,
  readNumber,
  readNumbers,
  stem,
  tokenise,
  unmark,
  wordOf,
} from "./words/index";
