import type { CoveragePicture, ShownHighlight, StorySummary } from "@/corpus";

/** A story of the library with its picture, as far as the filter shows it. */
export interface PicturedStory {
  readonly summary: StorySummary;
  /** Made when it is drawn: there are as many as stories, and few are in sight. */
  readonly picture: () => CoveragePicture;
  /** One real difference, of what the filter leaves; null where there is none. */
  readonly lead: ShownHighlight | null;
  /** How many statements the filter leaves, or null where none is on. */
  readonly left: number | null;
}
