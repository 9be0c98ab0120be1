export {
  type ColumnKind,
  columnKinds,
  type LinkedPassages,
  linkedPassages,
  type PassagePlace,
  piecesOf,
} from "./across";
export { collate } from "./collate";
export { type Comparison, compareWordings, type PassageLink, type Piece } from "./compare";
export { type LocatedName, locateNames, nameSpelling } from "./locate-names";
export {
  agreement,
  disagreement,
  disagreementWeights,
  type FigureContrast,
  figureContrasts,
  type PlacedFigure,
  partedNames,
} from "./measures";
// For the stages that build on this one.
export { indexNames } from "./names";
export {
  type Cell,
  type CollateOptions,
  type Collation,
  type Column,
  type Range,
  type VariantKind,
  variantKinds,
} from "./types";
export { readUnits, type Unit } from "./units";
