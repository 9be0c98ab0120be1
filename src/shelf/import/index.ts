export { prepareImport, readInput } from "./read-input";
export type { BinaryKind, Input, InputReading, ReadOptions, Refusal } from "./types";
