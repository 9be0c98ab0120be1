export { type OriginalPassage, passagesOf } from "./passages";
export {
  type OutletQuoting,
  originalReport,
  type QuotedDeviation,
  type SentenceTaking,
  type TakenSentence,
} from "./report";
export { type SharedText, sharedTexts } from "./shared";
