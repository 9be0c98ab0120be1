import { somewhereIn } from "../calendars/calendar";
import { deictics, recents } from "../lexicon/deixis";
import { definiteUnits, type Unit, unitWords } from "../lexicon/units";
import { type Passage, wordAt } from "../passage";
import { readCount, some } from "../read/count";
import { unitsBeside } from "../read/unit-days";
import type { DateRule, Reading } from "./rule";

interface Counted {
  readonly unit: Unit;
  readonly count: number;
  readonly next: number;
}

/** العامين, الأيام الثلاثة, الثلاثة أيام, ثلاث السنوات: how many of a unit, with the article somewhere. */
function readCounted(passage: Passage, at: number): Counted | null {
  const first = definiteUnits.get(wordAt(passage, at));
  if (first?.count === 2) return { unit: first.unit, count: 2, next: at + 1 };
  const count = readCount(passage, first === undefined ? at : at + 1);
  if (count === null || count.least !== count.most) return null;
  if (first !== undefined) {
    return first.count === null ? { unit: first.unit, count: count.least, next: count.next } : null;
  }
  const unit = unitWords.get(wordAt(passage, count.next)) ?? definiteUnits.get(wordAt(passage, count.next));
  return unit === undefined ? null : { unit: unit.unit, count: count.least, next: count.next + 1 };
}

/** آخر ثلاثة أيام, آخر عامين. */
function readLatest(passage: Passage, at: number): Counted | null {
  if (wordAt(passage, at) !== "اخر") return null;
  const dual = unitWords.get(wordAt(passage, at + 1));
  if (dual?.count === 2) return { unit: dual.unit, count: 2, next: at + 2 };
  const counted = readCounted(passage, at + 1);
  // آخر 10 أيام من رمضان are the month's.
  return counted === null || wordAt(passage, counted.next) === "من" ? null : counted;
}

/** القليلة after a plural is from three to ten of it: الأيام القليلة الماضية. */
function readFew(passage: Passage, at: number, today: number): Reading | null {
  const unit = definiteUnits.get(wordAt(passage, at));
  if (unit?.count !== null || wordAt(passage, at + 1) !== "القليله") return null;
  const word = wordAt(passage, at + 2);
  const deixis = recents.has(word) ? "past" : deictics.get(word);
  if (deixis === undefined || deixis === "present") return null;
  const days = unitsBeside(unit.unit, today, deixis === "past" ? -some.most : some.most);
  return days === null ? null : { first: at, last: at + 3, days: somewhereIn(days) };
}

/**
 * Several whole units before publication or after it: الأيام الثلاثة الماضية, العامين المقبلين, آخر 5 سنوات.
 */
export const lastUnitsRule: DateRule = {
  name: "last-units",
  read: (passage, at, today) => {
    if (today === null) return null;
    const few = readFew(passage, at, today);
    if (few !== null) return few;
    const latest = readLatest(passage, at);
    const counted = latest ?? readCounted(passage, at);
    if (counted === null) return null;
    const word = wordAt(passage, counted.next);
    const recent = recents.has(word) || deictics.get(word) === "past";
    const ahead = deictics.get(word) === "next";
    if (latest === null && !recent && !ahead) return null;
    const days = unitsBeside(counted.unit, today, ahead ? counted.count : -counted.count);
    return days === null
      ? null
      : { first: at, last: recent || ahead ? counted.next + 1 : counted.next, days };
  },
};
