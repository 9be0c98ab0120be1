import { somewhereIn } from "../calendars/calendar";
import { deictics, recents } from "../lexicon/deixis";
import { definiteUnits, type Unit, unitWords } from "../lexicon/units";
import { readCount, some } from "../read/count";
import { unitsBeside } from "../read/unit-days";
import { type ReadText, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

interface Counted {
  readonly unit: Unit;
  readonly count: number;
  readonly next: number;
}

/** العامين, الأيام الثلاثة, الثلاثة أيام, ثلاث السنوات: how many of a unit, with the article somewhere. */
function readCounted(text: ReadText, at: number): Counted | null {
  const first = definiteUnits.get(wordAt(text, at));
  if (first?.count === 2) return { unit: first.unit, count: 2, next: at + 1 };
  const count = readCount(text, first === undefined ? at : at + 1);
  if (count === null || count.least !== count.most) return null;
  if (first !== undefined) {
    return first.count === null ? { unit: first.unit, count: count.least, next: count.next } : null;
  }
  // نحو ثلاثة بالمئة الأسبوع الماضي counts no weeks: behind a number a definite unit is a plural.
  const definite = definiteUnits.get(wordAt(text, count.next));
  const plural = definite?.count === null ? definite : undefined;
  const unit = unitWords.get(wordAt(text, count.next)) ?? plural;
  return unit === undefined ? null : { unit: unit.unit, count: count.least, next: count.next + 1 };
}

/** آخر ثلاثة أيام, آخر عامين. */
function readLatest(text: ReadText, at: number): Counted | null {
  if (wordAt(text, at) !== "اخر") return null;
  const dual = unitWords.get(wordAt(text, at + 1));
  if (dual?.count === 2) return { unit: dual.unit, count: 2, next: at + 2 };
  const counted = readCounted(text, at + 1);
  // آخر 10 أيام من رمضان are the month's.
  return counted === null || wordAt(text, counted.next) === "من" ? null : counted;
}

/** A plural that nothing counts is from three to ten: الأيام الماضية, الأشهر القليلة المقبلة. */
function readFew(text: ReadText, at: number, today: number): DateReading | null {
  const unit = definiteUnits.get(wordAt(text, at));
  if (unit?.count !== null) return null;
  const place = wordAt(text, at + 1) === "القليله" ? at + 2 : at + 1;
  const word = wordAt(text, place);
  const deixis = recents.has(word) ? "past" : deictics.get(word);
  if (deixis === undefined || deixis === "present") return null;
  const days = unitsBeside(unit.unit, today, deixis === "past" ? -some.most : some.most);
  return days === null ? null : { first: at, last: place + 1, days: somewhereIn(days) };
}

/**
 * Several whole units before publication or after it: الأيام الثلاثة الماضية, العامين المقبلين, آخر 5 سنوات.
 */
export const lastUnitsRule: DateRule = {
  name: "last-units",
  read: (text, at, today) => {
    if (today === null) return null;
    const few = readFew(text, at, today);
    if (few !== null) return few;
    const latest = readLatest(text, at);
    const counted = latest ?? readCounted(text, at);
    if (counted === null) return null;
    const word = wordAt(text, counted.next);
    const recent = recents.has(word) || deictics.get(word) === "past";
    const ahead = deictics.get(word) === "next";
    if (latest === null && !recent && !ahead) return null;
    const days = unitsBeside(counted.unit, today, ahead ? counted.count : -counted.count);
    return days === null
      ? null
      : { first: at, last: recent || ahead ? counted.next + 1 : counted.next, days };
  },
};
