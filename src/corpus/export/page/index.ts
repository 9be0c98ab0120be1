export type { PageKind, PageWords } from "./content";
export { comparisonFile, dataId, framedPage, storyPage } from "./page";
export { pageStyle } from "./style";
