import { describe, expect, it } from "vitest";
import { headsFit } from "@/parts/marks/heads-fit";

const named = (...names: readonly string[]) => names.map((name) => ({ ar: name, en: name }));

describe("headsFit", () => {
  it("lets a few names of a few words stand over their columns", () => {
    expect(headsFit(named("الوسط", "سكاي نيوز عربية", "BBC News", "24.ae", "فرانس 24"), "stacked")).toBe(
      true,
    );
  });

  it("refuses eleven outlets", () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `وسيلة ${index + 1}`);
    expect(headsFit(named(...eleven), "stacked")).toBe(false);
    expect(headsFit(named(...eleven), "wide")).toBe(false);
  });

  it("refuses a name of sixty letters, and a long word, beside others", () => {
    const long = "الموقع الإخباري الرسمي لوكالة الأنباء الوطنية المتحدة للشرق";
    expect(headsFit(named(long, "الوسط", "تاس", "رويترز"), "stacked")).toBe(false);
    expect(headsFit(named("Kazakhstanskaya", "الوسط", "تاس", "رويترز"), "wide")).toBe(false);
  });
});
