import { type Article, type ArticleId, type Statement, type Story, type Wording, wordingsIn } from "@/corpus";
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

export function markKey({ statement, article, start, end }: WordingRef): string {
  return `${statement}-${article}-${start}-${end}`;
}

export function isSameRef(a: WordingRef | null, b: WordingRef | null): boolean {
  return a === b || (a !== null && b !== null && markKey(a) === markKey(b));
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

export const isFound = ({ basis }: Wording): boolean => basis === "found";

/** How many wordings nobody has looked at, in the whole story or in one article. */
export function countFound(story: Story, article: ArticleId | null = null): number {
  return story.statements.reduce(
    (sum, { wordings }) =>
      sum + wordings.filter((each) => isFound(each) && (article === null || each.article === article)).length,
    0,
  );
}

/**
 * The nearest mark after (1) or before (-1) another that nobody has looked at, in the order of the articles and their
 * texts, going round once. Without another, the first or the last such mark from the article's beginning.
 * Null where all have been looked at.
 */
export function nextFound(
  story: Story,
  article: ArticleId,
  from: WordingRef | null,
  step: 1 | -1,
): DeskMark | null {
  const all = story.articles.flatMap(({ id }) => deskMarks(story, id));
  const here = all.findIndex(({ ref }) => isSameRef(ref, from));
  const first = all.findIndex(({ ref }) => ref.article === article);
  const start = here !== -1 ? here : step === 1 ? Math.max(first, 0) - 1 : Math.max(first, 0);
  for (let walked = 1; walked <= all.length; walked += 1) {
    const mark = all[(((start + walked * step) % all.length) + all.length) % all.length];
    if (mark !== undefined && isFound(mark.wording)) return mark;
  }
  return null;
}

/** The wording that one state of a story has and another has not: what a step back or forward has touched. */
export function touchedWording(before: Story, after: Story): WordingRef | null {
  const known = new Set(before.statements.flatMap(({ wordings }) => wordings));
  for (const statement of after.statements) {
    const touched = statement.wordings.find((wording) => !known.has(wording));
    if (touched !== undefined) return refOf(statement, touched);
  }
  return null;
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
