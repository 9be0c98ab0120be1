/**
 * How exactly a date is known. `day`: one known day. `span`: all of `from`–`to`. `approximate`: somewhere
 * within `from`–`to`.
 */
export type DatePrecision = "day" | "span" | "approximate";

/**
 * A date expression of a text: its range `[start, end)` in UTF-16 code units, and the days that it means as
 * `YYYY-MM-DD`, both ends included, `from` never after `to`.
 */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}
