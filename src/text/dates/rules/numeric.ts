import { type Days, span } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { hijri } from "../calendars/hijri";
import { chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { pastFillers, weekdayAt } from "../read/weekday";
import { readShift } from "../read/year";
import { digitsAt, type ReadText, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

/** Two or three figures with one mark between them, as written: their digits' lengths tell zero-padding. */
interface Figures {
  readonly values: readonly number[];
  readonly lengths: readonly number[];
  readonly mark: string;
  readonly next: number;
}

const marks = new Set(["/", "-", "\\", "\u2013"]);
const dotted = /^\D*(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/u;

function readDotted(text: ReadText, at: number): Figures | null {
  const found = text.tokens[at]?.kind === "number" ? dotted.exec(text.folded[at] ?? "") : null;
  if (found === null) return null;
  const digits = found.slice(1);
  return { values: digits.map(Number), lengths: digits.map((it) => it.length), mark: ".", next: at + 1 };
}

function readParted(text: ReadText, at: number): Figures | null {
  const mark = wordAt(text, at + 1);
  if (!marks.has(mark)) return null;
  const places =
    wordAt(text, at + 3) === mark && digitsAt(text, at + 4) !== null ? [at, at + 2, at + 4] : [at, at + 2];
  const figures = places.map((place) => digitsAt(text, place));
  if (figures.some((it) => it === null)) return null;
  return {
    values: figures.map((it) => it?.value ?? 0),
    lengths: figures.map((it) => it?.length ?? 0),
    mark,
    next: (places.at(-1) ?? at) + 1,
  };
}

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day first, as the region writes; year first where four digits or an impossible day say so. */
function readOrder({ values, lengths }: Figures): Written | null {
  const [a = 0, b = 0, c = 0] = values;
  const century = (year: number, length: number): number => (length === 2 ? 2000 + year : year);
  if (lengths[0] === 4) return ordered(a, b, c);
  if (lengths[2] === 4) return ordered(c, b, a);
  if (lengths[2] !== 2 || lengths[0] !== 2) return lengths[2] === 2 ? ordered(century(c, 2), b, a) : null;
  return c > 12 && a <= 31 && c <= 31 && a > 12 && a < c
    ? ordered(century(a, 2), b, c)
    : ordered(century(c, 2), b, a);
}

/** A second figure that can be no month is the day: 04/22/2016. */
function ordered(year: number, month: number, day: number): Written {
  return month > 12 && day <= 12 ? { year, month: day, day: month } : { year, month, day };
}

const hijriYears = { first: 1300, last: 1599 };
const hijriMarks = new Set(["ه", "هجري", "هجريه"]);
const commonMarks = new Set(["م", "ميلادي", "ميلاديه"]);

function readFull(text: ReadText, first: number, figures: Figures): DateReading | null {
  const written = readOrder(figures);
  if (written === null) return null;
  const { year, month, day } = written;
  const marked = wordAt(text, figures.next);
  const isHijri = hijriMarks.has(marked) || (year >= hijriYears.first && year <= hijriYears.last);
  // Three figures of at most two digits are a score or a telephone number, unless a stroke parts them.
  if (Math.max(...figures.lengths) < 4 && figures.mark !== "/" && figures.mark !== "-") return null;
  const days = (isHijri ? hijri : gregorian).day(year, month, day);
  if (days === null) return null;
  const last =
    isHijri === hijriMarks.has(marked) && (isHijri || commonMarks.has(marked))
      ? figures.next + 1
      : figures.next;
  return { first, last, days, calendar: isHijri ? "hijri" : "gregorian" };
}

const introductions = new Set(["بتاريخ", "تاريخ", "الموافق", "المصادف", "يوم"]);

/** Day and month alone are as often a fraction or a score: something has to say that they are a date. */
function readShort(
  text: ReadText,
  first: number,
  at: number,
  figures: Figures,
  today: number | null,
): DateReading | null {
  const [a = 0, b = 0] = figures.values;
  const [x = 0, y = 0] = figures.lengths;
  if (x > 2 || y > 2 || a < 1 || b < 1) return null;
  const padded = figures.mark === "/" && x === 2 && y === 2 && (a < 10 || b < 10);
  const shift = readShift(text, figures.next);
  const within = figures.mark === "/" && wordAt(text, at - 1) === "في" && b <= 12;
  const said = within || first !== at || introductions.has(wordAt(text, at - 1)) || shift !== null;
  if (!padded && !said) return null;
  const weekday = weekdayAt(text, first);
  const [day, month] = b > 12 ? [b, a] : [a, b];
  const phrase = shift === null ? null : ({ kind: "shift", shift: 0 } as const);
  const days = chooseYear(
    { name: { calendar: "gregorian", month }, day, weekday },
    phrase,
    today,
    lookBefore(text, first),
  );
  return days === null ? null : { first, last: shift?.next ?? figures.next, days };
}

/** 2/2013 is a month with its year. */
function readMonthOfYear({ values, lengths, mark }: Figures): Days | null {
  const [month = 0, year = 0] = values;
  if (mark !== "/" || lengths[1] !== 4 || month > 12 || year < 1900 || year > 2199) return null;
  const days = gregorian.month(year, month);
  return days === null ? null : span(days.from, days.to);
}

/** A fourth figure after the same mark makes it a number of another kind: 1-2-3-4. */
function goesOn(text: ReadText, { mark, next }: Figures): boolean {
  return wordAt(text, next) === mark && digitsAt(text, next + 1) !== null;
}

/** A date in figures: 10/1/2022, 2022-01-10, 3/10/1436هـ, 10.1.2022; day first, in either script. */
export const numericRule: DateRule = {
  name: "numeric",
  read: (text, at, today) => {
    const weekday = weekdayAt(text, at);
    const begin = weekday === null ? at : pastFillers(text, at + 1);
    const figures = readDotted(text, begin) ?? readParted(text, begin);
    if (figures === null || goesOn(text, figures)) return null;
    if (figures.values.length === 3) return readFull(text, at, figures);
    const month = readMonthOfYear(figures);
    if (month !== null) return { first: at, last: figures.next, days: month };
    return readShort(text, at, begin, figures, today);
  },
};
