export type { LayerLook } from "./layer-look";
export { MarkedText, type OwnedPiece } from "./MarkedText";
export {
  type Insertion,
  type InsertionPiece,
  type Layer,
  type LinePiece,
  type MarkedRange,
  markedPieces,
  type TextRange,
  type WordingPiece,
} from "./marked-pieces";
