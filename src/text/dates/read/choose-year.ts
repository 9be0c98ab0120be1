import type { MonthName } from "../../words/index";
import type { Calendar, Days } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { hijri } from "../calendars/hijri";
import { weekdayOf } from "../calendars/week";
import type { Weekday } from "../day";
import type { YearPhrase } from "./year";

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

/**
 * The latest up to publication; or the one after it, where that alone falls on the weekday that is written.
 */
function latest(date: Yearless, today: number): Days | null {
  const back = search(date, today, -1, ({ from }) => from <= today);
  if (date.weekday === null || (back !== null && weekdayOf(back.from) === date.weekday)) return back;
  const ahead = search(date, today, 1, ({ from }) => from > today);
  return ahead !== null && weekdayOf(ahead.from) === date.weekday ? ahead : back;
}

/** The days of a month or of a day in it, in the year that the phrase says or, without one, looking back. */
export function chooseYear(date: Yearless, phrase: YearPhrase | null, today: number | null): Days | null {
  if (phrase?.kind === "year") {
    // A Hijri month with a year below 1600 has its own calendar's year, with هـ or without.
    const own = date.name.calendar === "hijri" && phrase.year < 1600 ? "hijri" : phrase.calendar;
    return own === date.name.calendar ? inYear(date, phrase.year) : inOtherYear(date, phrase.year, own);
  }
  if (today === null) return null;
  if (phrase?.kind === "shift") {
    return inYear(date, calendarOf(date.name.calendar).date(today).year + phrase.shift);
  }
  if (phrase?.deixis === "past") return search(date, today, -1, ({ to }) => to < today);
  if (phrase?.deixis === "next") return search(date, today, 1, ({ from }) => from > today);
  if (phrase?.deixis === "present") return inYear(date, calendarOf(date.name.calendar).date(today).year);
  return latest(date, today);
}
