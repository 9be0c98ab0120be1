import type { CoveragePicture, StorySummary } from "@/corpus";

/** A story of the library with its picture, as far as the filter shows it. */
export interface PicturedStory {
  readonly summary: StorySummary;
  readonly picture: CoveragePicture;
  /** How many statements the filter leaves, or null where none is on. */
  readonly left: number | null;
}
