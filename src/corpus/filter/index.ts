export {
  type BlockingFacets,
  blockingFacets,
  type ChoiceCounts,
  countChoices,
  countReported,
} from "./counts";
export {
  choiceFacets,
  chooseOnly,
  countChosen,
  type FilterQuery,
  isChosen,
  isFilterAsked,
  leaves,
  type Offered,
  offeredBy,
  onlyFacet,
  parameterOf,
  readFilter,
  readList,
  toggleChoice,
  writeFilter,
} from "./facets";
export {
  type ChoiceFacet,
  type Chosen,
  emptyFilter,
  type Filter,
  type FilterFacet,
  filterFacets,
  type Reported,
} from "./filter";
export { isFacetActive, isFiltered, type NarrowedStory, narrow } from "./narrow";
