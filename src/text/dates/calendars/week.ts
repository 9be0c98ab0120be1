import type { Weekday } from "../day";
import { type Days, span } from "./calendar";

/** The day of the week of a day by its number: 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The week that holds a day, from Monday to Sunday.
 *
 * The Arab world begins its weeks on Saturday, Sunday or Monday, and the agencies that most outlets copy
 * serve all of it. Monday is ISO 8601's choice, and the one under which الأسبوع الماضي is whole on either
 * weekend.
 */
export function weekOf(day: number): Days {
  const monday = day - weekdayOf(day) + 1;
  return span(monday, monday + 6);
}

/** The latest such weekday up to a day, that day included. */
export function latestWeekday(weekday: Weekday, until: number): number {
  return until - ((weekdayOf(until) - weekday + 7) % 7);
}

/** The next such weekday after a day. */
export function nextWeekday(weekday: Weekday, after: number): number {
  return latestWeekday(weekday, after + 7);
}

/** The such weekday that is nearest to a day: at most three days away. */
export function nearestWeekday(weekday: Weekday, to: number): number {
  return latestWeekday(weekday, to + 3);
}
