import { columnKinds, type VariantKind } from "@/text";
import type { Collated } from "./collated";
import { type Group, groupColumns } from "./groups";

/** Whether every wording has something in a column, and nothing there that is to be shown as different. */
export function isShared({ collation }: Collated, column: number, hidden: ReadonlySet<VariantKind>): boolean {
  const found = collation.columns[column];
  const kind = columnKinds(collation)[column]?.kind;
  if (found === undefined || kind === undefined || found.cells.includes(null)) return false;
  return kind === "same" || hidden.has(kind);
}

/**
 * The columns of the aligned table: a word each, but that what all share is one run, and so is what the same
 * wordings have and the same others lack.
 */
export function tableGroups(collated: Collated, hidden: ReadonlySet<VariantKind>): readonly Group[] {
  const { columns } = collated.collation;
  const lacking = (column: number) =>
    (columns[column]?.cells ?? []).map((cell) => (cell === null ? "-" : "x")).join("");
  return groupColumns(collated.collation, {
    shared: (column) => isShared(collated, column, hidden),
    together: (before, column) =>
      collated.variantAt[before] === collated.variantAt[column] &&
      lacking(before).includes("-") &&
      lacking(before) === lacking(column),
  });
}
