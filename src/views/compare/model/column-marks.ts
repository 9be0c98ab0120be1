import { type ClaimingKind, isClaiming } from "@/corpus/findings";
import {
  type Collation,
  type Column,
  columnKinds,
  compareWordings,
  linkedPassages,
  type Piece,
  type Range,
} from "@/text";
import { gravest, type MarkKind } from "./kinds";

/** What is to be marked of one wording in one column. */
export interface ColumnMark {
  /** Null where the wording says there what it is expected to say. */
  readonly kind: MarkKind | null;
  /** The parts of its text that differ; none where the wording has nothing in the column. */
  readonly marks: readonly Range[];
}

const nothing: ColumnMark = { kind: null, marks: [] };

/** Ranges in order, those that touch or overlap as one. */
function unite(ranges: readonly Range[]): readonly Range[] {
  const united: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = united.at(-1);
    if (last !== undefined && range.start <= last.end) {
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else united.push({ start: range.start, end: range.end });
  }
  return united;
}

const byColumn = (pieces: readonly Piece[]) => new Map(pieces.map((piece) => [piece.column, piece]));

const hasMost = ({ cells }: Column) => cells.filter((cell) => cell !== null).length * 2 > cells.length;

/** The kinds that claim more than that words differ, as far as a wording may be marked with them. */
export type Claims = ReadonlySet<ClaimingKind>;

/**
 * What a piece is called where its kind claims what nothing founds: a negation is words that the other says otherwise or not
 * at all, another number a word for a word.
 */
function asFounded(piece: Piece, claims: Claims, absent: "addition" | "omission"): Piece {
  if (!isClaiming(piece.kind) || claims.has(piece.kind)) return piece;
  if (piece.kind === "number") return { ...piece, kind: "substitution" };
  return { ...piece, kind: piece.opposite === null ? absent : "rephrased" };
}

/** What is missing where a wording has nothing of what others have: a negation, or words. */
const gapOf = (kind: "negation" | "omission" | "unshared"): ColumnMark => ({ kind, marks: [] });

/**
 * What a piece is marked as beside a base. Where the base's word has a prefix or an ending that is missing here,
 * there are no letters of its own to mark, so that the whole word is marked.
 */
function ofPiece({ kind, marks, start, end }: Piece): ColumnMark {
  if (kind === "same") return nothing;
  return { kind, marks: marks.length === 0 ? [{ start, end }] : marks };
}

/** Beside a base: what differs from it, and where it has words that are missing. */
function besideBase(
  collation: Collation,
  wording: number,
  base: number,
  claims: Claims,
): readonly ColumnMark[] {
  const compared = compareWordings(collation, base, wording);
  const own = byColumn(compared.b.map((piece) => asFounded(piece, claims, "addition")));
  const bases = byColumn(compared.a.map((piece) => asFounded(piece, claims, "omission")));
  return collation.columns.map((column, index) => {
    const piece = own.get(index);
    if (piece !== undefined) return ofPiece(piece);
    const missing = bases.get(index);
    if (column.punctuation || missing === undefined) return nothing;
    return missing.kind === "omission" || missing.kind === "negation" ? gapOf(missing.kind) : nothing;
  });
}

/**
 * Of several relations to others the gravest, with all that it touches. What others nowhere have is marked where most
 * have nothing of it; what most have is nothing of its own.
 */
function amongAll(pieces: readonly Piece[]): ColumnMark {
  const absent = pieces.filter((piece) => piece.kind === "omission").length;
  const most = (pieces.length + 1 - absent) * 2 > pieces.length + 1;
  const found = pieces.map((piece) =>
    piece.kind === "omission" ? { ...piece, kind: most ? null : ("unshared" as const) } : piece,
  );
  const kind = gravest(found.map((piece) => piece.kind));
  if (kind === null) return nothing;
  return { kind, marks: unite(found.filter((piece) => piece.kind === kind).flatMap(({ marks }) => marks)) };
}

/** Beside all others at once. */
function besideAll(collation: Collation, wording: number, claims: Claims): readonly ColumnMark[] {
  const others = [...collation.texts.keys()].filter((other) => other !== wording);
  const compared = others.map((other) =>
    byColumn(compareWordings(collation, wording, other).a.map((each) => asFounded(each, claims, "omission"))),
  );
  const kinds = columnKinds(collation);
  const saidElsewhere = new Set(
    linkedPassages(collation).flatMap(({ places: [first, second] }) => [
      ...(second.wordings.includes(wording) ? first.columns : []),
      ...(first.wordings.includes(wording) ? second.columns : []),
    ]),
  );
  return collation.columns.map((column, index) => {
    const cell = column.cells[wording] ?? null;
    if (cell === null) {
      if (column.punctuation || others.length === 0) return nothing;
      if (kinds[index]?.kind === "negation" && claims.has("negation")) return gapOf("negation");
      return hasMost(column) && !saidElsewhere.has(index) ? gapOf("unshared") : nothing;
    }
    const pieces = compared.flatMap((each) => each.get(index) ?? []);
    return amongAll(pieces);
  });
}

/**
 * What is marked of a wording, column by column: beside the base where there is one, else beside all the others.
 * The base itself is marked nowhere.
 * @param claims what the outlet's words may be marked with that claims more than that words differ
 */
export function markColumns(
  collation: Collation,
  wording: number,
  base: number | null,
  claims: Claims,
): readonly ColumnMark[] {
  if (base === wording) return collation.columns.map(() => nothing);
  return base === null ? besideAll(collation, wording, claims) : besideBase(collation, wording, base, claims);
}
