import type { Mark } from "./marks";

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
