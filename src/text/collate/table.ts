import type { Token } from "../words/index";
import type { Alignment } from "./align";
import { alignMarks, lonelySlot, slotBefore, slotBehind, slotMarks } from "./marks";
import type { Prepared } from "./prepare";
import type { Cell, Column } from "./types";
import type { Unit, Units } from "./units";

function toCell({ tokens }: Units, unit: Unit): Cell {
  const own = tokens.slice(unit.first, unit.last);
  return {
    tokens: own,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    written: unit.word.written,
    name: unit.name,
    figure: unit.figure,
    negation: unit.negation,
  };
}

/** The columns of words, each with every wording's cell or null. */
function wordColumns(
  { wordings, distinctOf }: Prepared,
  { columns, columnOf }: Alignment,
): readonly Column[] {
  const rows = Array.from({ length: columns }, () => new Array<Cell | null>(wordings.length).fill(null));
  wordings.forEach((read, wording) => {
    const own = columnOf[distinctOf[wording] ?? 0];
    read.units.forEach((unit, at) => {
      const row = rows[own?.[at] ?? 0];
      if (row !== undefined) row[wording] = toCell(read, unit);
    });
  });
  return rows.map((cells) => ({ cells, punctuation: false }));
}

function markCell(token: Token): Cell {
  const { start, end, text } = token;
  return { tokens: [token], start, end, written: text, name: null, figure: null, negation: false };
}

/** Puts the alignment into a table: the columns of words, with those of punctuation between them. */
export function buildTable(prepared: Prepared, alignment: Alignment): readonly Column[] {
  const marks = prepared.wordings.map((wording, index) =>
    slotMarks(wording, alignment.columnOf[prepared.distinctOf[index] ?? 0] ?? new Int32Array(0)),
  );
  const columns: Column[] = [];
  const addMarks = (slot: number) => {
    if (!marks.some((of) => of.has(slot))) return;
    for (const row of alignMarks(marks.map((of) => of.get(slot) ?? []))) {
      const cells = row.map((mark) => (mark === null ? null : markCell(mark)));
      columns.push({ cells, punctuation: true });
    }
  };
  addMarks(lonelySlot);
  wordColumns(prepared, alignment).forEach((column, at) => {
    addMarks(slotBefore(at));
    columns.push(column);
    addMarks(slotBehind(at));
  });
  return columns;
}
