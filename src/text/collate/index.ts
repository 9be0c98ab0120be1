export { agreement } from "./agreement";
export { collate } from "./collate";
export { type Comparison, compareWordings, type Piece, piecesOf } from "./compare";
export { disagreement, disagreementWeights, partedNames } from "./disagreement";
export { type FigureContrast, figureContrasts, type PlacedFigure } from "./figures";
export { type LocatedName, locateNames, nameSpelling } from "./locate-names";
// For the stages that build on this one.
export { indexNames } from "./names";
export {
  type Cell,
  type CollateOptions,
  type Collation,
  type Column,
  type Move,
  type Place,
  type Range,
  type VariantKind,
  variantKinds,
} from "./types";
export { readUnits, type Unit } from "./units";
