import type { Weekday } from "../day";
import { dayParts } from "../lexicon/deixis";
import { bareWeekdays, definiteWeekdays } from "../lexicon/weekdays";
import { cliticAt, type ReadText, wordAt } from "../read-text";

const dayWords = new Set(["يوم", "نهار", "اليوم"]);

/** The weekday that a token names, or null. Without the article it needs يوم before it. */
export function weekdayAt(text: ReadText, at: number): Weekday | null {
  const word = wordAt(text, at);
  const definite = definiteWeekdays.get(word);
  if (definite !== undefined) return definite;
  if (!dayWords.has(wordAt(text, at - 1)) || cliticAt(text, at) !== "") return null;
  return bareWeekdays.get(word) ?? null;
}

const fillers = new Set([
  ",",
  "\u060c",
  "-",
  "(",
  "\u2013",
  "/",
  ":",
  "|",
  "في",
  "بتاريخ",
  "تاريخ",
  "الموافق",
  "المصادف",
  "يوم",
]);

/** Past what may stand between a weekday and the date beside it: a part of the day, a comma, الموافق. */
export function pastFillers(text: ReadText, from: number): number {
  let at = from;
  while (at - from < 4 && (fillers.has(wordAt(text, at)) || isDayPart(text, at))) at += 1;
  return at;
}

/** Whether a word names a part of the day after a day: الاثنين مساء, مساءً. */
export function isDayPart(text: ReadText, at: number): boolean {
  const word = wordAt(text, at);
  return dayParts.has(word) || (word.endsWith("ا") && dayParts.has(word.slice(0, -1)));
}
