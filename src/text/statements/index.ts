export { findStatements } from "./find-statements";
export { quotedPassages } from "./reading";
export { type DoubtKind, doubtKinds, type FoundStatement, sureFrom } from "./types";
