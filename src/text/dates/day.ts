/**
 * Day arithmetic on plain `YYYY-MM-DD` strings in the proleptic Gregorian calendar.
 *
 * Articles name days, not instants: a Monday is the same Monday wherever it is read. So nothing here
 * touches a clock, a time zone or the `Date` object. Years 0000 to 9999, months and days of two digits.
 *
 * The conversion between a civil date and a count of days is Howard Hinnant's
 * (`days_from_civil` and `civil_from_days` in "chrono-Compatible Low-Level Date Algorithms").
 */

/** A day taken apart. `month` is 1–12, `day` 1–31. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfEra = 146_097;
const weekdays = [4, 5, 6, 7, 1, 2, 3] as const;

/**
 * Takes a day apart.
 *
 * @returns null for anything that is not a day of the calendar, such as `2022-02-29` or `2022-1-1`.
 */
export function parseDay(text: string): CalendarDay | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether the text is a day of the calendar written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/**
 * Writes a day as `YYYY-MM-DD`.
 *
 * @throws RangeError when there is no such day, or the year has not four digits.
 */
export function formatDay({ year, month, day }: CalendarDay): string {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  if (!isDay(text)) throw new RangeError(`no such day: ${year}, ${month}, ${day}`);
  return text;
}

/**
 * The number of days since 1970-01-01; negative before it. For comparing and for placing on an axis.
 *
 * @throws RangeError when the text is not a day.
 */
export function dayNumber(text: string): number {
  const { year, month, day } = known(text);
  // The year is counted from March, so that the leap day is its last.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - 719_468;
}

/**
 * The day that lies `number` days after 1970-01-01: the inverse of {@link dayNumber}.
 *
 * @throws RangeError when the number is not whole, or the day is outside the years 0000 to 9999.
 */
export function dayFromNumber(number: number): string {
  if (!Number.isInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (daysOfEra - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return formatDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/**
 * The day `count` days later, or earlier when `count` is negative.
 *
 * @throws RangeError when `day` is not a day, `count` is not whole, or the result is outside 0000 to 9999.
 */
export function addDays(day: string, count: number): string {
  return dayFromNumber(dayNumber(day) + count);
}

/**
 * How many days lie from one day to another: 0 for the same day, negative when `to` is earlier.
 *
 * @throws RangeError when either is not a day.
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day of the week.
 *
 * @throws RangeError when the text is not a day.
 */
export function weekday(day: string): Weekday {
  // 1970-01-01 was a Thursday.
  const index = ((dayNumber(day) % 7) + 7) % 7;
  return weekdays[index] ?? 4;
}

function known(text: string): CalendarDay {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day: ${text}`);
  return day;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
