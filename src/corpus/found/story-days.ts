import { daysBetween, type FoundDate, isDay } from "../../text/dates";
import { brand } from "../brand";
import type { Day, DayRange } from "../types";
import type { ConfirmedArticle } from "./draft";
import { soundRange } from "./sound-range";

/** A date expression of an article, as a story may have it. */
export interface SoundDate extends DayRange {
  readonly start: number;
  readonly end: number;
}

/** The date expressions that can be kept: words that are there, days that are days, in their order. */
export function soundDates(text: string, dates: readonly FoundDate[]): readonly SoundDate[] {
  return dates.flatMap(({ from, to, precision, ...range }) => {
    const place = soundRange(text, range);
    if (place === null || !isDay(from) || !isDay(to) || from > to) return [];
    const exact = precision === "day" && from !== to ? "span" : precision;
    return [{ ...place, from: brand<"day">(from), to: brand<"day">(to), precision: exact }];
  });
}

/** What was said longer before the first article is told as history, and makes no occasion. */
const mostDaysAgo = 31;

/**
 * The day of the occasion: that on which most statements were said, where their articles name it; otherwise the
 * day of the first publication.
 */
export function occasionDay(articles: readonly ConfirmedArticle[], said: readonly DayRange[]): Day {
  const [earliest, ...later] = articles.map(({ published }) => published.date);
  if (earliest === undefined) throw new RangeError("a story has at least one article");
  const begun = later.reduce((day, next) => (next < day ? next : day), earliest);
  const counts = new Map<Day, number>();
  for (const { from, precision } of said) {
    if (precision === "day" && daysBetween(from, begun) <= mostDaysAgo) {
      counts.set(from, (counts.get(from) ?? 0) + 1);
    }
  }
  const [first, ...others] = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return first === undefined
    ? begun
    : others.reduce((most, next) => (next[1] > most[1] ? next : most), first)[0];
}
