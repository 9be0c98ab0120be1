import type { VariantKind } from "@/text";
import type { Collated } from "./collated";
import { type Fragment, fragmentsOf, textAt } from "./fragments";
import { gravest, type MarkKind } from "./gravity";
import type { Group } from "./groups";
import { isMarked } from "./marked";
import { pieceName } from "./piece-names";
import { columnsIn, overlaps, type Span, type Variant } from "./variants";

/** What a wording has in a group of columns; or nothing, at a variant and with the kind that it is marked as. */
export type TableCell =
  | { readonly empty: false; readonly fragments: readonly Fragment[] }
  | { readonly empty: true; readonly variant: Variant | null; readonly gap: MarkKind | null };

/** One cell of the aligned table. */
export function tableCell(collated: Collated, wording: number, group: Group): TableCell {
  if (textAt(collated, wording, group) !== null) {
    const fragments = fragmentsOf(collated, wording, group).filter(({ gap }) => gap === null);
    return { empty: false, fragments };
  }
  const variant = collated.variants.find((each) => !each.punctuation && overlaps(each, group)) ?? null;
  const marks = columnsIn(group).map((column) => collated.marks[wording]?.[column]?.kind ?? null);
  return { empty: true, variant, gap: gravest(marks) };
}

/** The names of the pieces of a row that can be stopped at, in order. */
export function cellNames(
  collated: Collated,
  wording: number,
  groups: readonly Group[],
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
export function columnIn(group: Group, span: Span): number {
  return Math.max(group.from, span.from);
}
