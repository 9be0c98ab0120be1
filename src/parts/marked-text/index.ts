export { ExcerptText } from "./ExcerptText";
export type { LayerLook } from "./layer-look";
export { MarkedText, type OwnedPiece } from "./MarkedText";
export {
  type Layer,
  type LinePiece,
  type MarkedRange,
  markedPieces,
} from "./marked-pieces";
