/** What the search finds, in the order in which it is shown. */
export const foundKinds = ["statement", "article", "speaker", "name"] as const;

export type FoundKind = (typeof foundKinds)[number];
