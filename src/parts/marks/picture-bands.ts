import type { CoverageRow, Localised, CoveragePicture as Picture, SpeakerId } from "@/corpus";
import { toneAt } from "../speaker/tone";

/** One statement of a picture, and where it stands along the picture. */
export interface PlacedRow {
  readonly along: number;
  readonly cells: CoverageRow["cells"];
}

/** One speaker's statements, side by side. */
export interface PictureBand {
  readonly tone: number;
  readonly name: Localised;
  /** Where the band begins and ends along the picture. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly PlacedRow[];
}

/** A picture laid out along one axis, in units of one statement. */
export interface PictureLayout {
  readonly length: number;
  readonly bands: readonly PictureBand[];
}

/** The room between two bands, in statements. */
const gap = 0.5;

/**
 * A picture's statements by speaker, in the order of each speaker's first, one unit apart and each in the
 * middle of its unit; between two speakers there is some room. A picture without statements has no length.
 */
export function layPicture({ rows, speakers }: Picture): PictureLayout {
  const bySpeaker = new Map<SpeakerId, CoverageRow[]>();
  for (const row of rows) bySpeaker.set(row.speaker, [...(bySpeaker.get(row.speaker) ?? []), row]);
  const bands: PictureBand[] = [];
  for (const [speaker, own] of bySpeaker) {
    const last = bands.at(-1);
    const start = last === undefined ? 0 : last.end + gap;
    const place = speakers.findIndex(({ id }) => id === speaker);
    bands.push({
      tone: toneAt(place),
      name: speakers[place]?.short ?? { ar: speaker, en: speaker },
      start,
      end: start + own.length,
      rows: own.map(({ cells }, index) => ({ along: start + index + 0.5, cells })),
    });
  }
  return { length: bands.at(-1)?.end ?? 0, bands };
}

/** The least that a drawing has room for, so that a short one is not drawn large. */
const least = { statements: 40, outlets: 4 };

/** The room of a drawing: that of the whole picture, of which a filter may show a part at the same size. */
export interface PictureRoom {
  /** Along the picture, in statements. */
  readonly length: number;
  readonly outlets: number;
}

/** The room that a story's whole picture takes, and no less than keeps a short one from being drawn large. */
export function roomFor(whole: Picture): PictureRoom {
  return {
    length: Math.max(layPicture(whole).length, least.statements),
    outlets: Math.max(whole.outlets.length, least.outlets),
  };
}

/** How many of a picture's statements each of its outlets reports, in their order. */
export function reportedByOutlet({ outlets, rows }: Picture): readonly number[] {
  return outlets.map((_, index) => rows.filter(({ cells }) => (cells[index] ?? null) !== null).length);
}
