/** What time is counted in. Hours and minutes are left to the clock. */
export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** A word for a unit: how many it says by itself; null for a plural, which needs a number or says "some". */
interface UnitWord {
  readonly unit: Unit;
  readonly count: 1 | 2 | null;
}

const forms: readonly (readonly [Unit, string, string, string])[] = [
  ["day", "يوم يوما نهار", "يومان يومين", "ايام اياما"],
  ["week", "اسبوع اسبوعا", "اسبوعان اسبوعين", "اسابيع"],
  ["month", "شهر شهرا", "شهران شهرين", "اشهر شهور"],
  ["year", "عام عاما سنه", "عامان عامين سنتان سنتين", "اعوام سنوات سنين"],
  ["decade", "عقد عقدا", "عقدان عقدين", "عقود"],
  ["century", "قرن قرنا", "قرنان قرنين", "قرون"],
];

/** Units by their folded word, without the article. */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  forms.flatMap(([unit, ...numbers]) =>
    numbers.flatMap((words, index) =>
      words
        .split(" ")
        .map((word): [string, UnitWord] => [word, { unit, count: index === 0 ? 1 : index === 1 ? 2 : null }]),
    ),
  ),
);

/** The same with the article. */
export const definiteUnits: ReadonlyMap<string, UnitWord> = new Map(
  [...unitWords].map(([word, unit]) => [`ال${word}`, unit]),
);

/** Which kind of year it is: العام الدراسي, السنة المالية. Such a year need not begin in January. */
export const yearKinds: ReadonlySet<string> = new Set(
  (
    "الدراسي الجامعي التدريبي المالي الهجري الميلادي الجديد " +
    "الدراسيه الجامعيه التدريبيه الماليه الهجريه الميلاديه الجديده"
  ).split(" "),
);
