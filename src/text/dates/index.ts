export {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  isDay,
  parseDay,
  weekday,
} from "./day";
export { publicationDay } from "./publication-day";
export { resolveDates } from "./resolve-dates";
export type { FoundDate } from "./types";
