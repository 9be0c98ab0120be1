import type { VariantKind } from "@/text";

/** A kind that is marked: all but `same`. */
export type MarkKind = Exclude<VariantKind, "same">;

/** From what a reader has to be told first to what matters least. */
export const gravity: readonly MarkKind[] = [
  "negation",
  "number",
  "substitution",
  "rephrased",
  "moved",
  "omission",
  "addition",
  "unshared",
  "name",
  "inflection",
  "spelling",
];

/** The gravest of some kinds; null where none of them is marked. */
export function gravest(kinds: Iterable<VariantKind | null>): MarkKind | null {
  const present = new Set(kinds);
  return gravity.find((kind) => present.has(kind)) ?? null;
}
