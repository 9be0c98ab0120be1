import { normalise, tokenise } from "../words/index";
import { dayText } from "./calendars/gregorian";
import { dayNumber, isDay } from "./day";
import { joinReadings } from "./join";
import { type Weekend, weekendOf } from "./lexicon/weekends";
import { type ReadText, readText, startOf, wordAt } from "./read-text";
import { dateRules } from "./rules/index";
import type { DateReading } from "./rules/rule";
import type { FoundDate } from "./types";

/** Publication days for which every count from them stays a day of four digits. */
const [earliest, latest] = ["1000-01-01", "8999-12-31"];

function longestAt(text: ReadText, at: number, today: number | null): DateReading | null {
  let longest: DateReading | null = null;
  for (const rule of dateRules) {
    const found = rule.read(text, at, today);
    if (found !== null && (longest === null || found.last > longest.last)) longest = found;
  }
  return longest;
}

/** A bracket that was opened inside belongs to the words: الأحد (10 شوال 1436هـ). */
function closed(text: ReadText, reading: DateReading): DateReading {
  const written = text.words.slice(reading.first, reading.last);
  const open = written.lastIndexOf("(") > written.lastIndexOf(")");
  return open && wordAt(text, reading.last) === ")" ? { ...reading, last: reading.last + 1 } : reading;
}

/**
 * Every reading of a text, none inside another; linear, since each rule looks a bounded number of tokens
 * ahead.
 */
export function readDates(text: ReadText, today: number | null): readonly DateReading[] {
  const found: DateReading[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const longest = text.candidates[at] ? longestAt(text, at, today) : null;
    const reading = longest === null ? null : closed(text, longest);
    if (reading !== null) found.push(reading);
    at = reading?.last ?? at + 1;
  }
  return joinReadings(text, found);
}

/** The range of a reading in its text, and its days as text. */
export function toFoundDate(text: ReadText, { first, last, days }: DateReading): FoundDate {
  return {
    start: startOf(text, first),
    end: text.tokens[last - 1]?.end ?? text.text.length,
    from: dayText(days.from),
    to: dayText(days.to),
    precision: days.precision,
  };
}

/** Who published a text, as far as it is known: the country tells on which days the weekend falls. */
interface DateOutlet {
  readonly name: string | null;
  /** The address of the page, or null. */
  readonly address: string | null;
}

function weekendFor({ name, address }: DateOutlet): Weekend | null {
  const words = name === null ? [] : tokenise(name).map(({ text }) => normalise(text).toLowerCase());
  return weekendOf(words, /^https?:\/\/([^/:?#]+)/i.exec(address ?? "")?.[1]?.toLowerCase() ?? null);
}

/**
 * The date expressions of an Arabic news text and the days that they mean, in the order of the text, none
 * inside another. An empty list where there are none.
 *
 * Seen from the day of publication, a weekday is the latest one up to it, that day included, and a day or a month without
 * its year is in the nearest year; both lie where their sentence looks, where its words say so (see `read/look.ts`). With
 * الماضي they are the latest before publication, with المقبل the next after it. Weeks begin on Monday (see `weekOf`). Years from
 * 1300 to 1500 are Hijri where nothing says otherwise; Hijri dates are reckoned by Umm al-Qura. Times of day are left alone, and so
 * is what counts from another date of the text (في اليوم التالي, قبل يومين من الانتخابات).
 *
 * A range covers the words that name the time, without clitics before the first (و ف ب ل ك), without يوم
 * before a weekday and without the part of the day.
 *
 * @param published the day of publication as `YYYY-MM-DD`. With anything else nothing is thrown: only what
 *   needs no such day is resolved, such as 10 يناير 2022, and the rest is left out.
 * @param outlet who published it; nothing is known of the weekend where it is not said.
 */
export function resolveDates(text: string, published: string, outlet?: DateOutlet): readonly FoundDate[] {
  const known = isDay(published) && published >= earliest && published <= latest;
  const read = readText(text, outlet === undefined ? null : weekendFor(outlet));
  return readDates(read, known ? dayNumber(published) : null).map((reading) => toFoundDate(read, reading));
}
