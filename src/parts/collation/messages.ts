import type { Collation } from "@/text";

/** The names of a story, as the engine takes them: for each thing the forms of its name. */
export type NameForms = readonly (readonly string[])[];

/** What the worker is sent. */
export interface CollationQuestion {
  readonly id: number;
  readonly texts: readonly string[];
  readonly names: NameForms;
}

/** What it sends back, under the question's number. */
export interface CollationAnswer {
  readonly id: number;
  readonly collation: Collation;
}
