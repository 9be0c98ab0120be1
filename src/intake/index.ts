export { readInput } from "./read-input";

export type { AskedTable, Input, InputReading, Refusal, TableColumn, TableColumns } from "./types";
