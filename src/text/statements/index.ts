export { findStatements } from "./find-statements";
export { type DoubtKind, doubtKinds, type FoundStatement, sureFrom } from "./types";
