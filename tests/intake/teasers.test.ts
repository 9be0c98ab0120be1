import { describe, expect, it } from "vitest";
import { countTeasers } from "@/intake/html/teasers";

const heading = (text: string) => ({ text, kind: "paragraph" as const, linked: true as const });
const plain = (text: string) => ({ text, kind: "paragraph" as const });
const headings = [
  "ارتفاع منسوب النهر بعد المطر",
  "منتخب اليد يتأهل إلى النهائي",
  "معرض الكتاب يفتح أبوابه للأطفال",
  "أسعار الزيتون تتراجع في الأسواق",
];

describe("countTeasers", () => {
  it("counts the headings of a page that only announces articles, from four on", () => {
    expect(countTeasers(headings.map(heading))).toBe(4);
    expect(countTeasers(headings.slice(1).map(heading))).toBe(0);
  });

  it("takes the line below a heading for its summary, and only that", () => {
    const summary = plain("قال وزير المياه إن السد الجديد سيفتح في الربيع المقبل بعد سنوات من العمل.");
    const withSummaries = headings.flatMap((text) => [heading(text), summary]);
    expect(countTeasers(withSummaries)).toBe(4);
    expect(countTeasers([...withSummaries, ...Array.from({ length: 8 }, () => summary)])).toBe(0);
  });

  it("takes links of one or two words, and linked paragraphs, for no headings", () => {
    expect(countTeasers(["رياضة", "أخبار اليوم", "ثقافة", "اقتصاد محلي"].map(heading))).toBe(0);
    expect(countTeasers(headings.map((text) => heading(`${text} `.repeat(8).trim())))).toBe(0);
  });
});
