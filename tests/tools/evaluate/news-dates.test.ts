import { describe, expect, it } from "vitest";
import { isDay, resolveDates } from "@/text";
import { newsDateLabels, tallyDates } from "@/tools/evaluate/news-dates";

const halves = Object.entries(newsDateLabels);

describe("the labelled dates of newspapers", () => {
  it.each(halves)("name days and ranges that can be, in their order: %s", (_, passages) => {
    for (const { article, until, dates } of passages) {
      let reached = 0;
      for (const [start, end, from, to] of dates) {
        expect(start, article).toBeGreaterThanOrEqual(reached);
        expect(end, article).toBeGreaterThan(start);
        expect(end, article).toBeLessThanOrEqual(until);
        expect(
          [from, to].every((day) => day === undefined || isDay(day)),
          article,
        ).toBe(true);
        expect((from ?? "") <= (to ?? ""), article).toBe(true);
        reached = end;
      }
    }
  });

  it("are at least eighty, no article twice", () => {
    const passages = halves.flatMap(([, its]) => its);
    expect(passages.flatMap(({ dates }) => dates.filter((date) => date.length > 2)).length).toBeGreaterThan(
      79,
    );
    expect(new Set(passages.map(({ article }) => article)).size).toBe(passages.length);
  });
});

describe("holding what was found against the labels", () => {
  const text = "وصل الوفد الأحد إلى العاصمة ويغادرها غداً بعد لقاء قصير";
  const published = "2022-01-10";
  const tally = (dates: Parameters<typeof tallyDates>[0]["dates"], until = text.length) => {
    const { errors, ...figures } = tallyDates(
      { article: "2022-01-10/1", until, dates },
      resolveDates(text, published),
      text,
    );
    return { ...figures, errors: errors.length };
  };
  const sunday = [text.indexOf("الأحد"), text.indexOf(" إلى")] as const;
  const tomorrow = [text.indexOf("غداً"), text.indexOf(" بعد")] as const;

  it("counts what is found on its days", () => {
    expect(
      tally([
        [...sunday, "2022-01-09", "2022-01-09"],
        [...tomorrow, "2022-01-10", "2022-01-12", "within"],
      ]),
    ).toEqual({ labelled: 2, found: 2, right: 2, readings: 2, dates: 2, errors: 0 });
  });

  it("tells another day, a date that was not found and words that are none", () => {
    expect(tally([[...sunday, "2022-01-16", "2022-01-16"]])).toEqual({
      ...{ labelled: 1, found: 1, right: 0, readings: 2, dates: 1, errors: 2 },
    });
    expect(tally([[0, 3, "2022-01-09", "2022-01-09"], [...sunday], [...tomorrow]])).toEqual({
      ...{ labelled: 1, found: 0, right: 0, readings: 2, dates: 2, errors: 1 },
    });
  });

  it("leaves out what reaches beyond the passage", () => {
    expect(tally([[...sunday]], tomorrow[1] - 1)).toEqual({
      ...{ labelled: 0, found: 0, right: 0, readings: 1, dates: 1, errors: 0 },
    });
  });
});
