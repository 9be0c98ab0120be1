import { readFileSync } from "node:fs";
import * as v from "valibot";
import { collate, normalise } from "../../text/index";

/** A collation that somebody else expects: witnesses, and their table with an empty string for nothing. */
const Expected = v.object({
  src: v.string(),
  name: v.string(),
  ignored: v.boolean(),
  witnesses: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

export type Expected = v.InferOutput<typeof Expected>;

export interface TableResult {
  readonly expected: Expected;
  /** Whether two of the witnesses have the same words in another order. */
  readonly transposition: boolean;
  readonly exact: boolean;
  readonly rows: readonly (readonly string[])[];
}

const words = (cell: string): string => normalise(cell).replace(/^\p{P}+|\p{P}+$/gu, "");

/** Rows of words, without columns in which there is none: marks of punctuation are not compared. */
function wordRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const plain = rows.map((row) => row.map(words));
  const width = Math.max(0, ...plain.map((row) => row.length));
  const kept = [...Array(width).keys()].filter((column) => plain.some((row) => (row[column] ?? "") !== ""));
  return plain.map((row) => kept.map((column) => row[column] ?? ""));
}

/** The table that the engine makes of the witnesses, in the same form. */
export function collatedRows(witnesses: readonly string[]): readonly (readonly string[])[] {
  const { columns, texts } = collate(witnesses);
  return texts.map((text, row) =>
    columns.map(({ cells }) => {
      const cell = cells[row];
      return cell === null || cell === undefined ? "" : text.slice(cell.start, cell.end);
    }),
  );
}

/** Whether some two words stand in one order in one witness and in the other order in another. */
export function hasTransposition(witnesses: readonly string[]): boolean {
  const lists = witnesses.map((witness) =>
    witness
      .split(/[\s,.]+/u)
      .map(words)
      .filter((word) => word !== ""),
  );
  return lists.some((a) =>
    lists.some((b) => {
      const places = a.map((word) => b.indexOf(word)).filter((place) => place >= 0);
      return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
    }),
  );
}

export function evaluateTable(expected: Expected): TableResult {
  const rows = wordRows(collatedRows(expected.witnesses));
  return {
    expected,
    transposition:
      /transpos/iu.test(`${expected.src} ${expected.name}`) || hasTransposition(expected.witnesses),
    exact: JSON.stringify(rows) === JSON.stringify(wordRows(expected.rows)),
    rows,
  };
}

/** Reads tables from a JSON file; throws, with what is wrong, when it is of another form. */
export function readTables(path: string): readonly Expected[] {
  return v.parse(v.array(Expected), JSON.parse(readFileSync(path, "utf8")));
}
