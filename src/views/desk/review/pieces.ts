import { segmentLine } from "@/corpus";
import type { TextRange } from "@/corpus/edit";
import type { DeskMark } from "./marks";

/** A run of text inside a piece; `picked` where it lies in the words that the reader has picked. */
export interface DeskRun extends TextRange {
  readonly picked: boolean;
}

/** Text under one set of marks. */
export interface DeskPiece extends TextRange {
  /** The mark that a press on the piece chooses: the shortest of those over it. */
  readonly mark: DeskMark | null;
  /** The other marks over it, the longest first: their lines run on below. */
  readonly around: readonly DeskMark[];
  /** Whether the piece is the first of its mark, which takes the focus for it. */
  readonly begins: boolean;
  readonly runs: readonly DeskRun[];
}

const length = ({ wording }: DeskMark) => wording.end - wording.start;

const byLength = (a: DeskMark, b: DeskMark) => length(a) - length(b) || b.wording.start - a.wording.start;

function runsOf(piece: TextRange, picked: TextRange | null): readonly DeskRun[] {
  return segmentLine(piece, picked === null ? [] : [picked]).map(({ start, end, wordings }) => ({
    start,
    end,
    picked: wordings.length > 0,
  }));
}

/**
 * Cuts the lines of an article into what is drawn. The pieces of a line rejoin to it exactly. The chosen mark goes
 * before those over the same words, so that a mark under others can be worked on.
 */
export function deskPieces(
  lines: readonly TextRange[],
  marks: readonly DeskMark[],
  chosen: string | null,
  picked: TextRange | null,
): readonly (readonly DeskPiece[])[] {
  const ranges = marks.map(({ wording }) => wording);
  const begun = new Set<DeskMark>();
  return lines.map((line) =>
    segmentLine(line, ranges).map(({ start, end, wordings }): DeskPiece => {
      const over = wordings.flatMap((index) => marks[index] ?? []).sort(byLength);
      const mark = over.find(({ key }) => key === chosen) ?? over[0] ?? null;
      const begins = mark !== null && !begun.has(mark);
      if (mark !== null) begun.add(mark);
      const around = over.filter((other) => other !== mark).reverse();
      return { start, end, mark, around, begins, runs: runsOf({ start, end }, picked) };
    }),
  );
}
