import type { Collation } from "@/text";
import type { Span } from "./variants";

/** Neighbouring columns that are shown as one: words that all wordings share, or a place where they part. */
export interface Group extends Span {
  readonly shared: boolean;
}

/** How columns of words are put together. Punctuation follows the words beside it. */
export interface Grouping {
  /** Whether all wordings are taken to have the same in a column. Shared neighbours are always one group. */
  readonly shared: (column: number) => boolean;
  /** Whether two neighbouring columns in which the wordings part are one group. */
  readonly together: (before: number, column: number) => boolean;
}

/** Whether a column of punctuation stands closer to the word after it than to the word before it. */
function leansOnNext({ columns }: Collation, column: number): boolean {
  return (columns[column]?.cells ?? []).some((cell, wording) => {
    if (cell === null) return false;
    const beside = (steps: readonly number[]) =>
      steps.map((index) => columns[index]?.cells[wording] ?? null).find((other) => other !== null) ?? null;
    const before = beside(Array.from({ length: column }, (_, index) => column - 1 - index));
    const next = beside(
      Array.from({ length: columns.length - column - 1 }, (_, index) => column + 1 + index),
    );
    return before?.end !== cell.start && next?.start === cell.end;
  });
}

/**
 * Puts the columns of a collation into groups, in order; together they cover every column. A collation of
 * punctuation alone is one group.
 */
export function groupColumns(collation: Collation, { shared, together }: Grouping): readonly Group[] {
  const { columns } = collation;
  const groups: Group[] = [];
  let leaning: number | null = null;
  let word: number | null = null;
  for (const [index, { punctuation }] of columns.entries()) {
    const last = groups.at(-1);
    if (punctuation) {
      if (leaning !== null) continue;
      if (last === undefined || leansOnNext(collation, index)) leaning = index;
      else groups[groups.length - 1] = { ...last, to: index + 1 };
      continue;
    }
    const isShared = shared(index);
    const continues =
      last !== undefined && word !== null && last.shared === isShared && (isShared || together(word, index));
    if (continues) groups[groups.length - 1] = { ...last, to: index + 1 };
    else groups.push({ from: leaning ?? index, to: index + 1, shared: isShared });
    leaning = null;
    word = index;
  }
  const last = groups.pop();
  if (columns.length > 0) groups.push({ shared: true, from: 0, ...last, to: columns.length });
  return groups;
}
