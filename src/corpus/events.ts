import { daysBetween } from "../text/dates/day";
import { brand } from "./brand";
import type { ArticleId, Day, DayRange, EventId } from "./types";

/** The id of the event that an article's publication is, where the article's own words tell its day. */
export function publishedEventId(article: ArticleId): EventId {
  return brand<"event">(`published-${article}`);
}

/** What lies or lasts longer than this before a story is none of its own time, and would press all else together. */
const mostStoryDays = 62;

/** Whether days end so long before a story's own day, or last so long, that they stand beside its time and not in it. */
export function isBackground(occasion: Day, { from, to }: Pick<DayRange, "from" | "to">): boolean {
  return daysBetween(to, occasion) > mostStoryDays || daysBetween(from, to) > mostStoryDays;
}
