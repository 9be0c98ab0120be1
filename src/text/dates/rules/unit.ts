import { pointers } from "../lexicon/deixis";
import { definiteUnits, type Unit } from "../lexicon/units";
import { calendarOf } from "../read/choose-year";
import { unitAway } from "../read/unit-days";
import { readShift, readYearNumber } from "../read/year";
import { digitsAt, type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

/** A unit as a whole, by where it stands to the one that publication is in. */
interface UnitAway {
  readonly unit: Unit;
  readonly shift: number;
  readonly next: number;
}

/** Days are named, and centuries only tell about when. */
const otherRules: ReadonlySet<Unit> = new Set<Unit>(["day", "century"]);

/**
 * الأسبوع الماضي, العام قبل الماضي, هذا الشهر; null where none begins. Days and centuries are other rules'.
 */
export function readUnitAway(text: ReadText, at: number): UnitAway | null {
  const pointed = pointers.has(wordAt(text, at));
  const place = pointed ? at + 1 : at;
  const word = definiteUnits.get(wordAt(text, place));
  if (word === undefined || word.count !== 1 || otherRules.has(word.unit)) return null;
  const shift = readShift(text, place + 1);
  if (shift !== null) return { unit: word.unit, shift: shift.shift, next: shift.next };
  // هذا العام 2022 names its year by itself.
  return pointed && (word.unit === "year" || digitsAt(text, at + 2) === null)
    ? { unit: word.unit, shift: 0, next: at + 2 }
    : null;
}

/** A week, month, year or decade as a whole, by where it stands to publication: الشهر الجاري. */
export const unitRule: DateRule = {
  name: "unit",
  read: (text, at, today) => {
    if (today === null) return null;
    const away = readUnitAway(text, at);
    const days = away === null ? null : unitAway(away.unit, today, away.shift);
    // العام الماضي 2014 says by itself which one it was, and in which calendar.
    const year = away?.unit === "year" ? readYearNumber(text, away.next) : null;
    const named = year === null ? null : calendarOf(year.calendar).year(year.year);
    if (year !== null && named !== null) return { first: at, last: year.next, days: named };
    return days === null || away === null ? null : { first: at, last: away.next, days };
  },
};
