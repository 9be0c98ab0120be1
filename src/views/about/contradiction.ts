import type { HighlightKind } from "@/corpus";

const contradictions: ReadonlySet<HighlightKind> = new Set(["figure", "contradiction", "polarity"]);

/** Whether of the two sides of such a difference one at most can be true. */
export const isContradiction = (kind: HighlightKind): boolean => contradictions.has(kind);
