export {
  addDays,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  isDay,
  parseDay,
  type Weekday,
  weekday,
} from "./day";
export { type PublicationDay, publicationDay } from "./publication-day";
export { resolveDates } from "./resolve-dates";
export type { DatePrecision, FoundDate } from "./types";
