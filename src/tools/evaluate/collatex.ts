import { readFileSync } from "node:fs";
import * as v from "valibot";
import { collate, normalise } from "../../text/index";
import type { Evaluation, Report } from "./evaluation";

/** A collation that somebody else expects: witnesses, and their table with an empty string for nothing. */
const Expected = v.object({
  src: v.string(),
  name: v.string(),
  ignored: v.boolean(),
  witnesses: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

/** One table of the material. */
export type Expected = v.InferOutput<typeof Expected>;

/** What came out for one table. */
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

/** Collates a table's witnesses and compares what comes out. */
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

/** How many pairs of cells in one column hold the same word: what a table keeps together. */
export function wordsTogether(rows: readonly (readonly string[])[]): number {
  let together = 0;
  for (const [at, row] of rows.entries()) {
    for (const other of rows.slice(at + 1)) {
      together += row.filter((word, column) => word !== "" && word === other[column]).length;
    }
  }
  return together;
}

/** Why a table is not the expected one, by what either keeps together and how wide it is. */
export function explain({ expected, rows }: TableResult): string {
  const theirs = wordRows(expected.rows);
  const [ours, others] = [wordsTogether(rows), wordsTogether(theirs)];
  const [width, theirWidth] = [rows[0]?.length ?? 0, theirs[0]?.length ?? 0];
  const counts = `${ours} like pairs in ${width} columns, expected ${others} in ${theirWidth}`;
  if (ours > others) return `keeps more like words together: ${counts}`;
  if (ours < others) return `keeps fewer like words together: ${counts}`;
  return width < theirWidth
    ? `as good and narrower: ${counts}`
    : `another table that keeps as much together: ${counts}`;
}

const count = (results: readonly TableResult[]) =>
  `${results.filter(({ exact }) => exact).length} of ${results.length} exact`;

const show = (rows: readonly (readonly string[])[], label: string): readonly string[] =>
  rows.map((row) => `      ${label} | ${row.map((word) => word || "-").join(" | ")}`);

function report(path: string): Report {
  const results = readTables(path).map(evaluateTable);
  const counted = results.filter(({ expected }) => !expected.ignored);
  const plain = counted.filter(({ transposition }) => !transposition);
  const transposed = counted.filter(({ transposition }) => transposition);
  const differing = counted.filter(({ exact }) => !exact);
  return {
    reached: plain.every(({ exact }) => exact),
    lines: [
      `without transposition: ${count(plain)} (goal: all)`,
      `with transposition: ${count(transposed)}`,
      `left out by the table's own authors: ${results.length - counted.length}`,
      ...differing.flatMap((result) => [
        `   ${result.expected.src} ${result.expected.name}: ${explain(result)}`,
        ...show(wordRows(result.expected.rows), "expected"),
        ...show(result.rows, "ours    "),
      ]),
    ],
  };
}

/** How many tables of a collation tool's own tests come out exactly, words compared in normal form. */
export const collatexTables: Evaluation = {
  title: "Collation tables of CollateX's tests",
  file: "collation-collatex-java.json",
  run: report,
};
