export { figureContrasts, type PlacedFigure } from "./figure-contrasts";
export { matchStatements } from "./match-statements";
export { type PassageReader, passageReader, type ReadPassage } from "./passages";
export { relateWordings } from "./relate-wordings";
export {
  type Evidence,
  evidenceOf,
  isSame,
  isUntold,
  maySay,
  readSaid,
  type SaidText,
  type SaidWord,
  says,
} from "./said";
export { loneStretches, type Stretch } from "./stretches";
export type * from "./types";
export { rangeOfSpan, withoutLooseEnds } from "./whole";
