import type { Days } from "../calendars/calendar";
import type { ReadText } from "../read-text";

/** What a rule read: the tokens `[first, last)` and the days that they mean. */
export interface DateReading {
  readonly first: number;
  readonly last: number;
  readonly days: Days;
  /** The calendar of a full date with its year, so that a pair of both calendars can be joined. */
  readonly calendar?: "gregorian" | "hijri";
  /** Of a date that says no year: the same date, the latest up to a day or the next from it. */
  readonly beside?: (day: number, look: "back" | "ahead") => Days | null;
}

/** One kind of date expression. */
export interface DateRule {
  readonly name: string;
  /**
   * What begins at a token, or null. `today` is the day of publication by its number, or null where it is not
   * known; then only what needs none is read. Looks a bounded number of tokens to either side.
   */
  readonly read: (text: ReadText, at: number, today: number | null) => DateReading | null;
}
