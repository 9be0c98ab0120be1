import { type Days, span } from "../calendars/calendar";
import { deictics } from "../lexicon/deixis";
import { unitWords, yearKinds } from "../lexicon/units";
import { calendarOf } from "../read/choose-year";
import { isBeforeChrist, isYearWord, readYearNumber, type YearNumber } from "../read/year";
import { countsNothing, digitsAt, type ReadText, wordAt } from "../read-text";
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
  "موسم",
  "الموسم",
]);
const seasonWords = new Set(["موسم", "الموسم"]);
/** Before these a number of this or the last century is a year, where it counts nothing: في 2014, منذ 1998. */
const dating = new Set("منذ حتي في خلال بحلول مطلع بدايه نهايه اواخر اوائل منتصف قبل بعد".split(" "));
const ranging = new Set(["بين", "من", "مابين"]);
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

/** موسم 2014/2013 is written from its end in a line that runs from the right. */
function readTurned(text: ReadText, first: YearNumber): YearNumber | null {
  if (!/^[-/\u2013]$/.test(wordAt(text, first.next))) return null;
  const before = readYearNumber(text, first.next + 1);
  return before !== null && before.year === first.year - 1 ? before : null;
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

const centuries = { gregorian: [1800, 2100], hijri: [1300, 1500] } as const;

/** Whether a year that no word names is one all the same. `several`: whether another year is joined to it. */
function isSaid(text: ReadText, at: number, year: YearNumber, several: boolean): boolean {
  const [first, last] = centuries[year.calendar];
  if (digitsAt(text, at) === null || year.year < first || year.year >= last) return false;
  const before = wordAt(text, at - 1);
  if (year.marked || before === "منذ") return true;
  if (!countsNothing(text, year.next)) return false;
  if (several && ranging.has(before)) return true;
  return year.calendar === "gregorian" && year.year >= 1900 && dating.has(before);
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
    const turned = named && seasonWords.has(wordAt(text, at)) ? readTurned(text, first) : null;
    const last = turned === null ? lastOf(text, first) : { ...first, next: turned.next };
    if (seasonWords.has(wordAt(text, at)) && last.next === first.next) return null;
    if (isBeforeChrist(text, last.next)) return null;
    const said = { ...last, year: first.year };
    if (!named && !isSaid(text, at, said, last.year !== first.year)) return null;
    // The mark after the last one is for all: 1436/1437هـ.
    const begun = yearDays(turned ?? { ...first, calendar: last.calendar });
    const ended = yearDays(last);
    if (begun === null || ended === null || ended.to < begun.from) return null;
    const after = deictics.has(wordAt(text, last.next)) ? last.next + 1 : last.next;
    return { first: at, last: after, days: span(begun.from, ended.to) };
  },
};
