/** Which one of a kind is meant, seen from the day of publication. */
export type Deixis = "past" | "present" | "next";

const adjectives: readonly (readonly [Deixis, string])[] = [
  ["past", "الماضي المنصرم الفائت المنقضي السابق الفارط"],
  ["present", "الجاري الحالي الراهن"],
  ["next", "المقبل القادم الاتي الجاي"],
];

/**
 * The adjectives in every gender and number: الماضي, الماضية, الماضيين, الماضيتين. التالي and نفسه are not
 * among them: they count from another date of the text, not from its publication.
 */
export const deictics: ReadonlyMap<string, Deixis> = new Map(
  adjectives
    .flatMap(([deixis, words]) =>
      words
        .split(" ")
        .flatMap((word) =>
          ["", "ه", "ين", "تين", "ان", "تان"].map((ending): [string, Deixis] => [`${word}${ending}`, deixis]),
        ),
    )
    .concat([["الماض", "past"]]),
);

/** Says "past" of what is counted (السنوات الأخيرة), and "final" of what is not: الأسبوع الأخير من مايو. */
export const recents: ReadonlySet<string> = new Set(["الاخير", "الاخيره", "الاخيرين", "الاخيرتين"]);

/** What points at the present one of a kind: هذا العام. */
export const pointers: ReadonlySet<string> = new Set(["هذا", "هذه"]);

/** The parts of a day; each leaves the day what it is. */
export const dayParts: ReadonlySet<string> = new Set(
  "مساء صباح ظهر عصر فجر ليل ليله عشيه ضحي نهار ظهيره غروب منتصف مغرب".split(" "),
);
