import { describe, expect, it } from "vitest";
import { createFormat, createI18n, languageTag } from "@/i18n";
import { fill } from "@/i18n/fill";

describe("format", () => {
  const arabic = createFormat(languageTag("ar", "latn"));
  const eastern = createFormat(languageTag("ar", "arab"));
  const english = createFormat(languageTag("en", "latn"));

  it("names an Arabic month as the Levant and as Egypt do", () => {
    expect(arabic.day("2022-01-10")).toBe("الاثنين 10 كانون الثاني/يناير 2022");
  });

  it("names a month once where both regions agree on it", () => {
    expect(createFormat(languageTag("ar", "latn")).shortDay("2022-03-01")).toMatch(/^1 آذار\/مارس$/);
  });

  it("writes every digit in the script that was set", () => {
    expect(eastern.day("2022-01-10")).toBe("الاثنين ١٠ كانون الثاني/يناير ٢٠٢٢");
    expect(eastern.number(7939)).toMatch(/^٧٬٩٣٩$/);
    expect(arabic.number(7939)).toBe("7,939");
  });

  it("keeps a day the same day whatever the zone of the machine", () => {
    expect(english.day("2022-01-10")).toBe("Monday 10 January 2022");
    expect(english.shortDay("2022-12-31")).toBe("31 December");
  });

  it("begins a line with a large letter, where the script has one", () => {
    expect(english.atLineStart("also in the headline")).toBe("Also in the headline");
    expect(english.atLineStart("")).toBe("");
    expect(arabic.atLineStart("تقول خلافه")).toBe("تقول خلافه");
  });

  it("joins a list as the language does", () => {
    expect(english.list(["a", "b", "c"])).toBe("a, b and c");
    expect(arabic.list(["أ", "ب"])).toBe("أ وب");
  });
});

describe("plural forms", () => {
  it.each([
    [0, "لا تصريحات"],
    [1, "تصريح واحد"],
    [2, "تصريحان"],
    [3, "3 تصريحات"],
    [11, "11 تصريحًا"],
    [100, "100 تصريح"],
  ])("counts %i statements in Arabic as “%s”", async (count, expected) => {
    const i18n = await createI18n("ar", "latn");
    expect(i18n.t("count.statements", { count })).toBe(expected);
  });

  it("counts in the digits that were set", async () => {
    const i18n = await createI18n("ar", "arab");
    expect(i18n.t("count.statements", { count: 38 })).toBe("٣٨ تصريحًا");
  });

  it("counts in English", async () => {
    const i18n = await createI18n("en", "latn");
    expect(i18n.t("count.statements", { count: 1 })).toBe("one statement");
    expect(i18n.t("count.statements", { count: 38 })).toBe("38 statements");
  });
});

describe("a message’s places", () => {
  const spoken = {
    messages: new Map([
      ["a", "{{who}}: {{n, number}}, {{- words}}"],
      ["b_zero", "none"],
      ["b_other", "{{count, number}} things"],
    ]),
    locale: "en",
    tag: "en-GB",
  } as const;

  it("are filled with figures, with words to the letter, and with names kept to themselves", () => {
    expect(fill("a", { who: "تاس", n: 1234, words: "قال" }, spoken)).toBe("\u2068تاس\u2069: 1,234, قال");
  });

  it("stay empty where there is nothing for them", () => {
    expect(fill("a", {}, spoken)).toBe(": , ");
  });

  it("speak of none at all as such, in a language too that has no form for it", () => {
    expect(fill("b", { count: 0 }, spoken)).toBe("none");
    expect(fill("b", { count: 2000 }, spoken)).toBe("2,000 things");
  });

  it("give a key back that has no message", () => {
    expect(fill("c", {}, spoken)).toBe("c");
  });
});
