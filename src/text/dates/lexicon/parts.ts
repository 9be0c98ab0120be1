/** A part of a longer time: its beginning, middle or end. */
export type PartOfTime = "beginning" | "middle" | "end";

const words: readonly (readonly [PartOfTime, string])[] = [
  ["beginning", "مطلع اوائل بدايه بدايات مستهل"],
  ["middle", "منتصف اواسط وسط نصف نص"],
  ["end", "اواخر نهايه نهايات ختام اخر"],
];

/** Words for a part of what follows them. Of these اخر, وسط and نصف say other things as well. */
export const parts: ReadonlyMap<string, PartOfTime> = new Map(
  words.flatMap(([part, forms]) => forms.split(" ").map((form): [string, PartOfTime] => [form, part])),
);

/**
 * Those that need a month's name or a definite unit right after them, because they count or divide as well.
 */
export const weakParts: ReadonlySet<string> = new Set(["اخر", "وسط", "نصف", "نص"]);
