export { readInput } from "./read-input";

export type { Input, InputReading, Refusal } from "./types";
