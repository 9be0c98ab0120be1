export { findNames } from "./find-names";
export type { FoundName, FoundNameForm } from "./types";
