import type { Statement, StatementId } from "@/corpus";
import type { Elsewhere, Row } from "./rows";

/** A place where both articles can be read on one statement: one row, or a row and the one where it is said too. */
export interface Stop {
  readonly key: string;
  readonly row: string;
  readonly statement: Statement;
}

/** The name of a row's stop for a statement. */
export const stopKey = (row: string, statement: StatementId) => `${row}/${statement}`;

/** The stops of all rows, from above to below. */
export function stopsOf(rows: readonly Row[]): readonly Stop[] {
  return rows.flatMap(({ key, common, elsewhere }) =>
    [...common, ...elsewhere.map(({ statement }) => statement)].map((statement) => ({
      key: stopKey(key, statement.id),
      row: key,
      statement,
    })),
  );
}

/** The stop to which a statement that is said elsewhere leads. */
export function elsewhereStop({ row, statement }: Elsewhere): string {
  return stopKey(row, statement.id);
}

/**
 * The stop where the reader is: the one that they have reached, as long as the address still names its statement, else
 * the first of the statement that the address names. Null where it names none that both articles word.
 */
export function currentStop(
  stops: readonly Stop[],
  statement: StatementId | null,
  reached: string | null,
): Stop | null {
  const own = stops.filter((stop) => stop.statement.id === statement);
  return own.find(({ key }) => key === reached) ?? own[0] ?? null;
}

/** The stop after (1) or before (-1) another; from nowhere on, the first, and from nowhere back, none. */
export function nextStop(stops: readonly Stop[], from: Stop | null, step: 1 | -1): Stop | null {
  const here = from === null ? -1 : stops.findIndex(({ key }) => key === from.key);
  return stops[here + step] ?? null;
}
