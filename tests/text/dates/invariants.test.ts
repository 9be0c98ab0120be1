import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber, isDay, resolveDates } from "@/text";
import { processorTime } from "../../support/processor-time";

const vocabulary =
  `الاثنين الأحد الجمعة أحد يوم اليوم أمس أول من غداً بعد غد الماضي المقبل الجاري قبل منذ ثلاثة ثلاثين عشر
  أيام يومين أسبوع الأسبوع شهر الشهر عام العام عاماً سنة العقدين القرن يناير كانون الثاني / ( ) - ، . مارس رمضان شوال هـ م الموافق
  الحادي والعشرين العاشر 5 و7 10 27 31 1436 1991 2022 2500 9999 0001 10/1/2022 2022-01-10 3-1 إلى حتى بين مطلع منتصف أواخر النصف الأول
  الربع آخر صيف الصيف عيد الفطر تسعينيات قال الرئيس إن في لـ10 والاثنين بالأمس 100000 مليون أكثر نحو بضعة`.split(
    /\s+/u,
  );

const texts = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 24 }).map((words) => words.join(" ")),
  fc
    .array(fc.constantFrom(...vocabulary, "\n", "ـ", "\u064b", "\u200f"), { maxLength: 24 })
    .map((words) => words.join("")),
  fc.string({ unit: "binary" }),
);

const days = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -20_000, max: 30_000 }).map(dayFromNumber) },
  { weight: 1, arbitrary: fc.integer({ min: -719_528, max: 2_932_896 }).map(dayFromNumber) },
  { weight: 1, arbitrary: fc.string() },
);

const eastern = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

describe("resolveDates on random text", () => {
  it("gives days of the calendar, from never after to", () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        for (const { from, to, precision } of resolveDates(text, published)) {
          expect(isDay(from) && isDay(to) && from <= to).toBe(true);
          if (precision === "day") expect(from).toBe(to);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives ranges inside the text, in order, not overlapping and not empty", () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        let reached = 0;
        for (const { start, end } of resolveDates(text, published)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads digits of either script alike", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 24 }), days, (words, published) => {
        const text = words.join(" ");
        expect(resolveDates(eastern(text), published)).toEqual(resolveDates(text, published));
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same in a line whatever stands on the lines around it", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 20_000 }).map(dayFromNumber), (text, published) => {
        const alone = resolveDates(text, published);
        const between = resolveDates(`قال الرئيس\n${text}\nقال الوزير`, published);
        const shift = "قال الرئيس\n".length;
        expect(between).toEqual(alone.map((it) => ({ ...it, start: it.start + shift, end: it.end + shift })));
      }),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to the text", () => {
    const time = (length: number): number => {
      const text = vocabulary.join(" ").repeat(length);
      return processorTime(() => resolveDates(text, "2022-01-10"));
    };
    time(20);
    // Eight times the text in far less than the sixty-four times of a square.
    expect(time(160)).toBeLessThan(32 * Math.max(time(20), 1));
  });
});
