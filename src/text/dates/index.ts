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
