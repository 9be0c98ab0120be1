import { bareOrdinals } from "../../words/index";
import { type Days, span } from "../calendars/calendar";
import { weekdayOf } from "../calendars/week";
import type { Weekday } from "../day";
import { yearOfKnownDay } from "../lexicon/known-days";
import { chooseYear } from "../read/choose-year";
import { type DayNumber, readDayNumber } from "../read/day-number";
import { type Look, lookBefore } from "../read/look";
import { type MonthReading, readMonth } from "../read/month";
import { pastFillers, weekdayAt } from "../read/weekday";
import { readYear, type YearPhrase } from "../read/year";
import { endsAt, isOfName, type ReadText, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

/** Some days of one month: the first and the last of a range or a list, or one day twice. */
interface Series {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly next: number;
}

const dashes = new Set(["-", "\u2013", "\u2014", "الي", "حتي", "وحتي", "\u0640"]);
const commas = new Set([",", "\u060c", "و"]);
const longestList = 6;

function joinedByAnd(text: ReadText, at: number): boolean {
  return (text.folded[at] ?? "").startsWith("و") && wordAt(text, at) !== "و";
}

/** The days that begin at a token: 5, 5-7, 5 إلى 7, 5 و6 و7, الثالث والعشرين. Null where none do. */
export function readSeries(text: ReadText, at: number): Series | null {
  const from = readDayNumber(text, at);
  if (from === null) return null;
  let to = from;
  for (let count = 1; count < longestList; count += 1) {
    const sign = dashes.has(text.folded[to.next] ?? "") || commas.has(text.folded[to.next] ?? "");
    if (!sign && !joinedByAnd(text, to.next)) break;
    const more = readDayNumber(text, sign ? to.next + 1 : to.next);
    if (more === null || more.day <= to.day) break;
    to = more;
  }
  return { from, to, next: to.next };
}

/** Whether a month's name may stand after these days: مارس and رمضان after a bare ordinal are other words. */
function fits(series: Series, month: MonthReading, joined: boolean): boolean {
  if (series.to.form === "digits" || joined || month.supported) return true;
  return series.to.form === "cardinal" ? !month.numbered : !month.doubtful;
}

const joints = new Set(["من", ".", "-", "/", "\u2013", "\\", ","]);

interface DayAndMonth {
  readonly series: Series;
  readonly month: MonthReading;
  readonly next: number;
}

const ofDays = new Set(["يوم", "ايام"]);

const firsts = new Set(["اول", "غره"]);

/** أول يناير and غرة رمضان are the first of it; ثالث يوم من يناير, ثاني أيام رمضان. */
export function readFirst(text: ReadText, at: number): Series | null {
  const word = wordAt(text, at);
  const days = ofDays.has(wordAt(text, at + 1));
  const day = days ? bareOrdinals.get(word) : firsts.has(word) ? 1 : undefined;
  if (day === undefined) return null;
  const first: DayNumber = {
    day,
    form: days || word === "غره" ? "digits" : "ordinal",
    next: days ? at + 2 : at + 1,
  };
  return { from: first, to: first, next: first.next };
}

function readDayFirst(text: ReadText, at: number): DayAndMonth | null {
  const series = readFirst(text, at) ?? readSeries(text, at);
  if (series === null) return null;
  const joined = joints.has(wordAt(text, series.next));
  const month = readMonth(text, joined ? series.next + 1 : series.next);
  if (month === null || !fits(series, month, wordAt(text, series.next) === "من")) return null;
  return { series, month, next: month.next };
}

/**
 * يناير 10، 2022: only with a year, at the clause's end or after a dash, since a month is followed by counts.
 */
function readMonthFirst(text: ReadText, at: number): DayAndMonth | null {
  const month = readMonth(text, at);
  if (month === null || month.numbered) return null;
  const dashed = wordAt(text, month.next) === "-";
  const series = readSeries(text, dashed ? month.next + 1 : month.next);
  if (series === null || series.to.form === "cardinal") return null;
  const year = readYear(text, series.next);
  const range = series.from !== series.to;
  if (!(dashed || range || year?.phrase.kind === "year" || endsAt(text, series.next))) return null;
  return { series, month, next: series.next };
}

function daysOf(
  { series, month }: DayAndMonth,
  weekday: Weekday | null,
  year: YearPhrase | null,
  today: number | null,
  look: Look,
): Days | null {
  const first = chooseYear({ name: month, day: series.from.day, weekday }, year, today, look);
  if (first === null || series.from === series.to) return first;
  const length = series.to.day - series.from.day;
  return span(first.from, first.from + length);
}

function yearOfEvent(text: ReadText, at: number, { series, month }: DayAndMonth): YearPhrase | null {
  const year = yearOfKnownDay(text.folded[at - 1] ?? "", series.from.day, month.month);
  return year === null || month.calendar === "hijri"
    ? null
    : { kind: "year", year, calendar: "gregorian", marked: true };
}

/** الثلاثاء الثالث من أيلول is the third Tuesday, where the third is no Tuesday. */
function isNthWeekday(
  { series }: DayAndMonth,
  gap: number,
  weekday: Weekday | null,
  { from }: Days,
): boolean {
  const ordinal = series.from === series.to && series.to.form === "ordinal" && series.to.day <= 5;
  return weekday !== null && gap === 1 && ordinal && weekdayOf(from) !== weekday;
}

const dating = new Set(["في", "يوم", "بتاريخ", "منذ", "حتي"]);

/** 2-صفر and صفر - 3 are scores: صفر is nought where nothing says that it is the month. */
function isScore(text: ReadText, at: number, { month, next }: DayAndMonth): boolean {
  const isNought =
    month.calendar === "hijri" && !month.supported && [at, next - 1].some((it) => wordAt(text, it) === "صفر");
  const parted = joints.has(wordAt(text, next - 2)) && wordAt(text, next - 2) !== "من";
  return (
    isNought &&
    (parted ||
      wordAt(text, next - 1) !== "صفر" ||
      !(wordAt(text, next - 2) === "من" || dating.has(wordAt(text, at - 1))))
  );
}

/**
 * A day of a named month, with what may stand around it: الاثنين 10 كانون الثاني/يناير 2022, من 5 إلى 7
 * يناير.
 */
export const dayOfMonthRule: DateRule = {
  name: "day-of-month",
  read: (text, at, today): DateReading | null => {
    const weekday = weekdayAt(text, at);
    const begin = weekday === null ? at : pastFillers(text, at + 1);
    const found = readDayFirst(text, begin) ?? readMonthFirst(text, begin);
    if (found === null) return null;
    const year = readYear(text, found.next);
    const phrase = year?.phrase ?? yearOfEvent(text, at, found);
    if (phrase === null && weekday === null && isOfName(text, at)) return null;
    if (weekday === null && phrase === null && isScore(text, at, found)) return null;
    const days = daysOf(found, weekday, phrase, today, lookBefore(text, at));
    if (days === null || isNthWeekday(found, begin - at, weekday, days)) return null;
    const { calendar } = found.month;
    const beside: DateReading["beside"] = (day, look) => daysOf(found, weekday, null, day, look);
    return {
      first: at,
      last: year?.next ?? found.next,
      days,
      calendar,
      ...(phrase === null ? { beside } : {}),
    };
  },
};
