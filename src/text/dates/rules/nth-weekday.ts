import { bareOrdinals, ordinals } from "../../words/index";
import { type Days, oneDay } from "../calendars/calendar";
import { addMonths, gregorian } from "../calendars/gregorian";
import { weekdayOf } from "../calendars/week";
import type { Weekday } from "../day";
import { pointers } from "../lexicon/deixis";
import { bareWeekdays } from "../lexicon/weekdays";
import { chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { readMonth } from "../read/month";
import { weekdayAt } from "../read/weekday";
import { readShift, readYear } from "../read/year";
import { type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

/** Which of the weekdays of a month: 1 the first, -1 the last. */
interface Nth {
  readonly which: number;
  readonly weekday: Weekday;
  readonly next: number;
}

/** أول جمعة, آخر يوم اثنين, ثالث يوم ثلاثاء. */
function readBefore(text: ReadText, at: number): Nth | null {
  const word = wordAt(text, at);
  const which = word === "اخر" ? -1 : bareOrdinals.get(word);
  const place = wordAt(text, at + 1) === "يوم" ? at + 2 : at + 1;
  const weekday = bareWeekdays.get(wordAt(text, place));
  return which === undefined || weekday === undefined ? null : { which, weekday, next: place + 1 };
}

/** الجمعة الأولى, الاثنين الأخير. */
function readAfter(text: ReadText, at: number): Nth | null {
  const weekday = weekdayAt(text, at);
  const word = wordAt(text, at + 1);
  const which = word === "الاخير" || word === "الاخيره" ? -1 : ordinals.get(word);
  return which === undefined || weekday === null ? null : { which, weekday, next: at + 2 };
}

interface Month {
  readonly days: Days;
  readonly next: number;
}

const joints = new Set(["من", "في"]);

/**
 * The month after من or في, by name or as الشهر الماضي, and where its words end; null where there is none.
 */
export function readWholeMonth(text: ReadText, from: number, today: number | null): Month | null {
  const at = joints.has(wordAt(text, from)) ? from + 1 : from;
  const pointed = pointers.has(wordAt(text, at)) && wordAt(text, at + 1) === "الشهر";
  const away = pointed
    ? { shift: 0, next: at + 2 }
    : wordAt(text, at) === "الشهر"
      ? readShift(text, at + 1)
      : null;
  if (away !== null) {
    const day = today === null ? null : addMonths(today, away.shift);
    const date = day === null ? null : gregorian.date(day);
    const days = date === null ? null : gregorian.month(date.year, date.month);
    return days === null ? null : { days, next: away.next };
  }
  const month = readMonth(text, at);
  if (month === null || (month.doubtful && at === from)) return null;
  const year = readYear(text, month.next);
  const days = chooseYear(
    { name: month, day: null, weekday: null },
    year?.phrase ?? null,
    today,
    lookBefore(text, from),
  );
  return days === null ? null : { days, next: year?.next ?? month.next };
}

function pick({ from, to }: Days, { which, weekday }: Nth): number | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = which < 0 ? last : first + 7 * (which - 1);
  return day > to ? null : day;
}

/** A weekday by its place in a month: أول جمعة من يوليو, الاثنين الأخير من مارس. */
export const nthWeekdayRule: DateRule = {
  name: "nth-weekday",
  read: (text, at, today) => {
    const nth = readBefore(text, at) ?? readAfter(text, at);
    const month = nth === null ? null : readWholeMonth(text, nth.next, today);
    const day = nth === null || month === null ? null : pick(month.days, nth);
    return day === null || month === null ? null : { first: at, last: month.next, days: oneDay(day) };
  },
};
