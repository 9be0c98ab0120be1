import type { Localised } from "./article-types";
import type { Day, SpeakerId, StoryId } from "./brand";
import type { ShownHighlight } from "./highlight-types";
import type { Mode } from "./statement-types";

/** One row of a story's small coverage picture: a statement's speaker and one cell for each outlet. */
export interface CoverageRow {
  readonly speaker: SpeakerId;
  /** How the outlet words the statement at its most literal, or null where it does not report it. */
  readonly cells: readonly (Mode | null)[];
}

/** The small picture of a story: rows in the order of its statements, cells in the order of its outlets. */
export interface CoveragePicture {
  /** The outlets' short names. */
  readonly outlets: readonly Localised[];
  /** The story's speakers, with their short names, in its order, which gives each its tone. */
  readonly speakers: readonly { readonly id: SpeakerId; readonly short: Localised }[];
  readonly rows: readonly CoverageRow[];
}

/** What the library knows of a story before the story itself is loaded. */
export interface StorySummary {
  readonly id: StoryId;
  readonly title: Localised;
  readonly summary: Localised;
  readonly date: Day;
  /** Counts. */
  readonly outlets: number;
  readonly articles: number;
  readonly statements: number;
  /** Where the story's file is, relative to the library's. */
  readonly href: string;
  readonly coverage: CoveragePicture;
  /** The first of the story's highlights, or null. */
  readonly lead: ShownHighlight | null;
}

/** The bundled stories. */
export interface Library {
  readonly format: 1;
  readonly stories: readonly StorySummary[];
  /** Where the index of the search is, relative to the library's file; null where there is none. */
  readonly search: string | null;
  /** Where the further parts of that index lie; left out where it is one. */
  readonly searchMore?: readonly string[];
}
