import type { CueClass, VariantKind } from "@/text";

type Messages = "compare.collated";

/** What each kind is called. */
export const kindLabels = {
  same: "compare.collated.kindSame",
  spelling: "compare.collated.kindSpelling",
  inflection: "compare.collated.kindInflection",
  name: "compare.collated.kindName",
  number: "compare.collated.kindNumber",
  substitution: "compare.collated.kindSubstitution",
  addition: "compare.collated.kindAddition",
  omission: "compare.collated.kindOmission",
  moved: "compare.collated.kindMoved",
  negation: "compare.collated.kindNegation",
} as const satisfies Record<VariantKind, `${Messages}.${string}`>;

/** What each class of cue is called. */
export const cueClassLabels = {
  neutral: "compare.collated.cueNeutral",
  assertive: "compare.collated.cueAssertive",
  warning: "compare.collated.cueWarning",
  accusing: "compare.collated.cueAccusing",
  doubting: "compare.collated.cueDoubting",
  committing: "compare.collated.cueCommitting",
  evaluative: "compare.collated.cueEvaluative",
} as const satisfies Record<CueClass, `${Messages}.${string}`>;
