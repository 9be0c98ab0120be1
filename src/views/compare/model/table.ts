import { type Collation, columnKinds, type VariantKind } from "@/text";
import type { Collated } from "./collated";
import { fragmentsOf, isMarked, textAt, type WordingPiece } from "./fragments";
import { gravest, type MarkKind, sameWords } from "./kinds";
import { type ColumnRange, columnsIn, overlaps, pieceName, type Variant } from "./variants";

/** Neighbouring columns that are shown as one: words that all wordings share, or a place where they part. */
export interface ColumnGroup extends ColumnRange {
  readonly shared: boolean;
}

/** How columns of words are put together. Punctuation follows the words beside it. */
export interface Grouping {
  /** Whether all wordings are taken to have the same in a column. Shared neighbours are always one group. */
  readonly shared: (column: number) => boolean;
  /** Whether two neighbouring columns in which the wordings part are one group. */
  readonly together: (before: number, column: number) => boolean;
}

/** Whether a column of punctuation stands closer to the word after it than to the word before it. */
function leansOnNext({ columns }: Collation, column: number): boolean {
  return (columns[column]?.cells ?? []).some((cell, wording) => {
    if (cell === null) return false;
    const beside = (steps: readonly number[]) =>
      steps.map((index) => columns[index]?.cells[wording] ?? null).find((other) => other !== null) ?? null;
    const before = beside(Array.from({ length: column }, (_, index) => column - 1 - index));
    const next = beside(
      Array.from({ length: columns.length - column - 1 }, (_, index) => column + 1 + index),
    );
    return before?.end !== cell.start && next?.start === cell.end;
  });
}

/**
 * Puts the columns of a collation into groups, in order; together they cover every column. A collation of
 * punctuation alone is one group.
 */
export function groupColumns(collation: Collation, { shared, together }: Grouping): readonly ColumnGroup[] {
  const { columns } = collation;
  const groups: ColumnGroup[] = [];
  let leaning: number | null = null;
  let word: number | null = null;
  for (const [index, { punctuation }] of columns.entries()) {
    const last = groups.at(-1);
    if (punctuation) {
      if (leaning !== null) continue;
      if (last === undefined || leansOnNext(collation, index)) leaning = index;
      else groups[groups.length - 1] = { ...last, to: index + 1 };
      continue;
    }
    const isShared = shared(index);
    const continues =
      last !== undefined && word !== null && last.shared === isShared && (isShared || together(word, index));
    if (continues) groups[groups.length - 1] = { ...last, to: index + 1 };
    else groups.push({ from: leaning ?? index, to: index + 1, shared: isShared });
    leaning = null;
    word = index;
  }
  const last = groups.pop();
  if (columns.length > 0) groups.push({ shared: true, from: 0, ...last, to: columns.length });
  return groups;
}

/**
 * Whether every wording has something in a column, and nothing there that is to be shown as different. Other words are never
 * shared, even where they go unmarked.
 */
export function isShared(
  { collation }: Pick<Collated, "collation">,
  column: number,
  hidden: ReadonlySet<VariantKind>,
): boolean {
  const found = collation.columns[column];
  const kind = columnKinds(collation)[column]?.kind;
  if (found === undefined || kind === undefined || found.cells.includes(null)) return false;
  return kind === "same" || (sameWords.has(kind) && hidden.has(kind));
}

/** The columns of the aligned table: what all share is one run, and so is a place where they part, however many words it has. */
export function tableGroups(collated: Collated, hidden: ReadonlySet<VariantKind>): readonly ColumnGroup[] {
  return groupColumns(collated.collation, {
    shared: (column) => isShared(collated, column, hidden),
    together: (before, column) => collated.variantAt[before] === collated.variantAt[column],
  });
}

/** What a wording has in a group of columns; or nothing, at a variant and with the kind that it is marked as. */
export type TableCell =
  | { readonly empty: false; readonly fragments: readonly WordingPiece[] }
  | { readonly empty: true; readonly variant: Variant | null; readonly gap: MarkKind | null };

/** One cell of the aligned table. */
export function tableCell(collated: Collated, wording: number, group: ColumnGroup): TableCell {
  if (textAt(collated, wording, group) !== null) {
    const fragments = fragmentsOf(collated, wording, group).filter(({ gap }) => gap === null);
    return { empty: false, fragments };
  }
  const variant = collated.variants.find((each) => !each.punctuation && overlaps(each, group)) ?? null;
  const marks = columnsIn(group).map((column) => collated.marks[wording]?.[column]?.kind ?? null);
  return { empty: true, variant, gap: gravest(marks) };
}

/** What nothing is drawn of claims no more than that words differ. */
const withoutClaim = (kind: VariantKind): VariantKind =>
  kind === "negation" ? "unshared" : kind === "number" ? "substitution" : kind;

/**
 * What a group of columns is named by: the gravest kind that is drawn in its cells, else of those that are hidden; null for
 * what all share.
 */
export function groupKind(
  collated: Collated,
  group: ColumnGroup,
  hidden: ReadonlySet<VariantKind>,
): MarkKind | null {
  if (group.shared) return null;
  const drawn = [...collated.collation.texts.keys()].flatMap((wording) => {
    const cell = tableCell(collated, wording, group);
    return cell.empty ? [cell.gap] : cell.fragments.flatMap(({ parts }) => parts.map(({ kind }) => kind));
  });
  const kinds = columnKinds(collated.collation);
  return (
    gravest(drawn.filter((kind) => kind !== null && !hidden.has(kind))) ??
    gravest(drawn) ??
    gravest(columnsIn(group).map((column) => withoutClaim(kinds[column]?.kind ?? "same")))
  );
}

/** The names of the pieces of a row that can be stopped at, in order. */
export function cellNames(
  collated: Collated,
  wording: number,
  groups: readonly ColumnGroup[],
  hidden: ReadonlySet<VariantKind>,
): readonly string[] {
  return groups.flatMap((group) => {
    const cell = tableCell(collated, wording, group);
    if (cell.empty) return cell.gap === null || hidden.has(cell.gap) ? [] : [pieceName(wording, group.from)];
    return cell.fragments.flatMap((fragment) =>
      fragment.span !== null && isMarked(fragment, hidden)
        ? [pieceName(wording, columnIn(group, fragment.span))]
        : [],
    );
  });
}

/** The first column of a group that belongs to a span: what its piece there is called by. */
export function columnIn(group: ColumnGroup, span: ColumnRange): number {
  return Math.max(group.from, span.from);
}
