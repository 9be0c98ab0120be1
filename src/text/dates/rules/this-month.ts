import { oneDay, span } from "../calendars/calendar";
import { addMonths, gregorian } from "../calendars/gregorian";
import { deictics, pointers } from "../lexicon/deixis";
import { pastFillers, weekdayAt } from "../read/weekday";
import { readShift } from "../read/year";
import { type ReadText, wordAt } from "../read-text";
import { readSeries } from "./day-of-month";
import type { DateRule } from "./rule";

interface MonthAway {
  readonly shift: number;
  readonly next: number;
}

const masculine = /^(?:الجاري|الحالي|المقبل|القادم|الماضي|المنصرم|الفائت)$/;
const joints = new Set(["من", "في"]);

/** من الشهر الجاري, من هذا الشهر, and الجاري alone after a figure: 15 الجاري. */
function readMonthAway(text: ReadText, from: number, form: string): MonthAway | null {
  const at = joints.has(wordAt(text, from)) ? from + 1 : from;
  if (at > from && pointers.has(wordAt(text, at)) && wordAt(text, at + 1) === "الشهر") {
    return { shift: 0, next: at + 2 };
  }
  if (wordAt(text, at) === "الشهر") return readShift(text, at + 1);
  const alone = at === from && form === "digits" && masculine.test(wordAt(text, at));
  return alone && deictics.has(wordAt(text, at)) ? readShift(text, at) : null;
}

/** A day of this, the last or the next month: 20 من الشهر المقبل, العاشر من الشهر الجاري, في 15 الجاري. */
export const thisMonthRule: DateRule = {
  name: "this-month",
  read: (text, at, today) => {
    if (today === null) return null;
    const weekday = weekdayAt(text, at);
    const series = readSeries(text, weekday === null ? at : pastFillers(text, at + 1));
    if (series === null) return null;
    const away = readMonthAway(text, series.next, series.to.form);
    if (away === null) return null;
    const first = addMonths(today, away.shift);
    if (first === null) return null;
    const { year, month } = gregorian.date(first);
    const from = gregorian.day(year, month, series.from.day)?.from;
    const to = gregorian.day(year, month, series.to.day)?.from;
    if (from === undefined || to === undefined) return null;
    return { first: at, last: away.next, days: from === to ? oneDay(from) : span(from, to) };
  },
};
