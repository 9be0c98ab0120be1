import { describe, expect, it } from "vitest";
import { publicationDay } from "@/text";

function shown(text: string): string | null {
  const found = publicationDay(text);
  return found === null ? null : `${text.slice(found.start, found.end)} = ${found.day}`;
}

describe("publicationDay", () => {
  it.each([
    ["نشر في: 10 يناير 2022 - 14:30", "10 يناير 2022 = 2022-01-10"],
    ["الاثنين ١٠ كانون الثاني/يناير ٢٠٢٢", "الاثنين ١٠ كانون الثاني/يناير ٢٠٢٢ = 2022-01-10"],
    ["نُشر يوم 10/01/2022 - 18:32", "10/01/2022 = 2022-01-10"],
    ["7 جمادى الآخرة 1443 هـ - 10 يناير 2022 م", "7 جمادى الآخرة 1443 هـ - 10 يناير 2022 م = 2022-01-10"],
    ["2022-01-10T14:30", "2022-01-10 = 2022-01-10"],
  ])("reads %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("prefers the day of publication to that of a later change", () => {
    expect(shown("آخر تحديث: 11/01/2022 - 09:00\nنشرت في: 10/01/2022 - 18:32")).toBe(
      "10/01/2022 = 2022-01-10",
    );
    expect(shown("تحديث: 11/01/2022\n10/01/2022")).toBe("10/01/2022 = 2022-01-10");
  });

  it("takes a change for want of better", () => {
    expect(shown("آخر تحديث 11/01/2022")).toBe("11/01/2022 = 2022-01-11");
  });

  it.each(["", "أمس", "10 يناير", "يناير 2022", "عام 2022", "14:30"])("finds no day in %j", (text) => {
    expect(publicationDay(text)).toBeNull();
  });

  it.each([
    ["Published on March 3, 2021", "March 3, 2021 = 2021-03-03"],
    ["Updated 3rd Sept. 2021", "3rd Sept. 2021 = 2021-09-03"],
  ])("reads a day in English: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(["31 June 2021", "May 2021", "Room 12 May 20215"])("finds no day in English in %j", (text) => {
    expect(publicationDay(text)).toBeNull();
  });
});
