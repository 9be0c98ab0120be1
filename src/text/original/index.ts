export { type Deviation, type PlacedPart, type Placement, type PlacementKind, placeQuotation } from "./place";
export { type OriginalProposal, proposeOriginal } from "./propose";
export { OriginalText, type Steps } from "./read";
export { type ComparedText, leastShared, type SharedPassage, samePrints, sharedPassages } from "./shared";
