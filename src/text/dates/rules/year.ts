import { type Days, span } from "../calendars/calendar";
import { deictics } from "../lexicon/deixis";
import { unitWords, yearKinds } from "../lexicon/units";
import { digitsAt, type Passage, wordAt } from "../passage";
import { calendarOf } from "../read/choose-year";
import { isBeforeChrist, isYearWord, readYearNumber, type YearNumber } from "../read/year";
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
function readShortYear(passage: Passage, at: number, before: YearNumber): YearNumber | null {
  const digits = digitsAt(passage, at);
  const next = (before.year + 1) % 100;
  return digits?.length === 2 && digits.value === next
    ? { year: before.year + 1, calendar: before.calendar, marked: false, next: at + 1 }
    : null;
}

/** The last of the years that are joined to one: 2010 و2012, 1975-1990, 1436/1437هـ. */
function lastOf(passage: Passage, first: YearNumber): YearNumber {
  let last = first;
  for (let count = 0; count < longestList; count += 1) {
    const joint = joints.has(passage.folded[last.next] ?? "");
    if (!joint && !/^و\d/.test(passage.folded[last.next] ?? "")) break;
    const at = joint ? last.next + 1 : last.next;
    const more = readYearNumber(passage, at) ?? (joint ? readShortYear(passage, at, last) : null);
    if (more === null || more.year <= last.year || more.year - last.year > 400) break;
    last = more;
  }
  return last;
}

/** A number after which something is counted is no year: 2000 عام, 1500 شخص is left to what introduces it. */
function isCount(passage: Passage, { next }: YearNumber): boolean {
  return unitWords.has(wordAt(passage, next)) && !isYearWord(wordAt(passage, next));
}

function isSaid(passage: Passage, at: number, year: YearNumber): boolean {
  const before = wordAt(passage, at - 1);
  if (since.has(before)) return year.year >= 1800 && year.year < 2100;
  if (!year.marked || digitsAt(passage, at) === null) return false;
  return year.calendar === "hijri"
    ? year.year >= 1300 && year.year < 1500
    : year.year >= 1800 && year.year < 2100;
}

/** Past what says which kind of year it is: العام الدراسي, السنة المالية. */
function pastKinds(passage: Passage, from: number): number {
  let at = from;
  while (at - from < 2 && yearKinds.has(wordAt(passage, at))) at += 1;
  return at;
}

/**
 * A year or several, where a word says that it is one: عام 1991, سنة 2020, 1436هـ, بين عامي 1975 و1990. A
 * number of four digits alone is none. The range is the number, with what names it before it.
 */
export const yearRule: DateRule = {
  name: "year",
  read: (passage, at) => {
    const named = isYearWord(wordAt(passage, at)) || plurals.has(wordAt(passage, at));
    const place = named ? pastKinds(passage, at + 1) : at;
    const first = readYearNumber(passage, place);
    if (first === null || (!named && isCount(passage, first))) return null;
    const last = lastOf(passage, first);
    if (isBeforeChrist(passage, last.next)) return null;
    if (!named && !isSaid(passage, at, { ...first, calendar: last.calendar, marked: last.marked }))
      return null;
    // The mark after the last one is for all: 1436/1437هـ.
    const begun = yearDays({ ...first, calendar: last.calendar });
    const ended = yearDays(last);
    if (begun === null || ended === null || ended.to < begun.from) return null;
    const after = deictics.has(wordAt(passage, last.next)) ? last.next + 1 : last.next;
    return { first: at, last: after, days: span(begun.from, ended.to) };
  },
};
