export {
  blockingFacets,
  type ChoiceCounts,
  countChoices,
  countReported,
} from "./counts";
export {
  chooseOnly,
  countChosen,
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
  type Chosen,
  emptyFilter,
  type Filter,
  type FilterFacet,
  filterFacets,
  type Reported,
} from "./filter";
export { isFacetActive, isFiltered, narrow } from "./narrow";
