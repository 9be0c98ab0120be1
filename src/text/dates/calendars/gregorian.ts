import { dayFromNumber, dayNumber, formatDay, parseDay } from "../day";
import { type Calendar, type Days, oneDay, span } from "./calendar";

/** The first and the last year that four digits can write, less one for the arithmetic at the edges. */
const [firstYear, lastYear] = [1, 9998];

function numberOf(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || !Number.isInteger(year)) return null;
  const text = [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
  return parseDay(text) === null ? null : dayNumber(text);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function month(year: number, inYear: number): Days | null {
  const first = numberOf(year, inYear, 1);
  const next = inYear === 12 ? numberOf(year + 1, 1, 1) : numberOf(year, inYear + 1, 1);
  return first === null || next === null ? null : span(first, next - 1);
}

/** The Gregorian calendar, for the years 1 to 9997 in full. */
export const gregorian: Calendar = {
  day: (year, inYear, day) => {
    const number = numberOf(year, inYear, day);
    return number === null ? null : oneDay(number);
  },
  month,
  year: (year) => {
    const first = numberOf(year, 1, 1);
    const last = numberOf(year, 12, 31);
    return first === null || last === null ? null : span(first, last);
  },
  date: (day) => parseDay(dayFromNumber(day)) ?? { year: 1970, month: 1, day: 1 },
};

/**
 * The same day some months later, or earlier for a negative count; the month's last day where it is shorter.
 * Null beyond the calendar's years.
 */
export function addMonths(day: number, count: number): number | null {
  const date = gregorian.date(day);
  const months = date.year * 12 + date.month - 1 + count;
  const whole = month(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  return whole === null ? null : Math.min(whole.from + date.day - 1, whole.to);
}

/** All of the years from one to another, or null beyond the calendar. */
export function yearsFrom(first: number, last: number): Days | null {
  const [from, to] = [gregorian.year(first), gregorian.year(last)];
  return from === null || to === null || last < first ? null : span(from.from, to.to);
}

/** The day as text; the rules keep to years that have one. */
export function dayText(number: number): string {
  return formatDay(gregorian.date(number));
}
