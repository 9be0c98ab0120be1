import { agoRule } from "./ago";
import { dayAloneRule } from "./day-alone";
import { dayOfMonthRule } from "./day-of-month";
import { decadeRule } from "./decade";
import { deicticDayRule } from "./deictic-day";
import { holidayRule } from "./holiday";
import { lastUnitsRule } from "./last-units";
import { monthRule } from "./month";
import { nthWeekdayRule } from "./nth-weekday";
import { numericRule } from "./numeric";
import { partRule } from "./part";
import type { DateRule } from "./rule";
import { seasonRule } from "./season";
import { thisMonthRule } from "./this-month";
import { unitRule } from "./unit";
import { weekOfMonthRule } from "./week-of-month";
import { weekdayRule } from "./weekday";
import { weekendRule } from "./weekend";
import { yearRule } from "./year";

/**
 * The rules in their order. At each token all are asked, and the one that reads the most tokens is believed;
 * among equals the earlier one. So the order only matters where two can read the same words: the fuller kind
 * of date stands before the vaguer one.
 */
export const dateRules: readonly DateRule[] = [
  numericRule,
  dayOfMonthRule,
  thisMonthRule,
  nthWeekdayRule,
  weekOfMonthRule,
  dayAloneRule,
  weekdayRule,
  deicticDayRule,
  holidayRule,
  weekendRule,
  partRule,
  monthRule,
  agoRule,
  lastUnitsRule,
  unitRule,
  seasonRule,
  decadeRule,
  yearRule,
];
