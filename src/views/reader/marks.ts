import {
  type Article,
  type ArticleId,
  outletsWording,
  type Statement,
  type StatementId,
  type Story,
  type Wording,
  wordingsIn,
} from "@/corpus";
import type { ArticleAddress, Place } from "@/parts/address";
import { type LinePiece, markedPieces } from "@/parts/marked-text";
import { assignLanes } from "@/parts/marks/lanes";

/** One wording as it is marked in the article that is read. */
export interface Mark {
  /** Its own among the marks of its article. */
  readonly key: string;
  readonly statement: Statement;
  readonly wording: Wording;
  /** How many outlets word the statement, this one included, whatever the filter shows of them. */
  readonly outlets: number;
  /** How far below the text its line is drawn, so that it never meets the line of another: 0, 1, … */
  readonly lane: number;
}

/**
 * The marks of an article in the order of its text. `open` is the statement that the address names: it is
 * marked even where the filter leaves it out, because the reader has asked for it.
 */
export function marksIn(
  story: Story,
  shown: readonly Statement[],
  article: ArticleId,
  open: StatementId | null,
): readonly Mark[] {
  const known = shown.some(({ id }) => id === open);
  const asked = known ? [] : story.statements.filter(({ id }) => id === open);
  const placed = wordingsIn([...shown, ...asked], article);
  const whole = new Map(story.statements.map((statement) => [statement.id, statement]));
  const lanes = assignLanes(placed.map(({ wording }) => wording));
  return placed.map(({ statement, wording }, index) => ({
    key: `${statement.id}-${wording.start}-${wording.end}`,
    statement,
    wording,
    outlets: outletsWording(story, whole.get(statement.id) ?? statement).length,
    lane: lanes[index] ?? 0,
  }));
}

const meets = (a: Place, b: Place) => a.start < b.end && b.start < a.end;

/**
 * The mark that an address has open: of the statement's marks the one at the place that it names, else the
 * first. Null where no statement is open, and where the article does not word it.
 */
export function openMark(
  marks: readonly Mark[],
  { statement, at }: Pick<ArticleAddress, "statement" | "at">,
): Mark | null {
  const own = marks.filter((mark) => mark.statement.id === statement);
  return own.find(({ wording }) => at !== null && meets(wording, at)) ?? own[0] ?? null;
}

/** Where the reader is: on a mark, or at an offset into the text where no mark has been reached yet. */
export type ReadingPoint = { readonly mark: string } | { readonly offset: number };

/**
 * The mark after (1) or before (-1) where the reader is, in the order of the text; null where there is none.
 * A mark that the filter has taken away since counts as the beginning of the text.
 */
export function nextStatement(marks: readonly Mark[], from: ReadingPoint, step: 1 | -1): Mark | null {
  if ("mark" in from) {
    const here = marks.findIndex(({ key }) => key === from.mark);
    if (here !== -1) return marks[here + step] ?? null;
    return nextStatement(marks, { offset: 0 }, step);
  }
  return step === 1
    ? (marks.find(({ wording }) => wording.start >= from.offset) ?? null)
    : (marks.findLast(({ wording }) => wording.start < from.offset) ?? null);
}

/** The address at which a mark is open. The place is named only where the statement has several here. */
export function addressOfMark(address: ArticleAddress, marks: readonly Mark[], mark: Mark): ArticleAddress {
  const { statement, wording } = mark;
  const first = marks.find((other) => other.statement.id === statement.id);
  const at = first === mark || first === undefined ? null : { start: wording.start, end: wording.end };
  return { ...address, statement: statement.id, at };
}

/** A line of the article as it is drawn: words under marks, the place that is pointed out, and the marks' counts. */
export type ReaderPiece = LinePiece<Mark, Place, Mark>;

/** The article's lines with its marks, a count at the end of each, and the place that the address points out. */
export function readerPieces(
  { text, lines }: Pick<Article, "text" | "lines">,
  marks: readonly Mark[],
  at: Place | null,
): readonly (readonly ReaderPiece[])[] {
  return markedPieces<Mark, Place, Mark>(text, lines, {
    marks: marks.map((mark) => ({ start: mark.wording.start, end: mark.wording.end, of: mark })),
    highlights: at === null ? [] : [{ ...at, of: at }],
    insertions: marks.map((mark) => ({ at: mark.wording.end, of: mark, mark })),
  });
}
