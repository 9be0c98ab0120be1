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

/** Kinds that leave the words the same. */
export const sameWords: ReadonlySet<VariantKind> = new Set(["same", "spelling", "inflection"]);

type Messages = "compare.collated";

/** What each kind is called. */
export const kindLabels = {
  same: "compare.collated.kindSame",
  spelling: "compare.collated.kindSpelling",
  inflection: "compare.collated.kindInflection",
  name: "compare.collated.kindName",
  number: "compare.collated.kindNumber",
  substitution: "compare.collated.kindSubstitution",
  rephrased: "compare.collated.kindRephrased",
  unshared: "compare.collated.kindUnshared",
  addition: "compare.collated.kindAddition",
  omission: "compare.collated.kindOmission",
  moved: "compare.collated.kindMoved",
  negation: "compare.collated.kindNegation",
} as const satisfies Record<VariantKind, `${Messages}.${string}`>;
