export { type PageKind, type PageWords, pageKinds } from "./content";
export { comparisonFile, dataId, framedPage, storyPage } from "./page";
export { pageStyle } from "./style";
