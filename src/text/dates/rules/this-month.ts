import { oneDay, span } from "../calendars/calendar";
import { addMonths, gregorian } from "../calendars/gregorian";
import { deictics, pointers } from "../lexicon/deixis";
import { pastFillers, weekdayAt } from "../read/weekday";
import { readShift } from "../read/year";
import { type ReadText, wordAt } from "../read-text";
import { readFirst, readSeries } from "./day-of-month";
import type { DateRule } from "./rule";

interface MonthAway {
  readonly shift: number;
  readonly next: number;
}

const masculine = /^(?:الجاري|الحالي|المقبل|القادم|الماضي|المنصرم|الفائت)$/;
const joints = new Set(["من", "في"]);

/** من الشهر الجاري, من هذا الشهر, 4 إلى 22 هذا الشهر, and الجاري alone after a figure: 15 الجاري. */
function readMonthAway(text: ReadText, from: number, form: string): MonthAway | null {
  const at = joints.has(wordAt(text, from)) ? from + 1 : from;
  if (pointers.has(wordAt(text, at)) && wordAt(text, at + 1) === "الشهر") return { shift: 0, next: at + 2 };
  if (wordAt(text, at) === "الشهر") {
    // غرة الشهر is this month's.
    const shift = readShift(text, at + 1);
    return shift ?? (form === "first" ? { shift: 0, next: at + 1 } : null);
  }
  const alone = at === from && form === "digits" && masculine.test(wordAt(text, at));
  return alone && deictics.has(wordAt(text, at)) ? readShift(text, at) : null;
}

/** A day of this, the last or the next month: 20 من الشهر المقبل, العاشر من الشهر الجاري, في 15 الجاري. */
export const thisMonthRule: DateRule = {
  name: "this-month",
  read: (text, at, today) => {
    if (today === null) return null;
    const weekday = weekdayAt(text, at);
    const begin = weekday === null ? at : pastFillers(text, at + 1);
    const first = wordAt(text, begin) === "غره" ? readFirst(text, begin) : null;
    const series = first ?? readSeries(text, begin);
    if (series === null) return null;
    const away = readMonthAway(text, series.next, first === null ? series.to.form : "first");
    if (away === null) return null;
    const within = addMonths(today, away.shift);
    if (within === null) return null;
    const { year, month } = gregorian.date(within);
    const from = gregorian.day(year, month, series.from.day)?.from;
    const to = gregorian.day(year, month, series.to.day)?.from;
    if (from === undefined || to === undefined) return null;
    return { first: at, last: away.next, days: from === to ? oneDay(from) : span(from, to) };
  },
};
