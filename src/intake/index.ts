export { mostShelfSigns, mostStorySigns } from "./limits";
export { readInput } from "./read-input";
export { beginsAsShelf } from "./read-shelf";
export type { UnreadKind } from "./tell-kind";
export type { BinaryKind, Input, InputReading, ReadOptions, Refusal } from "./types";
