export type { BinaryKind, Input, InputReading, Refusal, UnreadKind } from "@/intake";
export { mostStorySigns } from "@/intake/limits";
export { createImporter, type Importer, type ImportWorker } from "./importer";
