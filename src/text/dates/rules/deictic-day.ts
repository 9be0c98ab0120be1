import { oneDay } from "../calendars/calendar";
import { nearestWeekday } from "../calendars/week";
import {
  beforeOtherDays,
  type DeicticDay,
  deicticDays,
  kindsOfDay,
  lasting,
  ofOurTime,
} from "../lexicon/deictic-days";
import { deictics } from "../lexicon/deixis";
import { isDayPart, weekdayAt } from "../read/weekday";
import { cliticAt, digitsAt, endsAt, type ReadText, standsAt, wordAt } from "../read-text";
import type { DateRule } from "./rule";

function phraseAt(text: ReadText, at: number): DeicticDay | null {
  return (deicticDays.get(wordAt(text, at)) ?? []).find(({ words }) => standsAt(text, at, words)) ?? null;
}

const opening = new Set(["(", "\u00ab", "\u201c", '"', "\u2018", "'", "["]);
const closing = new Set([")", "\u00bb", "\u201d", '"', "\u2019", "'", "]"]);

/** In marks of its own it is a newspaper: صحيفة «اليوم». */
function isEnclosed(text: ReadText, at: number): boolean {
  return opening.has(wordAt(text, at - 1)) && closing.has(wordAt(text, at + 1));
}

/** "Nowadays": شباب اليوم, لم يعد اليوم, اليوم أكثر من أي وقت; a part of the day or a weekday beside it says that it is the day. */
function isNowadays(text: ReadText, at: number): boolean {
  if (isDayPart(text, at - 1) || weekdayAt(text, at + 1) !== null || cliticAt(text, at) !== "") return false;
  const before = [1, 2, 3].map((back) => wordAt(text, at - back));
  if (ofOurTime.has(before[0] ?? "")) return true;
  const clause = before.findIndex((_, back) => endsAt(text, at - back - 1));
  if ((clause < 0 ? before : before.slice(0, clause)).some((word) => lasting.has(word))) return true;
  return standsAt(text, at + 1, ["اكثر", "من", "اي"]);
}

/** اليوم is "the day" as often as "today": اليوم الوطني, في اليوم, المصري اليوم, اليوم الـ20. */
function isNoun(text: ReadText, at: number): boolean {
  if (isEnclosed(text, at)) return true;
  const next = wordAt(text, at + 1);
  const before = wordAt(text, at - 1);
  if (isNowadays(text, at)) return true;
  if (kindsOfDay.has(next) || (digitsAt(text, at + 1)?.clitic ?? "").endsWith("ال")) return true;
  return beforeOtherDays.has(before) || cliticAt(text, at).endsWith("ل") || cliticAt(text, at).endsWith("ب");
}

/** الغد and غد without يوم or a weekday are the future at large; غدا is "became" before an adjective. */
function isVague(text: ReadText, at: number, { words }: DeicticDay): boolean {
  const [only] = words;
  if (words.length > 1) return false;
  if (only === "اليوم") return isNoun(text, at);
  // في أمسّ الحاجة is another word.
  if (only === "امس") return wordAt(text, at + 1) === "الحاجه";
  if (only === "الليله") return /^ال(?:واحده|اولي|ثاني)/.test(wordAt(text, at + 1));
  // عدو الأمس is the past at large; بالأمس and مساء الأمس are the day.
  if (only === "الامس") {
    const day = cliticAt(text, at).endsWith("ب") || isDayPart(text, at - 1) || wordAt(text, at - 1) === "يوم";
    return !day && weekdayAt(text, at + 1) === null;
  }
  if (only !== "غد" && only !== "الغد") return false;
  const said = wordAt(text, at - 1) === "يوم" || weekdayAt(text, at + 1) !== null;
  return !said && !isDayPart(text, at - 1) && !(only === "غد" && endsAt(text, at + 1));
}

/** الليلة الماضية is the night before; the day that it began on. اليوم الماضي is yesterday. */
function extended(text: ReadText, at: number, { words, days }: DeicticDay): { days: number; words: number } {
  const single = words.length === 1 && (words[0] === "الليله" || words[0] === "اليوم");
  const next = wordAt(text, at + 1);
  if (single && next === "قبل" && deictics.get(wordAt(text, at + 2)) === "past")
    return { days: -2, words: 3 };
  const deixis = single ? deictics.get(next) : undefined;
  if (deixis === undefined) return { days, words: words.length };
  return { days: deixis === "past" ? -1 : deixis === "next" ? 1 : 0, words: 2 };
}

/** A day named by where it stands to publication, and the weekday beside it: أمس, أول من أمس الأحد, غدًا. */
export const deicticDayRule: DateRule = {
  name: "deictic-day",
  read: (text, at, today) => {
    if (today === null) return null;
    const phrase = phraseAt(text, at);
    if (phrase === null || isVague(text, at, phrase)) return null;
    const { days, words } = extended(text, at, phrase);
    const next = at + words;
    const open = wordAt(text, next) === "(" ? 1 : 0;
    const weekday = weekdayAt(text, next + open);
    if (weekday === null) return { first: at, last: next, days: oneDay(today + days) };
    // The weekday is the firmer of the two: the day of publication may be a day late.
    const closed = open === 1 && wordAt(text, next + 2) === ")" ? 1 : 0;
    const day = nearestWeekday(weekday, today + days);
    return { first: at, last: next + open + 1 + closed, days: oneDay(day) };
  },
};
