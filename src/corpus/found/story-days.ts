import { addDays, daysBetween, type FoundDate, isDay } from "../../text/dates";
import { firstWhere } from "../../text/first-where";
import type { FoundStatement } from "../../text/statements/types";
import { brand } from "../brand";
import type { Day, DayRange } from "../types";
import type { ConfirmedArticle } from "./draft";
import { sentenceAround } from "./sentence-around";
import { soundRange } from "./sound-range";

/** A date expression of an article, as a story may have it. */
export interface SoundDate extends DayRange {
  readonly start: number;
  readonly end: number;
}

/** What is told as news was said on the day of publication or the day before. */
const newsDays = 1;
/** What was said longer before is told as history, and its date as a date of something else. */
const mostDaysAgo = 31;

/** The date expressions that can be kept: words that are there, days that are days, in their order. */
export function soundDates(text: string, dates: readonly FoundDate[]): readonly SoundDate[] {
  return dates.flatMap(({ from, to, precision, ...range }) => {
    const place = soundRange(text, range);
    if (place === null || !isDay(from) || !isDay(to) || from > to) return [];
    const exact = precision === "day" && from !== to ? "span" : precision;
    return [{ ...place, from: brand<"day">(from), to: brand<"day">(to), precision: exact }];
  });
}

/**
 * When a statement was said: the day that its own sentence names outside the words that were said, the nearest to
 * the cue; otherwise some day up to publication.
 *
 * @param dates of the whole article outside of what is said in it, in the order of its text.
 */
export function saidOn(
  article: ConfirmedArticle,
  { start, end, cue }: Pick<FoundStatement, "start" | "end" | "cue">,
  dates: readonly SoundDate[],
): DayRange {
  const published = article.published.date;
  const anchor = cue === null ? null : soundRange(article.text, cue);
  const told = anchor === null ? null : sentenceAround(article, anchor);
  if (anchor !== null && told !== null) {
    const near = within(dates, told.start, told.end)
      .filter((date) => date.end <= start || date.start >= end)
      .filter((date) => date.precision === "day" && isRecent(date, published))
      .map((date) => ({ date, far: Math.max(date.start - anchor.end, anchor.start - date.end) }));
    const [first, ...others] = near;
    if (first !== undefined) {
      const { from, to, precision } = others.reduce(
        (best, next) => (next.far < best.far ? next : best),
        first,
      ).date;
      return { from, to, precision };
    }
  }
  return { from: brand<"day">(dayBefore(published)), to: published, precision: "approximate" };
}

function isRecent({ from, to }: DayRange, published: Day): boolean {
  return to <= published && daysBetween(from, published) <= mostDaysAgo;
}

/** The first day of the calendar has none before it. */
function dayBefore(day: string): string {
  return day < "0000-01-02" ? day : addDays(day, -newsDays);
}

function within(dates: readonly SoundDate[], start: number, end: number): readonly SoundDate[] {
  const found: SoundDate[] = [];
  let at = firstWhere(dates.length, (index) => (dates[index]?.start ?? 0) >= start);
  for (let date = dates[at]; date !== undefined && date.end <= end; date = dates[at]) {
    found.push(date);
    at += 1;
  }
  return found;
}

/**
 * The day of the occasion: that on which most statements were said, where their articles name it; otherwise the
 * day of the first publication.
 */
export function occasionDay(articles: readonly ConfirmedArticle[], said: readonly DayRange[]): Day {
  const counts = new Map<Day, number>();
  for (const { from, precision } of said) {
    if (precision === "day") counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const [first, ...others] = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  if (first !== undefined) return others.reduce((most, next) => (next[1] > most[1] ? next : most), first)[0];
  const [earliest, ...later] = articles.map(({ published }) => published.date);
  if (earliest === undefined) throw new RangeError("a story has at least one article");
  return later.reduce((day, next) => (next < day ? next : day), earliest);
}
