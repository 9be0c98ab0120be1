import type { Collation, Column } from "@/text";
import { gravest, type MarkKind } from "./gravity";

/** Columns `[from, to)` of a collation. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * One place where collated wordings differ, as a reader sees it: a phrase that stands instead of another is one
 * variant, however many columns it takes.
 */
export interface Variant extends Span {
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

/** Some columns that will be one variant, and what decides whether the next column belongs to them. */
interface Draft {
  to: number;
  readonly from: number;
  readonly columns: Column[];
  readonly presence: string;
  readonly moves: string;
}

const phrase: ReadonlySet<string> = new Set(["substitution", "addition", "negation"]);
const missing: ReadonlySet<string> = new Set([...phrase, "omission"]);
const all = ({ columns }: Draft, kinds: ReadonlySet<string>) => columns.every(({ kind }) => kinds.has(kind));
const replaces = ({ columns }: Draft) => columns.some(({ kind }) => kind === "substitution");
const alike = (a: Draft, b: Draft, kind: string) =>
  a.columns.every((column) => column.kind === kind) && b.columns.every((column) => column.kind === kind);

/** Whether what stands in neighbouring columns is one difference: one phrase, one gap, one moved passage. */
function belongTogether(a: Draft, b: Draft): boolean {
  if (alike(a, b, "moved")) return a.moves === b.moves && a.moves !== "";
  if (all(a, missing) && all(b, missing) && a.presence === b.presence) return true;
  return all(a, phrase) && all(b, phrase) && (replaces(a) || replaces(b));
}

function movesByColumn({ moves }: Collation): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  moves.forEach(({ places }, move) => {
    for (const column of places.flatMap((place) => place.columns)) {
      found.set(column, [...(found.get(column) ?? []), move]);
    }
  });
  return found;
}

/** The columns that differ, one draft each; punctuation and equal columns are left out. */
function draftsOf({ columns }: Collation, moves: ReadonlyMap<number, readonly number[]>): readonly Draft[] {
  return columns.flatMap((column, index) => {
    if (column.kind === "same" || column.punctuation) return [];
    const presence = column.cells.map((cell) => (cell === null ? "-" : "x")).join("");
    return { from: index, to: index + 1, columns: [column], presence, moves: moves.get(index)?.join() ?? "" };
  });
}

/** Whether nothing but punctuation that differs stands between two columns. */
function onlyMarksBetween(columns: readonly Column[], from: number, to: number): boolean {
  return columns.slice(from, to).every(({ kind, punctuation }) => punctuation && kind !== "same");
}

/** Joins drafts from the left; runs twice, because a phrase may only turn out to replace something at its end. */
function join(drafts: readonly Draft[], columns: readonly Column[]): readonly Draft[] {
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
function lonelyMarks({ columns }: Collation, drafts: readonly Draft[]): readonly Draft[] {
  const covered = new Set(drafts.flatMap(({ from, to }) => columnsIn({ from, to })));
  return columns.flatMap((column, index) =>
    column.punctuation && column.kind !== "same" && !covered.has(index)
      ? { from: index, to: index + 1, columns: [column], presence: "", moves: "" }
      : [],
  );
}

/** The numbers of the columns of a span. */
export function columnsIn({ from, to }: Span): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Where two spans share a column. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The variants of a collation, in reading order. Every column that is not `same` lies in exactly one of them. */
export function variantsOf(collation: Collation): readonly Variant[] {
  const moves = movesByColumn(collation);
  const once = join(draftsOf(collation, moves), collation.columns);
  const words = join(once, collation.columns);
  const drafts = [...words, ...lonelyMarks(collation, words)].sort((a, b) => a.from - b.from);
  const holding = (column: number) => drafts.findIndex(({ from, to }) => from <= column && column < to);
  return drafts.map(({ from, to, columns }, id) => {
    const linked = columnsIn({ from, to })
      .flatMap((column) => moves.get(column) ?? [])
      .flatMap((move) => collation.moves[move]?.places ?? [])
      .flatMap((place) => place.columns.map(holding));
    return {
      id,
      from,
      to,
      kind: gravest(columns.map(({ kind }) => kind)) ?? "spelling",
      punctuation: columns.every(({ punctuation }) => punctuation),
      rounded: columns.some(({ rounded }) => rounded),
      elsewhere: [...new Set(linked)].filter((other) => other !== id).sort((a, b) => a - b),
    };
  });
}
