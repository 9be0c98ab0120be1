import { describe, expect, it } from "vitest";
import { gregorian } from "@/text/dates/calendars/gregorian";
import { hijri } from "@/text/dates/calendars/hijri";
import { weekdayOf, weekOf } from "@/text/dates/calendars/week";
import { dayFromNumber, dayNumber, weekday } from "@/text/dates/day";

describe("the Hijri calendar", () => {
  it.each([
    [1300, 1, 1, "1882-11-12"],
    [1436, 10, 1, "2015-07-17"],
    [1442, 9, 1, "2021-04-13"],
    [1443, 6, 7, "2022-01-10"],
  ])("puts %i/%i/%i on %s", (year, month, day, expected) => {
    expect(dayFromNumber(hijri.day(year, month, day)?.from ?? 0)).toBe(expected);
  });

  it("has months that follow each other without a gap, of 29 or 30 days", () => {
    let next = hijri.month(1300, 1)?.from;
    for (let year = 1300; year <= 1599; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = hijri.month(year, month);
        expect(days?.from).toBe(next);
        const length = days === null ? 0 : days.to - days.from + 1;
        expect(length === 29 || length === 30).toBe(true);
        next = (days?.to ?? 0) + 1;
      }
    }
  });

  it("gives back the date of the day that it gave", () => {
    expect(hijri.date(hijri.day(1443, 6, 7)?.from ?? 0)).toEqual({ year: 1443, month: 6, day: 7 });
  });

  it.each([
    [1299, 1, 1],
    [1600, 1, 1],
    [1443, 13, 1],
    [1443, 6, 31],
    [1443, 0, 1],
  ])("has no %i/%i/%i", (year, month, day) => {
    expect(hijri.day(year, month, day)).toBeNull();
  });
});

describe("the Gregorian calendar", () => {
  it("has no 30 February and nothing beyond its years", () => {
    expect(gregorian.day(2022, 2, 30)).toBeNull();
    expect(gregorian.year(12_022)).toBeNull();
    expect(gregorian.month(2022, 13)).toBeNull();
  });
});

describe("the week", () => {
  it("begins on Monday", () => {
    const { from, to } = weekOf(dayNumber("2022-01-12"));
    expect([from, to].map(dayFromNumber)).toEqual(["2022-01-10", "2022-01-16"]);
  });

  it("has the weekday of the day that is written out", () => {
    for (let day = -800; day < 800; day += 1) expect(weekdayOf(day)).toBe(weekday(dayFromNumber(day)));
  });
});
