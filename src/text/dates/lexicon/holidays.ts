/** A feast that keeps its day in one of the calendars. */
interface Holiday {
  readonly words: readonly string[];
  readonly calendar: "gregorian" | "hijri";
  readonly month: number;
  readonly day: number;
}

/**
 * Feasts by their folded names, the longest first. Easter moves, and its two churches keep different days, so
 * it is not among them.
 */
export const holidays: readonly Holiday[] = (
  [
    ["راس السنه الهجريه", "hijri", 1, 1],
    ["راس السنه الميلاديه", "gregorian", 1, 1],
    ["راس السنه", "gregorian", 1, 1],
    ["المولد النبوي", "hijri", 3, 12],
    ["عيد الفطر", "hijri", 10, 1],
    ["عيد الاضحي", "hijri", 12, 10],
    ["يوم عرفه", "hijri", 12, 9],
    ["يوم عاشوراء", "hijri", 1, 10],
    ["عيد الميلاد", "gregorian", 12, 25],
  ] as const
).map(([name, calendar, month, day]) => ({ words: name.split(" "), calendar, month, day }));

/** The two feasts that are called العيد alone by whoever has just kept one or is about to. */
export const greatFeasts: readonly Holiday[] = holidays.filter(
  ({ calendar, words }) => calendar === "hijri" && words[0] === "عيد",
);

/** The folded words before العيد that tell when: يوم العيد, خلال العيد, إجازة العيد. */
export const feastTimes: ReadonlySet<string> = new Set(
  "يوم ايام خلال اجازه عطله قبل بعد قبيل عقب مع صباح منذ".split(" "),
);

/** The words with which a feast's name may begin. */
export const holidayWords: ReadonlySet<string> = new Set([
  ...holidays.map(({ words }) => words[0] ?? ""),
  "العيد",
]);
