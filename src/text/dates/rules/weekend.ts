import { type Days, somewhereIn, span } from "../calendars/calendar";
import { weekOf } from "../calendars/week";
import type { Deixis } from "../lexicon/deixis";
import { deictics, pointers } from "../lexicon/deixis";
import type { Weekend } from "../lexicon/weekends";
import { lookBefore } from "../read/look";
import { type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

interface Named {
  readonly deixis: Deixis | null;
  readonly next: number;
}

/** نهاية الأسبوع, عطلة نهاية الأسبوع الماضي, نهاية هذا الأسبوع: which one, and where the words end. */
function readNamed(text: ReadText, at: number): Named | null {
  const place = wordAt(text, at) === "عطله" ? at + 1 : at;
  const short = place > at && wordAt(text, place) === "الاسبوع";
  if (!short && wordAt(text, place) !== "نهايه") return null;
  const week = short ? place : place + 1;
  if (pointers.has(wordAt(text, week)) && wordAt(text, week + 1) === "الاسبوع")
    return { deixis: "present", next: week + 2 };
  if (wordAt(text, week) !== "الاسبوع") return null;
  const deixis = deictics.get(wordAt(text, week + 1));
  return { deixis: deixis ?? null, next: deixis === undefined ? week + 1 : week + 2 };
}

/** The weekend in the week of a day that begins on Monday; where the country is not known, somewhere in either. */
function weekendIn(day: number, weekend: Weekend | null): Days {
  const friday = weekOf(day).from + 4;
  if (weekend === null) return somewhereIn({ from: friday, to: friday + 2 });
  return weekend === "friday" ? span(friday, friday + 1) : span(friday + 1, friday + 2);
}

/** The weekend, on the days of the outlet's country: عطلة نهاية الأسبوع الماضي. Alone it is where its sentence looks. */
export const weekendRule: DateRule = {
  name: "weekend",
  read: (text, at, today) => {
    const named = today === null ? null : readNamed(text, at);
    if (named === null || today === null) return null;
    const own = weekendIn(today, text.weekend);
    const look = named.deixis ?? (lookBefore(text, at) === "ahead" ? "present" : null);
    if (look === "present") return { first: at, last: named.next, days: own };
    if (look === "next")
      return {
        first: at,
        last: named.next,
        days: weekendIn(own.from > today ? today : today + 7, text.weekend),
      };
    const begun = look === "past" ? own.to < today : own.from <= today;
    return { first: at, last: named.next, days: begun ? own : weekendIn(today - 7, text.weekend) };
  },
};
