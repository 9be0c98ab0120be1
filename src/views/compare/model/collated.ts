import type { Collation } from "@/text";
import { type Claims, type ColumnMark, markColumns } from "./column-marks";
import type { MarkKind } from "./kinds";
import { columnsIn, type Variant, variantsOf } from "./variants";

/** A collation made ready to be shown, whatever the form in which it is shown. */
export interface Collated {
  readonly collation: Collation;
  /** The wording that the others are read against, or null where all are read against all. */
  readonly base: number | null;
  readonly variants: readonly Variant[];
  /** For each column the variant that it lies in, or null where all agree. */
  readonly variantAt: readonly (Variant | null)[];
  /** For each wording, what is marked of it in each column. */
  readonly marks: readonly (readonly ColumnMark[])[];
}

const every: Claims = new Set(["negation", "number"]);

/**
 * Reads a collation against a base, or against itself.
 * @param claims for each wording what it may be marked with that claims more than that words differ; all of it unless told
 */
export function prepareCollated(
  collation: Collation,
  base: number | null,
  claims: readonly Claims[] = [],
): Collated {
  const variants = variantsOf(collation);
  const variantAt: (Variant | null)[] = collation.columns.map(() => null);
  for (const variant of variants) for (const column of columnsIn(variant)) variantAt[column] = variant;
  return {
    collation,
    base,
    variants,
    variantAt,
    marks: [...collation.texts.keys()].map((wording) =>
      markColumns(collation, wording, base, claims[wording] ?? every),
    ),
  };
}

/** The kinds that a variant shows in some wordings, or in one. */
export function kindsAt(
  { marks }: Collated,
  variant: Variant,
  wordings: readonly number[] = [...marks.keys()],
): ReadonlySet<MarkKind> {
  const found = new Set<MarkKind>();
  for (const wording of wordings) {
    for (const column of columnsIn(variant)) {
      const kind = marks[wording]?.[column]?.kind ?? null;
      if (kind !== null) found.add(kind);
    }
  }
  return found;
}
