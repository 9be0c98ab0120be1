import { type Cell, normalise } from "../../text/index";
import { type CollatedStatement, siglaOf } from "./collated-statement";

/** A token as CollateX has it: as it stands, with the gap behind it, and as it was compared. */
interface CollatexToken {
  readonly t: string;
  readonly n: string;
}

/** CollateX's table: a row for each place, with a cell for each witness in their order; an empty cell where it has nothing. */
export interface CollatexTable {
  readonly witnesses: readonly string[];
  readonly table: readonly (readonly (readonly CollatexToken[])[])[];
}

/** The tokens of a cell. The gap behind each goes with it, as CollateX has it, so that a witness reads to the letter. */
function tokensOf(
  text: string,
  cell: Cell | null,
  next: (after: number) => number,
): readonly CollatexToken[] {
  if (cell === null) return [];
  return cell.tokens.map(({ start, end, text: word }) => ({
    t: text.slice(start, next(end)),
    n: normalise(word),
  }));
}

/**
 * A collated statement as the JSON that CollateX gives (Java, `application/json`), for programs that go on from its tables.
 * The witnesses are the wordings' sigla. White space before the first token of a wording is its own.
 */
export function collatexTable({ wordings, collation }: CollatedStatement): CollatexTable {
  const { texts, columns } = collation;
  const starts = texts.map((_, wording) =>
    columns.flatMap(({ cells }) => (cells[wording]?.tokens ?? []).map(({ start }) => start)),
  );
  const nextStart = (wording: number) => (after: number) =>
    starts[wording]?.find((start) => start >= after) ?? texts[wording]?.length ?? after;
  return {
    witnesses: siglaOf(wordings),
    table: columns.map(({ cells }) =>
      cells.map((cell, wording) => tokensOf(texts[wording] ?? "", cell, nextStart(wording))),
    ),
  };
}

/** The same as JSON text. */
export function toCollatex(statement: CollatedStatement): string {
  return `${JSON.stringify(collatexTable(statement))}\n`;
}
