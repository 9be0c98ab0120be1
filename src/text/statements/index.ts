export { findStatements, type StatementOptions } from "./find-statements";
export type { FoundStatement } from "./types";
