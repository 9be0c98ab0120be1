import { bareOrdinals, ordinals } from "../../words/index";
import { somewhereIn } from "../calendars/calendar";
import { type ReadText, wordAt } from "../read-text";
import { readWholeMonth } from "./nth-weekday";
import type { DateRule } from "./rule";

interface NthWeek {
  /** 1 is the first, -1 the last. */
  readonly which: number;
  readonly next: number;
}

function readNthWeek(text: ReadText, at: number): NthWeek | null {
  const [word, after] = [wordAt(text, at), wordAt(text, at + 1)];
  if (word === "الاسبوع") {
    const which = after === "الاخير" ? -1 : ordinals.get(after);
    return which === undefined || which > 5 ? null : { which, next: at + 2 };
  }
  const which = word === "اخر" ? -1 : bareOrdinals.get(word);
  return which === undefined || which > 5 || after !== "اسبوع" ? null : { which, next: at + 2 };
}

/**
 * A week of a month: الأسبوع الأول من يوليو, آخر أسبوع في سبتمبر. Approximate, because some count weeks from
 * the month's first day and some from its first whole week, which may begin six days later.
 */
export const weekOfMonthRule: DateRule = {
  name: "week-of-month",
  read: (text, at, today) => {
    const week = readNthWeek(text, at);
    const month = week === null ? null : readWholeMonth(text, week.next, today);
    if (week === null || month === null) return null;
    const { from, to } = month.days;
    const begun = week.which < 0 ? to - 12 : from + 7 * (week.which - 1);
    const ended = week.which < 0 ? to : begun + 12;
    return {
      first: at,
      last: month.next,
      days: somewhereIn({ from: Math.min(begun, to), to: Math.min(ended, to) }),
    };
  },
};
