import { type Article, type ArticleId, type Statement, type Story, type Wording, wordingsIn } from "@/corpus";
import { markKey } from "@/corpus/desk";
import { refOf, type TextRange, type WordingRef } from "@/corpus/edit";
import { type LinePiece, markedPieces } from "@/parts/marked-text";
import { assignLanes } from "@/parts/marks/lanes";

/** A wording as it is marked on the desk. */
export interface DeskMark {
  /** Names the mark among those of its story as it stands. */
  readonly key: string;
  readonly ref: WordingRef;
  readonly statement: Statement;
  readonly wording: Wording;
  /** How far below the text its line is drawn. */
  readonly lane: number;
}

/** The marks of an article, in the order of its text. */
export function deskMarks(story: Story, article: ArticleId): readonly DeskMark[] {
  const placed = wordingsIn(story.statements, article);
  const lanes = assignLanes(placed.map(({ wording }) => wording));
  return placed.map(({ statement, wording }, index) => {
    const ref = refOf(statement, wording);
    return { key: markKey(ref), ref, statement, wording, lane: lanes[index] ?? 0 };
  });
}

/** Words of an article under its marks; the highlight is what the reader has picked, the insertions are badges. */
export type DeskPiece = LinePiece<DeskMark, TextRange, DeskMark>;

/**
 * The lines of an article with its marks, a badge at the end of each, and the words that the reader has picked. The chosen
 * mark goes before those over the same words, so that a mark under others can be worked on.
 */
export function deskPieces(
  { text, lines }: Pick<Article, "text" | "lines">,
  marks: readonly DeskMark[],
  chosen: DeskMark | null,
  picked: TextRange | null,
): readonly (readonly DeskPiece[])[] {
  return markedPieces<DeskMark, TextRange, DeskMark>(text, lines, {
    marks: marks.map((mark) => ({ start: mark.wording.start, end: mark.wording.end, of: mark })),
    highlights: picked === null ? [] : [{ start: picked.start, end: picked.end, of: picked }],
    insertions: marks.map((mark) => ({ at: mark.wording.end, of: mark, mark })),
    preferred: chosen,
  });
}
