export type { AskedTable, Input, InputReading, Refusal, TableColumn, TableColumns } from "@/intake";
export { mostShelfSigns, mostStorySigns } from "@/intake/limits";
export { beginsAsShelf } from "@/intake/read-shelf";
export { createImporter, type Importer, type ImportWorker } from "./importer";
