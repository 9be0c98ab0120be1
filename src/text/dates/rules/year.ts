import { type Days, span } from "../calendars/calendar";
import { deictics } from "../lexicon/deixis";
import { unitWords, yearKinds } from "../lexicon/units";
import { calendarOf } from "../read/choose-year";
import { isBeforeChrist, isYearWord, readYearNumber, type YearNumber } from "../read/year";
import { digitsAt, type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

const plurals = new Set([
  "عامي",
  "الاعوام",
  "سنتي",
  "العامين",
  "السنوات",
  "اعوام",
  "سنوات",
  "الفتره",
  "للفتره",
]);
const since = new Set(["منذ", "حتي"]);
const joints = new Set(["-", "\u2013", "/", "و", "الي", "حتي", ",", "\u060c"]);
const longestList = 8;

function yearDays({ year, calendar }: YearNumber): Days | null {
  return calendarOf(calendar).year(year);
}

/** 1435/36, 2014-15: the second year by its last two digits. */
function readShortYear(text: ReadText, at: number, before: YearNumber): YearNumber | null {
  const digits = digitsAt(text, at);
  const next = (before.year + 1) % 100;
  return digits?.length === 2 && digits.value === next
    ? { year: before.year + 1, calendar: before.calendar, marked: false, next: at + 1 }
    : null;
}

/** The last of the years that are joined to one: 2010 و2012, 1975-1990, 1436/1437هـ. */
function lastOf(text: ReadText, first: YearNumber): YearNumber {
  let last = first;
  for (let count = 0; count < longestList; count += 1) {
    const joint = joints.has(text.folded[last.next] ?? "");
    if (!joint && !/^و\d/.test(text.folded[last.next] ?? "")) break;
    const at = joint ? last.next + 1 : last.next;
    const more = readYearNumber(text, at) ?? (joint ? readShortYear(text, at, last) : null);
    if (more === null || more.year <= last.year || more.year - last.year > 400) break;
    last = more;
  }
  return last;
}

/** A number after which something is counted is no year: 2000 عام, 1500 شخص is left to what introduces it. */
function isCount(text: ReadText, { next }: YearNumber): boolean {
  return unitWords.has(wordAt(text, next)) && !isYearWord(wordAt(text, next));
}

function isSaid(text: ReadText, at: number, year: YearNumber): boolean {
  const before = wordAt(text, at - 1);
  if (since.has(before)) return year.year >= 1800 && year.year < 2100;
  if (!year.marked || digitsAt(text, at) === null) return false;
  return year.calendar === "hijri"
    ? year.year >= 1300 && year.year < 1500
    : year.year >= 1800 && year.year < 2100;
}

/** Past what says which kind of year it is: العام الدراسي, السنة المالية. */
function pastKinds(text: ReadText, from: number): number {
  let at = from;
  while (at - from < 2 && yearKinds.has(wordAt(text, at))) at += 1;
  return at;
}

/**
 * A year or several, where a word says that it is one: عام 1991, سنة 2020, 1436هـ, بين عامي 1975 و1990. A
 * number of four digits alone is none. The range is the number, with what names it before it.
 */
export const yearRule: DateRule = {
  name: "year",
  read: (text, at) => {
    const named = isYearWord(wordAt(text, at)) || plurals.has(wordAt(text, at));
    const place = named ? pastKinds(text, at + 1) : at;
    const first = readYearNumber(text, place);
    if (first === null || (!named && isCount(text, first))) return null;
    const last = lastOf(text, first);
    if (isBeforeChrist(text, last.next)) return null;
    if (!named && !isSaid(text, at, { ...first, calendar: last.calendar, marked: last.marked })) return null;
    // The mark after the last one is for all: 1436/1437هـ.
    const begun = yearDays({ ...first, calendar: last.calendar });
    const ended = yearDays(last);
    if (begun === null || ended === null || ended.to < begun.from) return null;
    const after = deictics.has(wordAt(text, last.next)) ? last.next + 1 : last.next;
    return { first: at, last: after, days: span(begun.from, ended.to) };
  },
};
