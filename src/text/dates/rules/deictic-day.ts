import { oneDay } from "../calendars/calendar";
import { nearestWeekday } from "../calendars/week";
import { beforeOtherDays, type DeicticDay, deicticDays, kindsOfDay } from "../lexicon/deictic-days";
import { deictics } from "../lexicon/deixis";
import { cliticAt, digitsAt, endsAt, type Passage, standsAt, wordAt } from "../passage";
import { isDayPart, weekdayAt } from "../read/weekday";
import type { DateRule } from "./rule";

function phraseAt(passage: Passage, at: number): DeicticDay | null {
  return (
    (deicticDays.get(wordAt(passage, at)) ?? []).find(({ words }) => standsAt(passage, at, words)) ?? null
  );
}

const opening = new Set(["(", "\u00ab", "\u201c", '"', "\u2018", "'", "["]);
const closing = new Set([")", "\u00bb", "\u201d", '"', "\u2019", "'", "]"]);

/** In marks of its own it is a newspaper: صحيفة «اليوم». */
function isEnclosed(passage: Passage, at: number): boolean {
  return opening.has(wordAt(passage, at - 1)) && closing.has(wordAt(passage, at + 1));
}

/** اليوم is "the day" as often as "today": اليوم الوطني, في اليوم, المصري اليوم, اليوم الـ20. */
function isNoun(passage: Passage, at: number): boolean {
  if (isEnclosed(passage, at)) return true;
  const next = wordAt(passage, at + 1);
  const before = wordAt(passage, at - 1);
  if (kindsOfDay.has(next) || (digitsAt(passage, at + 1)?.clitic ?? "").endsWith("ال")) return true;
  return (
    beforeOtherDays.has(before) || cliticAt(passage, at).endsWith("ل") || cliticAt(passage, at).endsWith("ب")
  );
}

/** الغد and غد without يوم or a weekday are the future at large; غدا is "became" before an adjective. */
function isVague(passage: Passage, at: number, { words }: DeicticDay): boolean {
  const [only] = words;
  if (words.length > 1) return false;
  if (only === "اليوم") return isNoun(passage, at);
  // في أمسّ الحاجة is another word.
  if (only === "امس") return wordAt(passage, at + 1) === "الحاجه";
  if (only === "الليله") return /^ال(?:واحده|اولي|ثاني)/.test(wordAt(passage, at + 1));
  // عدو الأمس is the past at large; بالأمس and مساء الأمس are the day.
  if (only === "الامس") {
    const day =
      cliticAt(passage, at).endsWith("ب") || isDayPart(passage, at - 1) || wordAt(passage, at - 1) === "يوم";
    return !day && weekdayAt(passage, at + 1) === null;
  }
  if (only !== "غد" && only !== "الغد") return false;
  const said = wordAt(passage, at - 1) === "يوم" || weekdayAt(passage, at + 1) !== null;
  return !said && !isDayPart(passage, at - 1) && !(only === "غد" && endsAt(passage, at + 1));
}

/** الليلة الماضية is the night before; the day that it began on. اليوم الماضي is yesterday. */
function extended(
  passage: Passage,
  at: number,
  { words, days }: DeicticDay,
): { days: number; words: number } {
  const single = words.length === 1 && (words[0] === "الليله" || words[0] === "اليوم");
  const next = wordAt(passage, at + 1);
  if (single && next === "قبل" && deictics.get(wordAt(passage, at + 2)) === "past")
    return { days: -2, words: 3 };
  const deixis = single ? deictics.get(next) : undefined;
  if (deixis === undefined) return { days, words: words.length };
  return { days: deixis === "past" ? -1 : deixis === "next" ? 1 : 0, words: 2 };
}

/** A day named by where it stands to publication, and the weekday beside it: أمس, أول من أمس الأحد, غدًا. */
export const deicticDayRule: DateRule = {
  name: "deictic-day",
  read: (passage, at, today) => {
    if (today === null) return null;
    const phrase = phraseAt(passage, at);
    if (phrase === null || isVague(passage, at, phrase)) return null;
    const { days, words } = extended(passage, at, phrase);
    const next = at + words;
    const open = wordAt(passage, next) === "(" ? 1 : 0;
    const weekday = weekdayAt(passage, next + open);
    if (weekday === null) return { first: at, last: next, days: oneDay(today + days) };
    // The weekday is the firmer of the two: the day of publication may be a day late.
    const closed = open === 1 && wordAt(passage, next + 2) === ")" ? 1 : 0;
    const day = nearestWeekday(weekday, today + days);
    return { first: at, last: next + open + 1 + closed, days: oneDay(day) };
  },
};
