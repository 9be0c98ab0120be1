export {
  type CleanedArticle,
  cleanArticle,
} from "./clean-article";
export type { HtmlLine, HtmlOmission, HtmlReading } from "./html-reading";

export { removalReasons } from "./reasons";
export { isRelatedHeading } from "./related-headings";
export { cleaningRules } from "./rules";
