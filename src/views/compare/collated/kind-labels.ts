import type { VariantKind } from "@/text";

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
