import type { MonthName } from "../../words/index";
import type { Calendar, Days } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { hijri } from "../calendars/hijri";
import { weekdayOf } from "../calendars/week";
import type { Weekday } from "../day";
import type { Look } from "./look";
import type { WrittenYear, YearPhrase } from "./year";

/** A month, or a day of it, whose year is to be told. */
interface Yearless {
  readonly name: Pick<MonthName, "calendar" | "month">;
  /** Null for the month as a whole. */
  readonly day: number | null;
  /** The day of the week that is written beside it, or null. */
  readonly weekday: Weekday | null;
}

/** How many years are tried for what is not in every one: 29 February, 30 Ramadan. */
const tries = 8;

/** The calendar by its name. */
export function calendarOf(name: MonthName["calendar"]): Calendar {
  return name === "hijri" ? hijri : gregorian;
}

function inYear({ name, day }: Yearless, year: number): Days | null {
  const calendar = calendarOf(name.calendar);
  return day === null ? calendar.month(year, name.month) : calendar.day(year, name.month, day);
}

/** A Hijri month in a Gregorian year, or the reverse: رمضان 2019. The first that begins in it. */
function inOtherYear(date: Yearless, year: number, calendar: MonthName["calendar"]): Days | null {
  const whole = calendarOf(calendar).year(year);
  if (whole === null) return null;
  const own = calendarOf(date.name.calendar).date(whole.from).year;
  const found = [own, own + 1].map((its) => inYear(date, its));
  return found.find((days) => days !== null && days.from >= whole.from && days.from <= whole.to) ?? null;
}

/** The candidates around a day, nearest years first in the direction that is looked in. */
function search(date: Yearless, today: number, step: 1 | -1, fits: (days: Days) => boolean): Days | null {
  const year = calendarOf(date.name.calendar).date(today).year;
  for (let tried = -1; tried < tries; tried += 1) {
    const days = inYear(date, year + tried * step);
    if (days !== null && fits(days)) return days;
  }
  return null;
}

/** News tells more of what was than of what will be: a day ahead counts as if it were half as far again. */
const aheadCost = 1.5;

/** In days: what is farther ahead is the one that has just been, whatever is announced in its sentence. */
const farthestAhead = 330;

/** Those before publication and behind it, of which the nearer is meant where nothing says where the words look. */
function nearest(date: Yearless, today: number, look: Look): Days | null {
  const back = search(date, today, -1, ({ from }) => from <= today);
  const ahead = search(
    date,
    today,
    1,
    look === "ahead" ? ({ to }) => to >= today : ({ from }) => from > today,
  );
  if (back === null || ahead === null) return back ?? ahead;
  const { weekday } = date;
  const [onBack, onAhead] = [back, ahead].map(({ from }) => weekday !== null && weekdayOf(from) === weekday);
  if (onBack !== onAhead) return onBack ? back : ahead;
  if (look === "back") return back;
  if (look === "ahead" && ahead.from - today <= farthestAhead) return ahead;
  return aheadCost * (ahead.from - today) < today - back.to ? ahead : back;
}

/**
 * The days of a month or of a day in it, in the year that the phrase says; without one in the nearest year, unless the
 * sentence looks back or ahead.
 */
export function chooseYear(
  date: Yearless,
  phrase: YearPhrase | null,
  today: number | null,
  look: Look,
): Days | null {
  if (phrase?.kind === "year") {
    const own = calendarOfYear(date, phrase);
    return own === date.name.calendar ? inYear(date, phrase.year) : inOtherYear(date, phrase.year, own);
  }
  if (today === null) return null;
  if (phrase?.kind === "shift") {
    return inYear(date, calendarOf(date.name.calendar).date(today).year + phrase.shift);
  }
  if (phrase?.deixis === "past") return search(date, today, -1, ({ to }) => to < today);
  if (phrase?.deixis === "next") return search(date, today, 1, ({ from }) => from > today);
  if (phrase?.deixis === "present") return inYear(date, calendarOf(date.name.calendar).date(today).year);
  return nearest(date, today, look);
}

/** A month says of which calendar its year is, where the year itself does not: 12 مايو 1453, رمضان 1436. */
function calendarOfYear({ name }: Yearless, { year, calendar, marked }: WrittenYear): MonthName["calendar"] {
  if (name.calendar === "hijri" && year < 1600) return "hijri";
  return marked ? calendar : year < 1600 ? name.calendar : calendar;
}
