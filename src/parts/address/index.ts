export { AddressLink, useGo, useHref } from "./AddressLink";
export * from "./address";
export * from "./choices";
export * from "./new-address";
export { PlainLink } from "./PlainLink";
export type { Place } from "./parameters";
export * from "./read-address";
export { parseSearch, type Search, stringifySearch } from "./search";
export { useArrival } from "./use-arrival";
