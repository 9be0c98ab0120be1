import { bareOrdinals } from "../../words/index";
import { type Days, oneDay, span } from "../calendars/calendar";
import { hijri } from "../calendars/hijri";
import { feastTimes, greatFeasts, holidays } from "../lexicon/holidays";
import { chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { readYear } from "../read/year";
import { type ReadText, standsAt, wordAt } from "../read-text";
import type { DateReading, DateRule } from "./rule";

const ofFeast = new Set(["يوم", "ايام"]);

/**
 * ثاني أيام عيد الفطر, ثالث يوم من عيد الأضحى: how many days after the first, and where the feast's name
 * begins.
 */
function readWhich(text: ReadText, at: number): { readonly after: number; readonly next: number } {
  const which = ofFeast.has(wordAt(text, at + 1)) ? bareOrdinals.get(wordAt(text, at)) : undefined;
  if (which === undefined) return { after: 0, next: at };
  return { after: which - 1, next: wordAt(text, at + 2) === "من" ? at + 3 : at + 2 };
}

/** العيد is one that was or will be within so many days. */
const farthestFeast = 21;
const feastDays = 4;
/** What may follow العيد; another definite word makes another feast of it: العيد الوطني. */
const ofAnyFeast = /^(?:المبارك|السعيد|الماضي|المقبل|القادم)$/u;

/** The first day of the great feast around publication, or null. */
function feastAround(today: number): number | null {
  const { year } = hijri.date(today);
  const firsts = greatFeasts.flatMap(({ month, day }) => hijri.day(year, month, day)?.from ?? []);
  return firsts.find((first) => Math.abs(first - today) <= farthestFeast) ?? null;
}

/** يوم العيد, ثاني أيام العيد, خلال إجازة العيد: at the feast's own word, or at the count before it. */
function readFeastAlone(text: ReadText, at: number, today: number): DateReading | null {
  const { after, next: begin } = readWhich(text, at);
  const follower = wordAt(text, begin + 1);
  if (wordAt(text, begin) !== "العيد" || (/^ال/u.test(follower) && !ofAnyFeast.test(follower))) return null;
  const before = wordAt(text, begin - 1);
  const counted = begin > at;
  if (!counted && !feastTimes.has(before)) return null;
  const first = feastAround(today);
  if (first === null) return null;
  const isDay = counted || before === "يوم" || before === "صباح";
  const days: Days = isDay ? oneDay(first + after) : span(first, first + feastDays - 1);
  return { first: at, last: begin + 1, days };
}

/**
 * A feast on its first day or one that is counted: عيد الفطر, عيد الأضحى المقبل, ثاني أيام عيد الفطر, رأس
 * السنة 2022; and العيد alone, around its days.
 */
export const holidayRule: DateRule = {
  name: "holiday",
  read: (text, at, today) => {
    const { after, next: begin } = readWhich(text, at);
    const feast = holidays.find(({ words }) => standsAt(text, begin, words));
    if (feast === undefined) return today === null ? null : readFeastAlone(text, at, today);
    const next = begin + feast.words.length;
    const year = readYear(text, next);
    const days = chooseYear(
      { name: feast, day: feast.day, weekday: null },
      year?.phrase ?? null,
      today,
      lookBefore(text, at),
    );
    return days === null ? null : { first: at, last: year?.next ?? next, days: oneDay(days.from + after) };
  },
};
