/**
 * The months of a season: from the first, counted from January of its year (0 is the December before), to the
 * last.
 */
export interface Season {
  readonly first: number;
  readonly last: number;
}

/**
 * The seasons of the north by whole months, as meteorology reckons them; the winter of a year is the one that
 * its January lies in.
 */
const months: readonly (readonly [string, Season])[] = [
  ["شتاء", { first: 0, last: 2 }],
  ["ربيع", { first: 3, last: 5 }],
  ["صيف", { first: 6, last: 8 }],
  ["خريف", { first: 9, last: 11 }],
];

/** By folded name, with and without the article. */
export const seasons: ReadonlyMap<string, Season> = new Map(
  months.flatMap(([name, season]): [string, Season][] => [
    [name, season],
    [`ال${name}`, season],
  ]),
);
