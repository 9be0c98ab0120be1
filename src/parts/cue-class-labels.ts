import type { CueClass } from "@/text";

/** What each class of cue is called. */
export const cueClassLabels = {
  neutral: "compare.collated.cueNeutral",
  assertive: "compare.collated.cueAssertive",
  warning: "compare.collated.cueWarning",
  accusing: "compare.collated.cueAccusing",
  doubting: "compare.collated.cueDoubting",
  committing: "compare.collated.cueCommitting",
  evaluative: "compare.collated.cueEvaluative",
} as const satisfies Record<CueClass, `compare.collated.${string}`>;
