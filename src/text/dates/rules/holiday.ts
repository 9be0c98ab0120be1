import { bareOrdinals } from "../../words/index";
import { oneDay } from "../calendars/calendar";
import { holidays } from "../lexicon/holidays";
import { chooseYear } from "../read/choose-year";
import { lookBefore } from "../read/look";
import { readYear } from "../read/year";
import { type ReadText, standsAt, wordAt } from "../read-text";
import type { DateRule } from "./rule";

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

/**
 * A feast on its first day or one that is counted: عيد الفطر, عيد الأضحى المقبل, ثاني أيام عيد الفطر, رأس
 * السنة 2022.
 */
export const holidayRule: DateRule = {
  name: "holiday",
  read: (text, at, today) => {
    const { after, next: begin } = readWhich(text, at);
    const feast = holidays.find(({ words }) => standsAt(text, begin, words));
    if (feast === undefined) return null;
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
