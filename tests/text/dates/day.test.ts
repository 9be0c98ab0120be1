import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  isDay,
  parseDay,
  weekday,
} from "@/text/dates";

const lastDay = dayNumber("9999-12-31");
const firstDay = dayNumber("0000-01-01");
const someDay = fc.integer({ min: firstDay, max: lastDay }).map(dayFromNumber);
const someCount = fc.integer({ min: -400_000, max: 400_000 });
const middleDay = fc.integer({ min: firstDay + 400_000, max: lastDay - 400_000 }).map(dayFromNumber);

describe("parseDay", () => {
  it("takes a day apart", () => {
    expect(parseDay("2022-01-10")).toEqual({ year: 2022, month: 1, day: 10 });
  });

  it.each(["2024-02-29", "2000-02-29", "0000-02-29", "2022-12-31", "9999-12-31"])("knows %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ["a leap day of a common year", "2022-02-29"],
    ["a leap day of a century", "1900-02-29"],
    ["a 31st of a month of thirty days", "2022-04-31"],
    ["a month nought", "2022-00-10"],
    ["a month thirteen", "2022-13-10"],
    ["a day nought", "2022-01-00"],
    ["a single digit", "2022-1-10"],
    ["a time", "2022-01-10T00:00:00Z"],
    ["a space before", " 2022-01-10"],
    ["a line end after", "2022-01-10\n"],
    ["digits of another script", "٢٠٢٢-٠١-١٠"],
    ["a year of five digits", "12022-01-10"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseDay(text)).toBeNull();
    expect(isDay(text)).toBe(false);
  });

  it("is undone by formatDay", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const parsed = parseDay(day);
        expect(parsed === null ? null : formatDay(parsed)).toBe(day);
      }),
    );
  });
});

describe("addDays and daysBetween", () => {
  it.each([
    ["2022-01-10", 1, "2022-01-11"],
    ["2022-01-10", -9, "2022-01-01"],
    ["2022-01-10", -10, "2021-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["1991-12-26", 10_973, "2022-01-10"],
  ])("finds %s and %i days to be %s", (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it("come back after going as far the other way", () => {
    fc.assert(
      fc.property(middleDay, someCount, (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it("agree with the order of the strings", () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });

  it("agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayNumber(day) * 86_400_000).toBe(Date.parse(`${day}T00:00:00Z`));
      }),
    );
  });

  it("throw for what is no day, no whole number or no year of four digits", () => {
    expect(() => addDays("2022-02-30", 1)).toThrow(RangeError);
    expect(() => addDays("2022-01-10", 0.5)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0000-01-01", -1)).toThrow(RangeError);
    expect(() => daysBetween("2022-01-10", "")).toThrow(RangeError);
    expect(() => formatDay({ year: 2022, month: 2, day: 29 })).toThrow(RangeError);
  });
});

describe("weekday", () => {
  it.each([
    ["2022-01-10", 1],
    ["2022-01-11", 2],
    ["2022-01-02", 7],
    ["1970-01-01", 4],
    ["1969-12-31", 3],
    ["0000-01-01", 6],
  ])("knows %s as day %i of the week", (day, number) => {
    expect(weekday(day)).toBe(number);
  });

  it("goes round in seven days", () => {
    fc.assert(
      fc.property(middleDay, (day) => {
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      }),
    );
  });
});
