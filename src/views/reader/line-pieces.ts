import { segmentLine } from "@/corpus";
import type { Place } from "@/parts/address";
import type { Mark } from "./marks";

/** A run of text inside a piece; `pointed` where the address points it out. */
export interface Run extends Place {
  readonly pointed: boolean;
}

/** Text under one set of marks. */
export interface TextPiece extends Place {
  readonly kind: "text";
  /** The mark that a press on the piece opens: the shortest of those over it. Null for plain text. */
  readonly mark: Mark | null;
  /** The other marks over it, the longest first: their lines run on below. */
  readonly around: readonly Mark[];
  /** Where the piece stands among those of its mark. One that begins the mark takes the focus for it. */
  readonly begins: boolean;
  /** Where the word begins with which the mark's count has to stay on one line; null where no count stands here. */
  readonly countedWord: number | null;
  readonly runs: readonly Run[];
}

/** A mark's count that stands apart from the mark's own text, at `offset`. */
export interface CountPiece {
  readonly kind: "count";
  readonly offset: number;
  readonly mark: Mark;
  /** True where no text is the mark's own, so that the count alone leads to it. */
  readonly alone: boolean;
}

export type LinePiece = TextPiece | CountPiece;

const length = ({ wording }: Mark) => wording.end - wording.start;

/** The shortest mark, of two alike the later one; the order of `marks` is that of the text. */
function innermost(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>(
    (found, mark) => (found === null || length(mark) <= length(found) ? mark : found),
    null,
  );
}

/** Where a count can stand: no letter is torn from the next, and a closing mark stays with its word. */
function countOffset(text: string, end: number): number {
  const rest = /^[\p{L}\p{M}\p{N}\u200c\u200d]*/u.exec(text.slice(end))?.[0] ?? "";
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, end)) ? end + rest.length : end;
}

/** The start of the first piece that each mark owns, in the whole article. */
function firstOwn(lines: readonly Place[], marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const found = new Map<Mark, number>();
  for (const line of lines) {
    for (const { mark, start } of ownedSegments(line, marks)) {
      if (mark !== null && !found.has(mark)) found.set(mark, start);
    }
  }
  return found;
}

function ownedSegments(line: Place, marks: readonly Mark[]) {
  const ranges = marks.map(({ wording }) => wording);
  return segmentLine(line, ranges).map(({ start, end, wordings }) => {
    const over = wordings.flatMap((index) => marks[index] ?? []);
    const mark = innermost(over);
    const around = over.filter((other) => other !== mark).sort((a, b) => length(b) - length(a));
    return { start, end, mark, around };
  });
}

/** Cuts text at the place that is pointed out, and where its last word begins if a count follows. */
function runsOf(segment: Place, at: Place | null, word: Place | null): readonly Run[] {
  const nowhere = { start: 0, end: 0 };
  return segmentLine(segment, [at ?? nowhere, word ?? nowhere]).map(({ start, end, wordings }) => ({
    start,
    end,
    pointed: wordings.includes(0),
  }));
}

/** Where the last word of some text begins. */
function lastWord(text: string, { start, end }: Place): number {
  const blank = /^.*\s(?=\S)/su.exec(text.slice(start, end));
  return start + (blank?.[0].length ?? 0);
}

/** The marks whose counts stand in a line, by the offset before which each stands. */
function countsIn(text: string, line: Place, marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const counts = new Map<number, readonly Mark[]>();
  for (const mark of marks) {
    const { end } = mark.wording;
    if (end <= line.start || end > line.end) continue;
    const offset = countOffset(text, end);
    counts.set(offset, [...(counts.get(offset) ?? []), mark]);
  }
  return counts;
}

interface Cut extends Place {
  readonly counts: readonly Mark[];
}

/** Cuts a segment where counts stand inside it, and says which stand at the end of each part. */
function cutAtCounts(segment: Place, counts: ReadonlyMap<number, readonly Mark[]>): readonly Cut[] {
  const inside = [...counts.keys()].filter((offset) => segment.start < offset && offset < segment.end);
  const ends = [...inside.sort((a, b) => a - b), segment.end];
  return ends.map((end, index) => ({
    start: ends[index - 1] ?? segment.start,
    end,
    counts: counts.get(end) ?? [],
  }));
}

/**
 * Turns the lines of an article into what is drawn: text under marks, and the marks' counts. The text pieces of
 * a line rejoin to it exactly. A mark has one piece that takes the focus for it, or its count where other marks
 * lie over all of it.
 */
export function piecesOf(
  text: string,
  lines: readonly Place[],
  marks: readonly Mark[],
  at: Place | null,
): readonly (readonly LinePiece[])[] {
  const first = firstOwn(lines, marks);
  return lines.map((line) => {
    const counts = countsIn(text, line, marks);
    return ownedSegments(line, marks).flatMap((segment) =>
      cutAtCounts(segment, counts).flatMap((cut): readonly LinePiece[] => {
        const { mark, around } = segment;
        const countedWord = mark !== null && cut.counts.includes(mark) ? lastWord(text, cut) : null;
        const piece: TextPiece = {
          kind: "text",
          start: cut.start,
          end: cut.end,
          mark,
          around,
          begins: mark !== null && first.get(mark) === cut.start,
          countedWord,
          runs: runsOf(cut, at, countedWord === null ? null : { start: countedWord, end: cut.end }),
        };
        const apart = cut.counts
          .filter((other) => other !== mark)
          .map(
            (other): CountPiece => ({
              kind: "count",
              offset: cut.end,
              mark: other,
              alone: !first.has(other),
            }),
          );
        return [piece, ...apart];
      }),
    );
  });
}
