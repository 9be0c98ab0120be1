import { type Calendar, type CalendarDate, type Days, oneDay, span } from "./calendar";

/**
 * The Hijri calendar as Umm al-Qura reckons it, by Intl's `islamic-umalqura`: the civil calendar of Saudi
 * Arabia, tabulated for the years 1300 to 1600. Where a month begins with the sighting of the moon, a country
 * may differ from it by a day.
 */
const [firstYear, lastYear] = [1300, 1599];
const dayLength = 86_400_000;
/** 1 Muharram of the year 1, and the mean length of twelve moons, both in days. */
const epoch = -492_148;
const meanYear = 354.367_07;
const meanMonth = meanYear / 12;

const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

function date(number: number): CalendarDate {
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(number * dayLength)) {
    if (type === "year" || type === "month" || type === "day") found[type] = Number.parseInt(value, 10);
  }
  return found;
}

const starts = new Map<number, number>();

/** The first day of a month counted from 1 Muharram of the year 0: an estimate, then a search around it. */
function startOf(months: number): number {
  const known = starts.get(months);
  if (known !== undefined) return known;
  let number = Math.round(epoch + (months - 12) * meanMonth);
  for (let tries = 0; tries < 4; tries += 1) {
    const { year, month, day } = date(number);
    const ahead = year * 12 + month - 1 - months;
    if (ahead === 0) {
      number -= day - 1;
      break;
    }
    number -= ahead > 0 ? day : day - 31;
  }
  starts.set(months, number);
  return number;
}

function month(year: number, inYear: number): Days | null {
  if (year < firstYear || year > lastYear || inYear < 1 || inYear > 12) return null;
  const months = year * 12 + inYear - 1;
  return span(startOf(months), startOf(months + 1) - 1);
}

/** The Hijri calendar for the years 1300 to 1599. */
export const hijri: Calendar = {
  day: (year, inYear, day) => {
    const whole = month(year, inYear);
    if (whole === null || day < 1 || whole.from + day - 1 > whole.to) return null;
    return oneDay(whole.from + day - 1);
  },
  month,
  year: (year) => {
    const [first, last] = [month(year, 1), month(year, 12)];
    return first === null || last === null ? null : span(first.from, last.to);
  },
  date,
};
