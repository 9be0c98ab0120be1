import { type Article, type Line, type PlacedWording, segmentLine } from "@/corpus";
import { assignLanes } from "@/parts/marks/lanes";
import type { Passage, Range } from "./passages";

/** A wording, and how far below the text its line is drawn. */
export interface LinedWording extends PlacedWording {
  readonly lane: number;
}

/** A run of text; `differs` where the other article has no such words. */
export interface Run extends Range {
  readonly differs: boolean;
}

/** Text under one set of wordings. */
export interface Piece extends Range {
  /** The wording whose link the text is: the shortest of those over it. Null for plain text. */
  readonly wording: LinedWording | null;
  /** The other wordings over it, the longest first. */
  readonly around: readonly LinedWording[];
  /** Whether it is the first of its wording's pieces, which takes the focus for it. */
  readonly begins: boolean;
  readonly runs: readonly Run[];
}

/** What a passage has of one line. */
export interface LinePart {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

const length = ({ wording }: PlacedWording) => wording.end - wording.start;

/** A passage as it is drawn: its lines, and the wordings that have no text to themselves. */
export interface PassagePieces {
  readonly parts: readonly LinePart[];
  /** Wordings all of whose words are the link of shorter ones, so that they need another way in. */
  readonly covered: readonly PlacedWording[];
}

function piecesOf(
  range: Range,
  lined: readonly LinedWording[],
  differing: readonly Range[],
  begun: Set<LinedWording>,
): readonly Piece[] {
  const ranges = lined.map(({ wording }) => wording);
  return segmentLine(range, ranges).map(({ start, end, wordings }) => {
    const over = wordings.flatMap((index) => lined[index] ?? []).sort((a, b) => length(b) - length(a));
    const wording = over.at(-1) ?? null;
    const begins = wording !== null && !begun.has(wording);
    if (wording !== null) begun.add(wording);
    const runs = segmentLine({ start, end }, differing).map((run) => ({
      start: run.start,
      end: run.end,
      differs: run.wordings.length > 0,
    }));
    return { start, end, wording, around: over.slice(0, -1), begins, runs };
  });
}

/**
 * Cuts a passage into what is drawn, line by line; `differing` are ranges of the article's text. The runs of a passage
 * rejoin to its text but for the newlines between its lines.
 */
export function drawPassage(article: Article, passage: Passage, differing: readonly Range[]): PassagePieces {
  const lanes = assignLanes(passage.wordings.map(({ wording }) => wording));
  const lined = passage.wordings.map((placed, index) => ({ ...placed, lane: lanes[index] ?? 0 }));
  const begun = new Set<LinedWording>();
  const parts = article.lines
    .filter(({ start, end }) => start < passage.end && passage.start < end)
    .map((line) => {
      const range = { start: Math.max(line.start, passage.start), end: Math.min(line.end, passage.end) };
      return {
        line,
        pieces: piecesOf(range, lined, differing, begun),
      };
    });
  return { parts, covered: lined.filter((wording) => !begun.has(wording)) };
}
