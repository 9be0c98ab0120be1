import { type Collation, type Column, type ColumnKind, columnKinds, linkedPassages } from "@/text";
import { gravest, type MarkKind } from "./kinds";

/** Columns `[from, to)` of a collation. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/**
 * One place where collated wordings differ, as a reader sees it: a phrase that stands instead of another is one
 * variant, however many columns it takes.
 */
export interface Variant extends ColumnRange {
  /** Its place among the variants, in reading order. */
  readonly id: number;
  /** The gravest kind among its columns. */
  readonly kind: MarkKind;
  /** True where nothing but punctuation differs. */
  readonly punctuation: boolean;
  /** True where figures differ that are round figures for one another. */
  readonly rounded: boolean;
  /** The variants where the same words stand in other wordings. */
  readonly elsewhere: readonly number[];
}

/** A column with how its words stand to one another. */
type KindedColumn = Column & ColumnKind;

/** Some columns that will be one variant, and what decides whether the next column belongs to them. */
interface Draft {
  to: number;
  readonly from: number;
  readonly columns: KindedColumn[];
  readonly presence: string;
  readonly moves: string;
}

const phrase: ReadonlySet<string> = new Set(["substitution", "rephrased", "unshared", "negation"]);
const all = ({ columns }: Draft, kinds: ReadonlySet<string>) => columns.every(({ kind }) => kinds.has(kind));

/** Whether some columns have one thing in some wordings and another in others, be it other words or nothing alike. */
const replaces = ({ columns }: Draft) =>
  columns.some(({ kind, cells }) => {
    const words = new Set(cells.flatMap((cell) => cell?.written ?? []));
    return kind === "substitution" || kind === "rephrased" || words.size > 1;
  });
const alike = (a: Draft, b: Draft, kind: string) =>
  a.columns.every((column) => column.kind === kind) && b.columns.every((column) => column.kind === kind);

/** Whether what stands in neighbouring columns is one difference: one phrase, one gap, one moved passage. */
function belongTogether(a: Draft, b: Draft): boolean {
  if (alike(a, b, "moved")) return a.moves === b.moves && a.moves !== "";
  if (all(a, phrase) && all(b, phrase) && a.presence === b.presence) return true;
  return all(a, phrase) && all(b, phrase) && (replaces(a) || replaces(b));
}

/** Each column's passages that stand in two places, by their numbers among all. */
function movesByColumn(collation: Collation): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  linkedPassages(collation).forEach(({ places }, move) => {
    for (const column of places.flatMap((place) => place.columns)) {
      found.set(column, [...(found.get(column) ?? []), move]);
    }
  });
  return found;
}

/** The columns that differ, one draft each; punctuation and equal columns are left out. */
function draftsOf(
  columns: readonly KindedColumn[],
  moves: ReadonlyMap<number, readonly number[]>,
): readonly Draft[] {
  return columns.flatMap((column, index) => {
    if (column.kind === "same" || column.punctuation) return [];
    const presence = column.cells.map((cell) => (cell === null ? "-" : "x")).join("");
    return { from: index, to: index + 1, columns: [column], presence, moves: moves.get(index)?.join() ?? "" };
  });
}

/** Whether nothing but punctuation that differs stands between two columns. */
function onlyMarksBetween(columns: readonly KindedColumn[], from: number, to: number): boolean {
  return columns.slice(from, to).every(({ kind, punctuation }) => punctuation && kind !== "same");
}

/** Joins drafts from the left; runs twice, because a phrase may only turn out to replace something at its end. */
function join(drafts: readonly Draft[], columns: readonly KindedColumn[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last !== undefined && onlyMarksBetween(columns, last.to, draft.from) && belongTogether(last, draft)) {
      last.columns.push(...draft.columns);
      last.to = draft.to;
    } else joined.push({ ...draft, columns: [...draft.columns] });
  }
  return joined;
}

/** Differences in punctuation outside of every other variant. */
function lonelyMarks(columns: readonly KindedColumn[], drafts: readonly Draft[]): readonly Draft[] {
  const covered = new Set(drafts.flatMap(({ from, to }) => columnsIn({ from, to })));
  return columns.flatMap((column, index) =>
    column.punctuation && column.kind !== "same" && !covered.has(index)
      ? { from: index, to: index + 1, columns: [column], presence: "", moves: "" }
      : [],
  );
}

/** The numbers of the columns of a span. */
export function columnsIn({ from, to }: ColumnRange): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Where two spans share a column. */
export function overlaps(a: ColumnRange, b: ColumnRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The variants of a collation, in reading order. Every column that is not `same` lies in exactly one of them. */
export function variantsOf(collation: Collation): readonly Variant[] {
  const moves = movesByColumn(collation);
  const kinds = columnKinds(collation);
  const columns = collation.columns.map(
    (column, at): KindedColumn => ({
      ...column,
      ...(kinds[at] ?? { kind: "same", rounded: false }),
    }),
  );
  const once = join(draftsOf(columns, moves), columns);
  const words = join(once, columns);
  const drafts = [...words, ...lonelyMarks(columns, words)].sort((a, b) => a.from - b.from);
  const holding = (column: number) => drafts.findIndex(({ from, to }) => from <= column && column < to);
  const linkedColumns = linkedPassages(collation);
  return drafts.map(({ from, to, columns: own }, id) => {
    const linked = columnsIn({ from, to })
      .flatMap((column) => moves.get(column) ?? [])
      .flatMap((move) => linkedColumns[move]?.places ?? [])
      .flatMap((place) => place.columns.map(holding));
    return {
      id,
      from,
      to,
      kind: gravest(own.map(({ kind }) => kind)) ?? "spelling",
      punctuation: own.every(({ punctuation }) => punctuation),
      rounded: own.some(({ rounded }) => rounded),
      elsewhere: [...new Set(linked)].filter((other) => other !== id).sort((a, b) => a - b),
    };
  });
}

/** Everything that lights up with a span: the span itself, and where words that stand in it stand elsewhere. */
export function litSpans(variants: readonly Variant[], span: ColumnRange | null): readonly ColumnRange[] {
  if (span === null) return [];
  const elsewhere = variants
    .filter((variant) => overlaps(variant, span))
    .flatMap((variant) => variant.elsewhere)
    .flatMap((id) => variants[id] ?? []);
  return [span, ...elsewhere];
}

/** Whether a piece is among what is lit. */
export function isLit(lit: readonly ColumnRange[], span: ColumnRange): boolean {
  return lit.some((each) => overlaps(each, span));
}

/** A span as an attribute of a piece. */
export function spanName({ from, to }: ColumnRange): string {
  return `${from}-${to}`;
}

/** The span that an attribute names; null for anything else. */
export function readSpan(name: string | undefined): ColumnRange | null {
  const found = /^(\d+)-(\d+)$/.exec(name ?? "");
  return found === null ? null : { from: Number(found[1]), to: Number(found[2]) };
}

/** What a piece is called: one wording's words from one column on. */
export function pieceName(wording: number, from: number): string {
  return `${wording}.${from}`;
}

/** The id of what is said of a span to a screen reader. */
export function descriptionId(id: string, span: ColumnRange): string {
  return `${id}-${spanName(span)}`;
}
