import type { Sequence } from "./region";
import type { Facet } from "./relate";

/** What is aligned, and the column of each unit. */
interface Seated {
  readonly sequences: readonly Sequence[];
  readonly columnOf: readonly Int32Array[];
  readonly columns: number;
}

const particle = 1;
const word = 2;

const saysSomething = /^[\u0620-\u064a]/u;

/**
 * Words that bind others can stand in the particle's place (لن تنسحب / سوف تنسحب); Arabic words that say something cannot.
 * Of other languages it is not known here which words bind.
 */
function roleOf(facet: Facet | undefined): number {
  if (facet === undefined) return 0;
  if (facet.negation) return particle;
  return facet.word.light || !saysSomething.test(facet.word.folded) ? 0 : word;
}

/** For each column whether particles of negation stand in it, words that say something, or both. */
function whatStandsIn({ sequences, columnOf, columns }: Seated, facets: readonly Facet[]): Uint8Array {
  const found = new Uint8Array(columns);
  columnOf.forEach((of, wording) => {
    of.forEach((column, unit) => {
      const id = sequences[wording]?.ids[unit] ?? -1;
      found[column] = (found[column] ?? 0) | roleOf(facets[id]);
    });
  });
  return found;
}

/**
 * Gives particles of negation a column of their own where the layout has set them opposite words that say something:
 * لم is no other word for لفترة, but there or not there. It comes behind that of the words, next to what it negates.
 * Changes `columnOf`; gives the number of columns.
 */
export function partNegations(seated: Seated, facets: readonly Facet[]): number {
  const found = whatStandsIn(seated, facets);
  const shift = new Int32Array(seated.columns + 1);
  for (let column = 0; column < seated.columns; column += 1) {
    shift[column + 1] = (shift[column] ?? 0) + (found[column] === (particle | word) ? 1 : 0);
  }
  const added = shift[seated.columns] ?? 0;
  if (added === 0) return seated.columns;
  seated.columnOf.forEach((of, wording) => {
    of.forEach((column, unit) => {
      const id = seated.sequences[wording]?.ids[unit] ?? -1;
      const behind = facets[id]?.negation === true ? (shift[column + 1] ?? 0) : (shift[column] ?? 0);
      of[unit] = column + behind;
    });
  });
  return seated.columns + added;
}
