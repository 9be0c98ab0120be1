export { type AffixPair, type AffixSplit, affixSplits, imperfectCores, sharedCore } from "../affixes";
export { stem } from "../stem";
export { letterCount, lettersEnd } from "./letters";
export { foldLetters, normalise, unmark } from "./normalise";
export type { Rule } from "./rule";
export { letterRules, markRules, normalisationRules } from "./rules";
