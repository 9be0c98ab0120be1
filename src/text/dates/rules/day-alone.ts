import { oneDay } from "../calendars/calendar";
import { addMonths, gregorian } from "../calendars/gregorian";
import { deictics } from "../lexicon/deixis";
import { readDayNumber } from "../read/day-number";
import { readMonth } from "../read/month";
import { digitsAt, type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

/** How many months are tried: two follow each other at most without a 31st. */
const tries = 3;

const goesOn = new Set(["من", "/", "-", "\u2013", ".", ":", "في"]);

/** What goes on to say the month is another rule's, and so is a clock time. */
function isCounted(text: ReadText, next: number): boolean {
  const word = wordAt(text, next);
  if (readMonth(text, next) !== null || deictics.has(word)) return true;
  return (
    goesOn.has(word) &&
    (digitsAt(text, next + 1) !== null || readMonth(text, next + 1) !== null || word === "من")
  );
}

/**
 * A day of the month without its month, which only يوم tells from a count: يوم 27. The latest up to
 * publication.
 */
export const dayAloneRule: DateRule = {
  name: "day-alone",
  read: (text, at, today) => {
    if (today === null || wordAt(text, at) !== "يوم") return null;
    const number = readDayNumber(text, at + 1);
    if (number === null || number.form === "cardinal" || isCounted(text, number.next)) return null;
    for (let back = 0; back < tries; back += 1) {
      const { year, month } = gregorian.date(addMonths(today, -back) ?? today);
      const days = gregorian.day(year, month, number.day);
      if (days !== null && days.from <= today)
        return { first: at, last: number.next, days: oneDay(days.from) };
    }
    return null;
  },
};
