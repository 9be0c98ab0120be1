import type { StatementMeasure } from "@/corpus";
import type { Collation } from "@/text";

/** The names of a story, as the engine takes them: for each thing the forms of its name. */
export type NameForms = readonly (readonly string[])[];

/** Asks the worker for one collation. */
export interface CollationQuestion {
  readonly id: number;
  readonly texts: readonly string[];
  readonly names: NameForms;
}

/** Asks it how far the wordings of several statements part: the texts of each statement. */
export interface MeasuresQuestion {
  readonly id: number;
  readonly statements: readonly (readonly string[])[];
  readonly names: NameForms;
}

export type WorkerQuestion = CollationQuestion | MeasuresQuestion;

/** What the worker sends back, under the question's number. */
export interface CollationAnswer {
  readonly id: number;
  readonly collation: Collation;
}

/** One measure for each statement asked about. */
export interface MeasuresAnswer {
  readonly id: number;
  readonly measures: readonly StatementMeasure[];
}

export type WorkerAnswer = CollationAnswer | MeasuresAnswer;
