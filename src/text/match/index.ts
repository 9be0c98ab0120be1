export { matchStatements } from "./match-statements";
export { type PassageReader, passageReader, type ReadPassage } from "./passages";
export { relateWordings } from "./relate-wordings";
export {
  type Evidence,
  evidenceOf,
  loneStretches,
  maySay,
  readSaid,
  type SaidText,
  type SaidWord,
  type Stretch,
  says,
} from "./said";
export type * from "./types";
