export {
  agreement,
  columnKinds,
  linkedPassages,
  partedNames,
  piecesOf,
} from "./across";
export { collate } from "./collate";
export {
  type Cell,
  type CollateOptions,
  type Collation,
  type Column,
  type ColumnKind,
  type Piece,
  type Range,
  type VariantKind,
  variantKinds,
} from "./collation";
export { compareWordings } from "./compare";
// For the stages that build on this one.
export { indexNames, nameSpelling } from "./names";
export { relateWords } from "./relate";
export { locateNames, readUnits, type Unit } from "./units";
