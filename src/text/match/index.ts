export { matchStatements } from "./match-statements";
export { relateWordings, type WordingRelation } from "./relate-wordings";
export type * from "./types";
