import { type Days, somewhereIn } from "../calendars/calendar";
import { gregorian, yearsFrom } from "../calendars/gregorian";
import { decadeWords } from "../lexicon/decades";
import { deictics } from "../lexicon/deixis";
import { readDayNumber } from "../read/day-number";
import { isBeforeChrist } from "../read/year";
import { digitsAt, type ReadText, wordAt } from "../read-text";
import type { DateRule } from "./rule";

interface Read {
  readonly days: Days;
  readonly next: number;
  readonly bare: boolean;
}

interface Century {
  readonly number: number;
  readonly next: number;
}

/** القرن العشرين, القرن الـ19, القرن الماضي, هذا القرن: its number. */
function readCentury(text: ReadText, at: number, today: number | null): Century | null {
  const place = wordAt(text, at) === "من" ? at + 1 : at;
  if (wordAt(text, place) !== "القرن") return null;
  const deixis = deictics.get(wordAt(text, place + 1));
  if (deixis !== undefined) {
    const own = today === null ? 21 : Math.ceil(gregorian.date(today).year / 100);
    return { number: own + (deixis === "past" ? -1 : deixis === "next" ? 1 : 0), next: place + 2 };
  }
  const number = readDayNumber(text, place + 1);
  if (number === null || number.form === "cardinal" || number.day > 22) return null;
  return { number: number.day, next: number.next };
}

/**
 * A decade or a century by its name: تسعينيات القرن الماضي, الثمانينات, القرن التاسع عشر; null where none
 * begins.
 */
export function readDecade(text: ReadText, at: number, today: number | null): Read | null {
  const decade = decadeWords.get(wordAt(text, at));
  if (decade === undefined) {
    const century = readCentury(text, at, today);
    if (century !== null && isBeforeChrist(text, century.next)) return null;
    const days = century === null ? null : yearsFrom(century.number * 100 - 99, century.number * 100);
    return days === null || century === null
      ? null
      : { days: somewhereIn(days), next: century.next, bare: false };
  }
  const century = readCentury(text, at + 1, today);
  // In the eighties of one's life, or of the minutes of a match, is no date.
  if (century === null && (wordAt(text, at + 1) === "من" || digitsAt(text, at + 1) !== null)) return null;
  if (century === null && !wordAt(text, at).startsWith("ال")) return null;
  const first = (century === null ? 1900 : century.number * 100 - 100) + decade;
  const days = yearsFrom(first, first + 9);
  return days === null ? null : { days: somewhereIn(days), next: century?.next ?? at + 1, bare: false };
}

/** Decades and centuries; approximate, since what is dated by one lies somewhere within it. */
export const decadeRule: DateRule = {
  name: "decade",
  read: (text, at, today) => {
    const found = readDecade(text, at, today);
    return found === null ? null : { first: at, last: found.next, days: found.days };
  },
};
