const stems: readonly (readonly [number, string])[] = [
  [20, "عشرين"],
  [30, "ثلاثين"],
  [40, "اربعين"],
  [50, "خمسين"],
  [60, "ستين"],
  [70, "سبعين"],
  [80, "ثمانين"],
  [90, "تسعين"],
];

/** The decades of a century by their folded name, with and without the article: تسعينيات, التسعينات. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  stems.flatMap(([decade, stem]) =>
    ["ات", "يات"].flatMap((ending): [string, number][] => [
      [`${stem}${ending}`, decade],
      [`ال${stem}${ending}`, decade],
    ]),
  ),
);
