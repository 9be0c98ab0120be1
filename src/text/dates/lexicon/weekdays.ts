import type { Weekday } from "../day";

/**
 * The names of the days in folded letters, without the article. With it each is a date in news; without it
 * (أحد المسؤولين, خميس مشيط, سبت) a name or another word, unless يوم stands before it.
 */
const names: readonly (readonly [Weekday, string])[] = [
  [1, "اثنين اثنان"],
  [2, "ثلاثاء ثلثاء ثلاثا"],
  [3, "اربعاء اربعا"],
  [4, "خميس"],
  [5, "جمعه"],
  [6, "سبت"],
  [7, "احد"],
];

/** Folded names with the article. الاثنان is never the day in a text that keeps its cases: "the two". */
export const definiteWeekdays: ReadonlyMap<string, Weekday> = new Map(
  names.flatMap(([day, forms]) =>
    forms
      .split(" ")
      .filter((form) => form !== "اثنان")
      .map((form) => [`ال${form}`, day] as const),
  ),
);

/** Folded names without it. */
export const bareWeekdays: ReadonlyMap<string, Weekday> = new Map(
  names.flatMap(([day, forms]) => forms.split(" ").map((form) => [form, day] as const)),
);
