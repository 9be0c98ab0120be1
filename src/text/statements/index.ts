export { findStatements } from "./find-statements";
export type { FoundStatement } from "./types";
