export { matchStatements } from "./match-statements";
export { type PassageReader, passageReader, type ReadPassage } from "./passages";
export { relateWordings } from "./relate-wordings";
export type * from "./types";
