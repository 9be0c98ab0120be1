import { endsWithPreposition, ordinals } from "../../words/index";
import { type Days, oneDay, somewhereIn, span } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { type PartOfTime, parts, weakParts } from "../lexicon/parts";
import { definiteUnits, unitWords, yearKinds } from "../lexicon/units";
import { calendarOf, chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { readMonth } from "../read/month";
import { unitAway, unitOf } from "../read/unit-days";
import { isYearWord, readYear, readYearNumber } from "../read/year";
import { cliticAt, type ReadText, wordAt } from "../read-text";
import { readDecade } from "./decade";
import type { DateRule } from "./rule";
import { readUnitAway } from "./unit";

interface Whole {
  readonly days: Days;
  readonly next: number;
  /** Whether only its form says what it is a part of: العام alone is this one. */
  readonly bare: boolean;
}

function readUnit(text: ReadText, at: number, today: number): Whole | null {
  const away = readUnitAway(text, at);
  const days = away === null ? null : unitAway(away.unit, today, away.shift);
  if (away !== null) return days === null ? null : { days, next: away.next, bare: false };
  const unit = definiteUnits.get(wordAt(text, at));
  if (unit === undefined || unit.count !== 1 || unit.unit === "day") return null;
  if (yearKinds.has(wordAt(text, at + 1))) return null;
  const holding = readYearNumber(text, at + 1) === null ? unitOf(unit.unit, today) : null;
  return holding === null ? null : { days: holding, next: at + 1, bare: true };
}

function readMonthWhole(text: ReadText, at: number, today: number | null): Whole | null {
  const month = readMonth(text, at);
  if (month === null) return null;
  const year = readYear(text, month.next);
  const days = chooseYear(
    { name: month, day: null, weekday: null },
    year?.phrase ?? null,
    today,
    lookBefore(text, at),
  );
  return days === null ? null : { days, next: year?.next ?? month.next, bare: false };
}

function readYearWhole(text: ReadText, at: number): Whole | null {
  const named = isYearWord(wordAt(text, at));
  const number = readYearNumber(text, named ? at + 1 : at);
  if (number === null || (number.calendar === "hijri" && !named && !number.marked)) return null;
  const days = calendarOf(number.calendar).year(number.year);
  return days === null ? null : { days, next: number.next, bare: false };
}

function readWhole(text: ReadText, at: number, today: number | null): Whole | null {
  const dated = readMonthWhole(text, at, today) ?? readYearWhole(text, at) ?? readDecade(text, at, today);
  return dated ?? (today === null ? null : readUnit(text, at, today));
}

const thirds = { beginning: [0, 1], middle: [1, 2], end: [2, 3] } as const satisfies Record<
  PartOfTime,
  readonly number[]
>;

/** The first, second or last third; of a month its ten days. A beginning is not put beyond publication. */
function partOf(whole: Days, part: PartOfTime, today: number | null): Days {
  const length = whole.to - whole.from + 1;
  const [first, last] = thirds[part];
  const cut = (third: number): number =>
    length < 32 && length > 27 && third > 0 && third < 3 ? third * 10 : Math.round((length * third) / 3);
  const [from, to] = [whole.from + cut(first), whole.from + cut(last) - 1];
  return somewhereIn({
    from,
    to: part === "beginning" && today !== null && from <= today ? Math.min(to, today) : to,
  });
}

/** The n-th half or quarter, from its number of parts. */
function sliceOf(whole: Days, which: number, count: number): Days | null {
  if (which < 1 || which > count) return null;
  const { year, month, day } = gregorian.date(whole.from);
  const length = whole.to - whole.from + 1;
  if (length < 32) {
    const half = whole.from + 14;
    return count !== 2 ? null : which === 1 ? span(whole.from, half) : span(half + 1, whole.to);
  }
  // A year of the other calendar does not begin with a month of this one.
  if (day !== 1 && length < 360) {
    const cut = (parts: number): number => whole.from + Math.round((length * parts) / count);
    return span(cut(which - 1), cut(which) - 1);
  }
  const months = 12 / count;
  const first = gregorian.month(year, month + (which - 1) * months);
  const last = gregorian.month(year, month + which * months - 1);
  return first === null || last === null || whole.to - whole.from > 366 ? null : span(first.from, last.to);
}

const slices: ReadonlyMap<string, number> = new Map([
  ["النصف", 2],
  ["الربع", 4],
]);

const joints = new Set(["من", "في", "لعام"]);

/** النصف الأول من 2015, الربع الثالث من العام الماضي. */
function readSlice(text: ReadText, at: number, today: number | null) {
  const count = slices.get(wordAt(text, at));
  const word = wordAt(text, at + 1);
  const which = word === "الاخير" ? count : ordinals.get(word);
  if (count === undefined || which === undefined) return null;
  const whole = readWhole(text, joints.has(wordAt(text, at + 2)) ? at + 3 : at + 2, today);
  const days = whole === null ? null : sliceOf(whole.days, which, count);
  return days === null || whole === null ? null : { first: at, last: whole.next, days };
}

const accounts = new Set("خلال في عن ارباح نتايج ايرادات مبيعات نهايه بنهايه".split(" "));

/**
 * خلال الربع الثاني: the latest that has begun, or the next where the sentence looks ahead. A quarter of something else is
 * followed by its whole.
 */
function readSliceAlone(text: ReadText, at: number, today: number | null) {
  const count = slices.get(wordAt(text, at));
  const which = ordinals.get(wordAt(text, at + 1));
  const before = wordAt(text, at - 1);
  if (count !== 4 || which === undefined || today === null || joints.has(wordAt(text, at + 2))) return null;
  if (!accounts.has(before) && !endsWithPreposition(cliticAt(text, at))) return null;
  const { year } = gregorian.date(today);
  const inYears = [year - 1, year, year + 1].flatMap((each) => {
    const whole = gregorian.year(each);
    return (whole === null ? null : sliceOf(whole, which, count)) ?? [];
  });
  const days =
    lookBefore(text, at) === "ahead"
      ? inYears.find(({ to }) => to >= today)
      : inYears.findLast(({ from }) => from <= today);
  return days === undefined ? null : { first: at, last: at + 2, days };
}

/** آخر يوم من الشهر الماضي. */
function readLast(text: ReadText, at: number, today: number | null) {
  const unit = wordAt(text, at) === "اخر" ? unitWords.get(wordAt(text, at + 1)) : undefined;
  if (unit?.count !== 1 || unit.unit !== "day") return null;
  const joined = joints.has(wordAt(text, at + 2));
  const whole = readWhole(text, joined ? at + 3 : at + 2, today);
  if (whole === null) return null;
  return { first: at, last: whole.next, days: oneDay(whole.days.to) };
}

/**
 * A part of a month, a year, a week: مطلع العام, أواخر مايو 2014, منتصف الأسبوع الماضي, النصف الأول من 2015.
 */
export const partRule: DateRule = {
  name: "part",
  read: (text, at, today) => {
    const word = wordAt(text, at);
    const sliced = readSlice(text, at, today) ?? readSliceAlone(text, at, today) ?? readLast(text, at, today);
    const part = parts.get(word);
    if (sliced !== null || part === undefined) return sliced;
    const joined = wordAt(text, at + 1) === "من" && !weakParts.has(word);
    const whole = readWhole(text, joined ? at + 2 : at + 1, today);
    if (whole === null || (whole.bare && weakParts.has(word))) return null;
    return { first: at, last: whole.next, days: partOf(whole.days, part, today) };
  },
};
