import { daysBetween } from "../text/dates/day";
import type { Day, DayRange } from "./types";

/** What lies or lasts longer than this before a story is none of its own time, and would press all else together. */
const mostStoryDays = 62;

/** Whether days end so long before a story's own day, or last so long, that they stand beside its time and not in it. */
export function isBackground(occasion: Day, { from, to }: Pick<DayRange, "from" | "to">): boolean {
  return daysBetween(to, occasion) > mostStoryDays || daysBetween(from, to) > mostStoryDays;
}
