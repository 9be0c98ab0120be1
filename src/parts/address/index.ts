export { AddressLink, type GoOptions, useGo, useHref } from "./AddressLink";
export * from "./address";
export { type FilterChoices, filterChoices, readFilter, writeFilter } from "./filter-search";
export * from "./new-address";
export { PlainLink } from "./PlainLink";
export * from "./read-address";
export { parseSearch, type Search, stringifySearch } from "./search";
export { type Arrival, useArrival } from "./use-arrival";
