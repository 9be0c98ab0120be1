export {
  type CleanedArticle,
  type CleanedLine,
  type CleanedRemoval,
  type CleanOptions,
  cleanArticle,
} from "./clean-article";
export { defuseHtml } from "./html/defuse";
export { readFlatHtml } from "./html/flat";
export { isHtml } from "./html/is-html";
export { type PageFacts, readPageFacts } from "./html/page-facts";
export { htmlDepth, htmlElements } from "./html/tree-size";
export type { HtmlLine, HtmlOmission, HtmlReading, ReadHtml } from "./html-reading";
export type { CleanedLineKind } from "./line-kinds";
export type { CleaningRule } from "./page";
export { type RemovalReason, removalReasons } from "./reasons";
export { cleaningRules } from "./rules";
