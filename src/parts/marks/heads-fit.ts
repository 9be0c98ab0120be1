import type { Localised } from "@/corpus";

/** The narrowest table of each form, in letters of its heads: the whole of a phone, and half of a small desk. */
const tableLetters = { stacked: 46, wide: 48 };

/** A head of more lines than these is no head any more. */
const mostLines = 4;

/** Whether names stand over the columns of a table whole, none broken inside a word and none higher than a few lines. */
export function headsFit(names: readonly Localised[], form: keyof typeof tableLetters): boolean {
  const room = Math.floor(tableLetters[form] / Math.max(names.length, 1));
  return names
    .flatMap(({ ar, en }) => [ar, en])
    .every((name) => {
      const longest = Math.max(...name.split(/\s+/).map(({ length }) => length));
      return longest <= room && name.length <= room * mostLines;
    });
}
