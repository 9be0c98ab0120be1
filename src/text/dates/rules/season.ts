import { type Days, somewhereIn } from "../calendars/calendar";
import { gregorian } from "../calendars/gregorian";
import { hijri } from "../calendars/hijri";
import { deictics, pointers } from "../lexicon/deixis";
import { type Season, seasons } from "../lexicon/seasons";
import { isYearWord, readYear } from "../read/year";
import { wordAt } from "../read-text";
import type { DateRule } from "./rule";

function daysOf({ first, last }: Season, year: number): Days | null {
  const begun = first === 0 ? gregorian.month(year - 1, 12) : gregorian.month(year, first);
  const ended = gregorian.month(year, last);
  return begun === null || ended === null ? null : somewhereIn({ from: begun.from, to: ended.to });
}

/** صيف 1436: the season that begins in that year of the moon. */
function inHijriYear(season: Season, year: number): Days | null {
  const whole = hijri.year(year);
  if (whole === null) return null;
  const own = gregorian.date(whole.from).year;
  const all = [own, own + 1, own + 2].map((it) => daysOf(season, it));
  return all.find((days) => days !== null && days.from >= whole.from && days.from <= whole.to) ?? null;
}

function around(season: Season, today: number, which: "past" | "present" | "next"): Days | null {
  const year = gregorian.date(today).year;
  const all = [year - 1, year, year + 1].map((it) => daysOf(season, it));
  if (which === "past") return all.findLast((days) => days !== null && days.to < today) ?? null;
  if (which === "next") return all.find((days) => days !== null && days.from > today) ?? null;
  return all.find((days) => days !== null && days.to >= today) ?? null;
}

/**
 * A season with its year, or by where it stands to publication: صيف 2014, شتاء العام الماضي, الصيف الماضي,
 * هذا الصيف.
 */
export const seasonRule: DateRule = {
  name: "season",
  read: (text, at, today) => {
    const pointed = pointers.has(wordAt(text, at));
    const place = pointed ? at + 1 : at;
    const season = seasons.get(wordAt(text, place));
    if (season === undefined) return null;
    const deixis = pointed ? "present" : deictics.get(wordAt(text, place + 1));
    if (deixis !== undefined && wordAt(text, place).startsWith("ال")) {
      const days = today === null ? null : around(season, today, deixis);
      return days === null ? null : { first: at, last: pointed ? place + 1 : place + 2, days };
    }
    const year = pointed || deixis !== undefined ? null : readYear(text, place + 1);
    if (year === null || year.phrase.kind === "deixis") return null;
    if (year.phrase.kind === "shift" && (today === null || !isYearWord(wordAt(text, place + 1)))) return null;
    if (year.phrase.kind === "year" && year.phrase.calendar === "hijri") {
      const days = inHijriYear(season, year.phrase.year);
      return days === null ? null : { first: at, last: year.next, days };
    }
    const number =
      year.phrase.kind === "year" ? year.phrase.year : gregorian.date(today ?? 0).year + year.phrase.shift;
    const days = daysOf(season, number);
    return days === null ? null : { first: at, last: year.next, days };
  },
};
