import { type Collation, type Column, columnKinds } from "@/text/index";

/** Stands for a wording that has nothing in a column. */
const nothing = "∅";

function showColumn(collation: Collation, column: Column): string {
  const words = column.cells.map((cell, wording) =>
    cell === null ? nothing : (collation.texts[wording]?.slice(cell.start, cell.end) ?? nothing),
  );
  const distinct = [...new Set(words)];
  return distinct.length === 1 ? (distinct[0] ?? nothing) : `⟦${distinct.join("|")}⟧`;
}

/**
 * A collation as one line of marked text, so that a failing test reads itself: `⟦أكد|حذّر⟧ الرئيس`. What all wordings
 * share stands plain; branches stand in the order in which the wordings were given; marks of punctuation are left out.
 */
export function showCollation(collation: Collation): string {
  return collation.columns
    .filter(({ punctuation }) => !punctuation)
    .map((column) => showColumn(collation, column))
    .join(" ");
}

/** As `showCollation`, with the kind of every column that is not the same throughout: `⟦أكد|حذّر⟧substitution الرئيس`. */
export function showKinds(collation: Collation): string {
  const kinds = columnKinds(collation);
  return collation.columns
    .map((column, at) => ({ column, kind: kinds[at]?.kind ?? "same" }))
    .filter(({ column }) => !column.punctuation)
    .map(({ column, kind }) => showColumn(collation, column) + (kind === "same" ? "" : kind))
    .join(" ");
}
