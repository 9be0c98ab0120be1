import type { OutletId } from "@/corpus";
import type { StatementAddress } from "@/parts/address";
import { type Collation, compareWordings } from "@/text";
import { type CollatedWording, chiefOf } from "./collated-wordings";
import { type ComparedWording, leadWith, type OutletColumn } from "./comparison";
import { sameWords } from "./kinds";

/** What an outlet shows in its row: the wording that is compared, and what else it has of the statement. */
export interface OutletRow extends OutletColumn {
  readonly chief: ComparedWording;
  /** In the order of its text. */
  readonly further: readonly ComparedWording[];
}

/** Rows of outlets that say it in the same words; most are alone. */
export type RowGroup = readonly [OutletRow, ...OutletRow[]];

/** Whether two wordings differ in nothing but spelling, punctuation and the form of words. */
function inTheSameWords(collation: Collation, one: number, other: number): boolean {
  const { a, b } = compareWordings(collation, one, other);
  return [...a, ...b].every(({ kind }) => sameWords.has(kind));
}

/** A row for each outlet, the one that is asked for first. */
export function rowsOf(columns: readonly OutletColumn[], leading: OutletId | null): readonly OutletRow[] {
  return leadWith(columns, leading).flatMap((column) => {
    const chief = chiefOf(column.wordings);
    if (chief === null) return [];
    return { ...column, chief, further: column.wordings.filter((wording) => wording !== chief) };
  });
}

/** A collation with the wordings that it is of. */
export interface OfWordings {
  readonly collation: Collation;
  readonly wordings: readonly Pick<CollatedWording, "key">[];
}

/**
 * Rows in the same words stand together, at the place of the first of them. The reference stands by itself; where nothing
 * is collated, every row does.
 */
export function groupRows(
  rows: readonly OutletRow[],
  collated: OfWordings | null,
  reference: StatementAddress["base"],
): readonly RowGroup[] {
  const numberOf = ({ chief }: OutletRow) =>
    collated?.wordings.findIndex(({ key }) => key === chief.key) ?? -1;
  const belongs = (row: OutletRow, group: RowGroup) =>
    collated !== null &&
    group.every((other) => {
      const [one, two] = [numberOf(row), numberOf(other)];
      return (
        ![row.outlet.id, other.outlet.id].some((id) => id === reference) &&
        one !== -1 &&
        two !== -1 &&
        inTheSameWords(collated.collation, one, two)
      );
    });
  const groups: [OutletRow, ...OutletRow[]][] = [];
  for (const row of rows) {
    const group = groups.find((each) => belongs(row, each));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

/** The reference first, then the others in their order. */
export function referenceFirst(
  groups: readonly RowGroup[],
  reference: StatementAddress["base"],
): readonly RowGroup[] {
  const isReference = ([row]: RowGroup) => row.outlet.id === reference;
  return [...groups.filter(isReference), ...groups.filter((group) => !isReference(group))];
}
