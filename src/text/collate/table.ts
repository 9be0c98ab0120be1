import type { Token } from "../words/index";
import type { Alignment } from "./align";
import { gravity, MovedCells, type SideKind, sideKind } from "./kinds";
import { alignMarks, lonelySlot, slotBefore, slotBehind, slotMarks } from "./marks";
import type { Prepared } from "./prepare";
import { relate, type WordKind } from "./relate";
import type { Cell, Column, Move, VariantKind } from "./types";
import type { Unit, Units } from "./units";

/** The wordings and their columns, before punctuation has taken its place among them. */
interface Source {
  readonly prepared: Prepared;
  readonly alignment: Alignment;
  readonly moved: MovedCells;
}

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

/** For each column, every wording's unit or null. */
function seatUnits({ prepared, alignment }: Source): (Unit | null)[][] {
  const count = prepared.wordings.length;
  const seats = Array.from({ length: alignment.columns }, () => new Array<Unit | null>(count).fill(null));
  prepared.wordings.forEach(({ units }, wording) => {
    const columnOf = alignment.columnOf[prepared.distinctOf[wording] ?? 0];
    units.forEach((unit, at) => {
      const row = seats[columnOf?.[at] ?? 0];
      if (row !== undefined) row[wording] = unit;
    });
  });
  return seats;
}

function toVariantKind(side: SideKind, present: number, all: number): VariantKind {
  if (side !== "absent") return side;
  return present * 2 > all ? "omission" : "addition";
}

const graver = (a: VariantKind, b: VariantKind): VariantKind =>
  gravity.indexOf(a) <= gravity.indexOf(b) ? a : b;

function isUniform(units: readonly (Unit | null)[]): boolean {
  const first = units[0]?.word.written;
  for (const unit of units) if (unit === null || unit.word.written !== first) return false;
  return true;
}

const isOneVariant = (a: Unit, b: Unit): boolean =>
  a.word === b.word && a.negation === b.negation && a.figure?.nearness === b.figure?.nearness;

/** The different words of a column, which of them each wording has, and how any two stand to one another. */
class Variants {
  readonly of: number[] = [];
  /** One wording for each word, and one for the lack of a word. */
  readonly representatives: number[] = [];
  private readonly units: Unit[] = [];
  private readonly relations: (WordKind | undefined)[] = [];

  constructor(row: readonly (Unit | null)[]) {
    let lacks = false;
    row.forEach((unit, wording) => {
      const known = unit === null ? -1 : this.units.findIndex((other) => isOneVariant(unit, other));
      if (unit === null ? !lacks : known < 0) this.representatives.push(wording);
      lacks ||= unit === null;
      this.of.push(unit === null || known >= 0 ? known : this.units.push(unit) - 1);
    });
  }

  negates(variant: number): boolean {
    return this.units[variant]?.negation ?? false;
  }

  relation(a: number, b: number): WordKind | null {
    const [own, other] = [this.units[a], this.units[b]];
    if (own === undefined || other === undefined) return null;
    const place = Math.min(a, b) * this.units.length + Math.max(a, b);
    const kind = this.relations[place] ?? relate(own, other).kind;
    this.relations[place] = kind;
    return kind;
  }
}

function columnKind(row: readonly (Unit | null)[], column: number, moved: MovedCells): VariantKind {
  if (isUniform(row)) return "same";
  const variants = new Variants(row);
  // Where words have moved, two wordings with the same word may differ in what they are to a third.
  const shown = moved.has(column) ? [...row.keys()] : variants.representatives;
  const present = row.filter((unit) => unit !== null).length;
  let kind: VariantKind = "same";
  for (const a of shown) {
    const own = variants.of[a] ?? -1;
    if (own < 0) continue;
    for (const b of shown) {
      if (a === b) continue;
      const side = sideKind({
        relation: variants.relation(own, variants.of[b] ?? -1),
        negation: variants.negates(own),
        moved: moved.find(column, a, b) !== null,
        otherMoved: moved.find(column, b, a) !== null,
      });
      kind = graver(kind, toVariantKind(side, present, row.length));
    }
  }
  return kind;
}

/** Whether all figures of a column that are not equal are round figures for one another. */
function isRounded(units: readonly (Unit | null)[]): boolean {
  const present = units.filter((unit): unit is Unit => unit !== null);
  return present.every((a) =>
    present.every((b) => {
      const relation = relate(a, b);
      return relation.kind !== "number" || relation.rounded;
    }),
  );
}

function wordColumn(units: readonly (Unit | null)[], column: number, source: Source): Column {
  const kind = columnKind(units, column, source.moved);
  return {
    kind,
    cells: units.map((unit, wording) => {
      const from = source.prepared.wordings[wording];
      return unit === null || from === undefined ? null : toCell(from, unit);
    }),
    punctuation: false,
    rounded: kind === "number" && isRounded(units),
  };
}

function markCell(token: Token): Cell {
  const { start, end, text } = token;
  return { tokens: [token], start, end, written: text, name: null, figure: null, negation: false };
}

function markColumn(marks: readonly (Token | null)[]): Column {
  const same = marks.every((mark) => mark !== null && mark.text === marks[0]?.text);
  return {
    kind: same ? "same" : "spelling",
    cells: marks.map((mark) => (mark === null ? null : markCell(mark))),
    punctuation: true,
    rounded: false,
  };
}

/**
 * Builds the table: the columns of words, with those of punctuation between them, and the moves in the numbers of the
 * finished columns.
 */
export function buildTable(
  prepared: Prepared,
  alignment: Alignment,
  found: readonly Move[],
): { readonly columns: readonly Column[]; readonly moves: readonly Move[] } {
  const expanded = found.map((move) => expand(move, prepared.distinctOf));
  const source: Source = { prepared, alignment, moved: new MovedCells(expanded) };
  const marks = prepared.wordings.map((wording, index) =>
    slotMarks(wording, alignment.columnOf[prepared.distinctOf[index] ?? 0] ?? new Int32Array(0)),
  );
  const columns: Column[] = [];
  const addMarks = (slot: number) => {
    if (!marks.some((of) => of.has(slot))) return;
    const rows = alignMarks(marks.map((of) => of.get(slot) ?? []));
    columns.push(...rows.map(markColumn));
  };
  const numbers: number[] = [];
  addMarks(lonelySlot);
  seatUnits(source).forEach((units, column) => {
    addMarks(slotBefore(column));
    numbers.push(columns.length);
    columns.push(wordColumn(units, column, source));
    addMarks(slotBehind(column));
  });
  return { columns, moves: expanded.map((move) => renumber(move, numbers)) };
}

/** From distinct wordings to all that have their words. */
function expand({ places }: Move, distinctOf: readonly number[]): Move {
  const all = (distinct: readonly number[]) =>
    [...distinctOf.keys()].filter((wording) => distinct.includes(distinctOf[wording] ?? -1));
  const [first, second] = places;
  return {
    places: [
      { ...first, wordings: all(first.wordings) },
      { ...second, wordings: all(second.wordings) },
    ],
  };
}

function renumber({ places: [first, second] }: Move, numbers: readonly number[]): Move {
  const to = (columns: readonly number[]) => columns.map((column) => numbers[column] ?? column);
  return {
    places: [
      { ...first, columns: to(first.columns) },
      { ...second, columns: to(second.columns) },
    ],
  };
}
