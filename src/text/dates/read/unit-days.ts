import { type Days, oneDay, span } from "../calendars/calendar";
import { addMonths, gregorian, yearsFrom } from "../calendars/gregorian";
import { weekOf } from "../calendars/week";
import type { Unit } from "../lexicon/units";

/** The unit that holds a day: its week, month, year, decade (2020 to 2029) or century (2001 to 2100). */
export function unitOf(unit: Unit, day: number): Days | null {
  const { year, month } = gregorian.date(day);
  if (unit === "day") return oneDay(day);
  if (unit === "week") return weekOf(day);
  if (unit === "month") return gregorian.month(year, month);
  if (unit === "year") return gregorian.year(year);
  if (unit === "decade") return yearsFrom(year - (year % 10), year - (year % 10) + 9);
  const first = year - ((year - 1) % 100);
  return yearsFrom(first, first + 99);
}

const months = { month: 1, year: 12, decade: 120, century: 1200 } as const;

/** The day that lies some units away, or null beyond the calendar. */
export function unitsAway(unit: Unit, day: number, count: number): number | null {
  if (!Number.isInteger(count) || Math.abs(count) > 10_000) return null;
  if (unit === "day") return day + count;
  return unit === "week" ? day + 7 * count : addMonths(day, months[unit] * count);
}

/**
 * The whole unit that lies `shift` units from the one that holds a day: -1 is the last one. The last decade
 * is the ten years before this one, as several are: in 2022 it is 2012 to 2021.
 */
export function unitAway(unit: Unit, day: number, shift: number): Days | null {
  if (unit === "decade" && Math.abs(shift) === 1) return unitsBeside(unit, day, shift);
  const within = unitsAway(unit, day, shift);
  return within === null ? null : unitOf(unit, within);
}

/**
 * Some whole units before the one that holds a day, or after it: the last two years, in 2022, are 2020 and
 * 2021. A decade is counted as ten years from there.
 */
export function unitsBeside(unit: Unit, day: number, count: number): Days | null {
  const [counted, times] = unit === "decade" ? (["year", 10] as const) : ([unit, 1] as const);
  const near = unitAway(counted, day, Math.sign(count));
  const far = unitAway(counted, day, count * times);
  if (near === null || far === null) return null;
  return span(Math.min(near.from, far.from), Math.max(near.to, far.to));
}
