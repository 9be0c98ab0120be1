import type { Collation } from "@/text";

/** The names of a story, as the engine takes them: for each thing the forms of its name. */
export type NameForms = readonly (readonly string[])[];

/** Asks the worker for one collation. */
export interface CollationQuestion {
  readonly texts: readonly string[];
  readonly names: NameForms;
}

/** Asks it on which names the wordings of several statements part: the texts of each statement. */
export interface PartedNamesQuestion {
  readonly statements: readonly (readonly string[])[];
  readonly names: NameForms;
}

export type WorkerQuestion = CollationQuestion | PartedNamesQuestion;

/** What the worker answers: a collation, or for each statement asked about the places of the names. */
export type WorkerAnswer =
  | { readonly collation: Collation }
  | { readonly parted: readonly (readonly number[])[] };
