export type { Deviation } from "./deviations";
export { type Placement, type PlacementKind, placeQuotation } from "./place";
export { proposeOriginal } from "./propose";
export { OriginalText } from "./read";
export { samePrints, sharedPassages } from "./shared";
