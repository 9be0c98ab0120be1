export {
  type ColumnKind,
  columnKinds,
  linkedPassages,
  piecesOf,
} from "./across";
export { collate } from "./collate";
export { compareWordings, type Piece } from "./compare";
export { locateNames, nameSpelling } from "./locate-names";
export {
  agreement,
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
