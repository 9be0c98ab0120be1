import type { DatePrecision } from "../types";

/** Days by their number since 1970-01-01, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
}

/** A day taken apart in some calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the rules ask of a calendar. Everything answers null for what the calendar does not have. */
export interface Calendar {
  readonly day: (year: number, month: number, day: number) => Days | null;
  readonly month: (year: number, month: number) => Days | null;
  readonly year: (year: number) => Days | null;
  /** The date of a day by its number. */
  readonly date: (day: number) => CalendarDate;
}

/** One day, known. */
export function oneDay(number: number): Days {
  return { from: number, to: number, precision: "day" };
}

/** All the days from one to another. */
export function span(from: number, to: number): Days {
  return { from, to, precision: "span" };
}

/** The same days, of which one is meant. */
export function somewhereIn({ from, to }: Pick<Days, "from" | "to">): Days {
  return { from, to, precision: "approximate" };
}
