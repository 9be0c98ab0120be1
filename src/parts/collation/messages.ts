import type { StatementMeasure } from "@/corpus";
import type { Collation } from "@/text";

/** The names of a story, as the engine takes them: for each thing the forms of its name. */
export type NameForms = readonly (readonly string[])[];

/** Asks the worker for one collation. */
export interface CollationQuestion {
  readonly texts: readonly string[];
  readonly names: NameForms;
}

/** Asks it how far the wordings of several statements part: the texts of each statement. */
export interface MeasuresQuestion {
  readonly statements: readonly (readonly string[])[];
  readonly names: NameForms;
}

export type WorkerQuestion = CollationQuestion | MeasuresQuestion;

/** What the worker answers: a collation, or one measure for each statement asked about. */
export type WorkerAnswer =
  | { readonly collation: Collation }
  | { readonly measures: readonly StatementMeasure[] };
