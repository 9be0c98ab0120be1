import { describe, expect, it } from "vitest";
import { evidenceOf, loneStretches, maySay, readSaid, says } from "@/text/index";

const names = [["اتحاد المزارعين", "رابطة المزارعين"]];

/** The words of a text that another may not say. */
function unsaid(text: string, other: string): readonly string[] {
  const evidence = evidenceOf([readSaid(other, names)]);
  return readSaid(text, names)
    .words.filter((word) => !maySay(evidence, word))
    .map(({ start, end }) => text.slice(start, end));
}

/** What a text says that another nowhere does. */
function alone(text: string, other: string): readonly string[] {
  const [said, beside] = [readSaid(text, names), readSaid(other, names)];
  return loneStretches(said, evidenceOf([said]), [beside]).map(({ start, end }) => text.slice(start, end));
}

describe("maySay", () => {
  it.each([
    ["another form", "المهندسون", "المهندسين"],
    ["a root", "استقبال", "استقبل"],
    ["a synonym", "ستغادر", "تنسحب"],
    ["a contrary", "ارتفاع", "انخفاض"],
    ["a spelling of a foreign name", "سيرغي", "سيرجي"],
    ["another name of one thing", "اتحاد المزارعين", "رابطة المزارعين"],
    ["a place by its adjective", "مصر", "المصري"],
    ["a figure that rounds it", "7939", "ثمانية آلاف"],
  ])("hears %s", (_, one, other) => {
    expect(unsaid(one, other)).toEqual([]);
  });

  it("does not hear a word of its own, nor another figure", () => {
    expect(unsaid("الدعامات", "الجسر")).toEqual(["الدعامات"]);
    expect(unsaid("2,500", "2030")).toEqual(["2,500"]);
  });

  it("asks nothing of words that bind others, of verbs of saying, of days", () => {
    expect(unsaid("وأكد في 3 مايو أن", "الجسر")).toEqual([]);
  });
});

describe("says", () => {
  it("takes forms for sure, synonyms and round figures not", () => {
    const sure = (one: string, other: string) =>
      readSaid(one, []).words.every((word) => says(evidenceOf([readSaid(other, [])]), word));
    expect(sure("المهندسون", "المهندسين")).toBe(true);
    expect(sure("ستغادر", "تنسحب")).toBe(false);
    expect(sure("7939", "ثمانية آلاف")).toBe(false);
    expect(sure("٣٠", "ثلاثين")).toBe(true);
  });
});

describe("loneStretches", () => {
  it("finds what stands beyond all that the other says", () => {
    expect(alone("سنغلق الجسر بسبب تشقق الدعامات", "سنغلق الجسر")).toEqual(["بسبب تشقق الدعامات"]);
  });

  it("leaves what the other may say otherwise in the same place", () => {
    expect(alone("سنغلق الجسر بسبب تشقق الدعامات", "سنغلق الجسر خوفا من سقوطه")).toEqual([]);
  });

  it("takes a single adjective where the other leaves the noun without one", () => {
    expect(alone("نراجع الوضع الاقتصادي في القرى", "نراجع الوضع في القرى")).toEqual(["الاقتصادي"]);
    expect(alone("نراجع الوضع الاقتصادي في القرى", "نراجع الوضع المالي في القرى")).toEqual([]);
  });

  it("makes nothing of a single word that is no name", () => {
    expect(alone("أعمال الصيانة مستمرة", "تجري الصيانة")).toEqual([]);
  });

  it("makes nothing of what may be meant by a word that points back", () => {
    expect(alone("يموّل البحث عن كائنات ذكية في الفضاء", "يموّل البحث لحل هذا اللغز")).toEqual([]);
  });
});
