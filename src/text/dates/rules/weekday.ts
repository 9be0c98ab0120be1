import { withoutArticle, withoutConjunction } from "../../words/index";
import { type Days, oneDay } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { latestWeekday, nearestWeekday, nextWeekday, weekdayOf, weekOf } from "../calendars/week";
import type { Weekday } from "../day";
import { pointers } from "../lexicon/deixis";
import { readDayNumber } from "../read/day-number";
import { lookBefore } from "../read/look";
import { pastFillers, weekdayAt } from "../read/weekday";
import { readShift } from "../read/year";
import { endsAt, type ReadText, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

interface WeekAway {
  readonly shift: number;
  readonly next: number;
}

/** الأسبوع الماضي, من هذا الأسبوع: the week that the day is in. */
function readWeek(text: ReadText, from: number): WeekAway | null {
  const at = wordAt(text, from) === "من" ? from + 1 : from;
  if (pointers.has(wordAt(text, at)) && wordAt(text, at + 1) === "الاسبوع") return { shift: 0, next: at + 2 };
  return wordAt(text, at) === "الاسبوع" ? readShift(text, at + 1) : null;
}

function inWeek(weekday: Weekday, today: number, shift: number): Days {
  return oneDay(weekOf(today).from + 7 * shift + weekday - 1);
}

/** الاثنين الماضي lies before publication, الاثنين المقبل after it, also when that is itself a Monday. */
function away(weekday: Weekday, today: number, shift: number): Days {
  if (shift === 0) return oneDay(nearestWeekday(weekday, today));
  const step = shift < 0 ? shift + 1 : shift - 1;
  return oneDay((shift < 0 ? latestWeekday(weekday, today - 1) : nextWeekday(weekday, today)) + 7 * step);
}

/** Days around publication in the order in which they are tried: two months back, then one ahead. */
const nearby = [
  ...Array.from({ length: 62 }, (_, index) => -index),
  ...Array.from({ length: 31 }, (_, index) => index + 1),
];

/**
 * A day of the month beside the weekday (الخميس 21), where the two agree within a few months of publication.
 */
function readDated(text: ReadText, at: number, weekday: Weekday, today: number): DateReading | null {
  const begin = pastFillers(text, at + 1);
  const number = readDayNumber(text, begin);
  if (number === null || (number.form === "cardinal" && begin === at + 1)) return null;
  if (!endsAt(text, number.next) || (number.form === "ordinal" && number.day < 6)) return null;
  const offset = nearby.find(
    (it) => weekdayOf(today + it) === weekday && gregorian.date(today + it).day === number.day,
  );
  return offset === undefined ? null : { first: at, last: number.next, days: oneDay(today + offset) };
}

/** What is of every Friday, or bears its name: خطب الجمعة, صلاة الجمعة, سوق الخميس. */
const ofEveryWeek = new Set("صلاه صلوات خطبه خطب خطيب خطباء جامع جوامع مسجد مساجد سوق اسواق".split(" "));

function readBare(text: ReadText, at: number, weekday: Weekday, today: number): DateReading | null {
  const shift = readShift(text, at + 1);
  if (shift !== null) return { first: at, last: shift.next, days: away(weekday, today, shift.shift) };
  const introduced = wordAt(text, at - 1) === "يوم" ? at - 2 : at - 1;
  if (pointers.has(wordAt(text, introduced)))
    return { first: at, last: at + 1, days: inWeek(weekday, today, 0) };
  if (ofEveryWeek.has(withoutArticle(withoutConjunction(wordAt(text, at - 1))))) return null;
  const ahead = lookBefore(text, at) === "ahead";
  const day = ahead ? nextWeekday(weekday, today - 1) : latestWeekday(weekday, today);
  return { first: at, last: at + 1, days: oneDay(day) };
}

/**
 * A day of the week: الاثنين, الاثنين الماضي, الجمعة المقبلة, الأحد من الأسبوع الماضي, الأسبوع المقبل يوم
 * الجمعة. Alone it is the latest one, or the
 * next where its sentence looks ahead: تستمر الهدنة حتى فجر الخميس.
 */
export const weekdayRule: DateRule = {
  name: "weekday",
  read: (text, at, today) => {
    if (today === null) return null;
    const before = readWeek(text, at);
    if (before !== null) {
      const place = pastFillers(text, before.next);
      const weekday = weekdayAt(text, place);
      return weekday === null
        ? null
        : { first: at, last: place + 1, days: inWeek(weekday, today, before.shift) };
    }
    const weekday = weekdayAt(text, at);
    if (weekday === null) return null;
    const week = readWeek(text, at + 1);
    if (week !== null) return { first: at, last: week.next, days: inWeek(weekday, today, week.shift) };
    return readDated(text, at, weekday, today) ?? readBare(text, at, weekday, today);
  },
};
