import { wordOf } from "../words/index";
import { affixMarks } from "./affix-marks";
import { gravity, MovedCells, sideKind } from "./kinds";
import { type Facet, relate } from "./relate";
import type { Cell, Collation, Column, Range, VariantKind } from "./types";

/** What one wording has in one column, beside another wording. */
export interface Piece extends Range {
  readonly kind: VariantKind;
  /** The column, as its place in the collation's list. */
  readonly column: number;
  /** The parts of the range that differ: all of it, or a prefix or suffix alone; none where nothing does. */
  readonly marks: readonly Range[];
  /** What stands opposite in the other wording, or null. */
  readonly opposite: Range | null;
  /** For `moved`: which of the collation's moves. */
  readonly move: number | null;
  /** For `number`: whether one figure is a round one for the other. */
  readonly rounded: boolean;
  /** True for a mark of punctuation. */
  readonly punctuation: boolean;
}

/** Two wordings of a collation beside each other: the pieces of each, in its own order, which cover all its tokens. */
export interface Comparison {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
}

const facetOf = (cell: Cell): Facet => ({
  word: wordOf(cell.written),
  name: cell.name,
  figure: cell.figure,
  negation: cell.negation,
});

/** One wording's cell in a column, the other's, and where moves take their words. */
interface Beside {
  readonly cell: Cell;
  readonly other: Cell | null;
  readonly move: number | null;
  readonly otherMove: number | null;
}

/** What the lack of a counterpart is called, which depends on which side is the base. */
type Absent = "addition" | "omission";

const all = ({ start, end }: Cell): Range => ({ start, end });

function markPiece({ cell, other }: Beside, column: number): Piece {
  const same = other !== null && cell.written === other.written;
  return {
    ...all(cell),
    kind: same ? "same" : "spelling",
    column,
    marks: same ? [] : [all(cell)],
    opposite: other === null ? null : all(other),
    move: null,
    rounded: false,
    punctuation: true,
  };
}

function wordPiece({ cell, other, move, otherMove }: Beside, column: number, absent: Absent): Piece {
  const relation = other === null ? null : relate(facetOf(cell), facetOf(other));
  const sided = sideKind({
    relation: relation?.kind ?? null,
    negation: cell.negation,
    moved: move !== null,
    otherMoved: otherMove !== null,
  });
  const kind = sided === "absent" ? absent : sided;
  const affixes = kind === "inflection" ? (relation?.affixes ?? null) : null;
  const differing = affixes === null ? [all(cell)] : affixMarks(cell, affixes.a, affixes.b);
  return {
    ...all(cell),
    kind,
    column,
    marks: kind === "same" ? [] : differing,
    opposite: other === null ? null : all(other),
    move: kind === "moved" ? move : null,
    rounded: kind === "number" && (relation?.rounded ?? false),
    punctuation: false,
  };
}

/** The piece of `own` in a column beside `other`; null where `own` has nothing there. */
function pieceAt(
  column: Column,
  index: number,
  own: number,
  other: number,
  moved: MovedCells,
  absent: Absent,
): Piece | null {
  const cell = column.cells[own] ?? null;
  if (cell === null) return null;
  const side: Beside = {
    cell,
    other: column.cells[other] ?? null,
    move: moved.find(index, own, other),
    otherMove: moved.find(index, other, own),
  };
  return column.punctuation ? markPiece(side, index) : wordPiece(side, index, absent);
}

/**
 * Sets two wordings of a collation side by side, from the same table, whichever of them is the base. Beside `a`, what
 * only `b` has is an `addition`, and what only `a` has an `omission`; exchanging `a` and `b` exchanges these two words
 * and nothing else. A wording beside itself has no variant. An unknown wording has no pieces.
 */
export function compareWordings(collation: Collation, a: number, b: number): Comparison {
  const moved = new MovedCells(collation.moves);
  const pieces = (own: number, other: number, absent: Absent) =>
    collation.columns.flatMap((column, index) => pieceAt(column, index, own, other, moved, absent) ?? []);
  return { a: pieces(a, b, "omission"), b: pieces(b, a, "addition") };
}

/**
 * The pieces of one wording beside all the others, with no base: each has the gravest of the kinds that it has beside
 * any of them. What others lack is an `omission` where most wordings have it, else an `addition`, as in the columns.
 * `opposite` is null where there are several others. A lone wording is `same` throughout.
 */
export function piecesOf(collation: Collation, wording: number): readonly Piece[] {
  const moved = new MovedCells(collation.moves);
  const others = [...collation.texts.keys()].filter((other) => other !== wording);
  return collation.columns.flatMap((column, index): Piece | readonly Piece[] => {
    const present = column.cells.filter((cell) => cell !== null).length;
    const absent: Absent = present * 2 > collation.texts.length ? "omission" : "addition";
    const pieces = (others.length === 0 ? [wording] : others).flatMap(
      (other) => pieceAt(column, index, wording, other, moved, absent) ?? [],
    );
    const gravest = pieces.reduce<Piece | undefined>(graver, undefined);
    if (gravest === undefined) return [];
    return others.length === 1 ? gravest : { ...gravest, opposite: null };
  });
}

function graver(a: Piece | undefined, b: Piece): Piece {
  return a === undefined || gravity.indexOf(b.kind) < gravity.indexOf(a.kind) ? b : a;
}
