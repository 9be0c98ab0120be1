export {
  type CleanedArticle,
  type CleanedLine,
  type CleanedRemoval,
  cleanArticle,
} from "./clean-article";
export type { HtmlLine, HtmlOmission, HtmlReading } from "./html-reading";
export type { CleanedLineKind } from "./line-kinds";
export type { CleaningRule } from "./page";
export { type RemovalReason, removalReasons } from "./reasons";
export { cleaningRules } from "./rules";
