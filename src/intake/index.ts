export { readInput } from "./read-input";

export type {
  AskedTable,
  Input,
  InputReading,
  PdfSupport,
  Refusal,
  TableColumn,
  TableColumns,
} from "./types";
