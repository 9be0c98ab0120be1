import { type VariantKind, variantKinds } from "@/text";

export const zooms = ["month", "occasion"] as const;
export type Zoom = (typeof zooms)[number];

export const timelineViews = ["day", "axis", "list"] as const;
export type TimelineView = (typeof timelineViews)[number];

/** How the collated wordings are set beside one another. */
export const collationViews = ["rows", "aligned", "stream"] as const;
export type CollationView = (typeof collationViews)[number];

/** The kinds of variant that can be hidden. */
export const hideableKinds: readonly VariantKind[] = variantKinds.filter((kind) => kind !== "same");

const light: ReadonlySet<VariantKind> = new Set(["spelling", "inflection", "rephrased", "moved"]);

/**
 * The kinds that say nothing else: another spelling, form or place of the same words, other words for the same thing. A
 * comparison opens without marking them, so that what is marked parts.
 */
export const lightKinds: readonly VariantKind[] = hideableKinds.filter((kind) => light.has(kind));

/** What a story on the desk shows: an article with its marks, the suggested matches, or the story as a whole. */
export const reviewParts = ["text", "matches", "story", "coding"] as const;
export type ReviewPart = (typeof reviewParts)[number];
