import { describe, expect, it } from "vitest";
import { relateWordings } from "@/text/match/index";

const likeness = (a: string, b: string): number => relateWordings(a, b).likeness;
const kinds = (a: string, b: string): readonly string[] =>
  relateWordings(a, b).reasons.map(({ kind }) => kind);

describe("relating two wordings", () => {
  it("finds the same words wholly alike, whatever their spelling", () => {
    expect(likeness("إعادة فتح المدارس الأحد", "اعادة فتح المدارس الاحد")).toBeGreaterThan(0.95);
  });

  it("finds nothing in common between two subjects", () => {
    expect(likeness("إعادة فتح المدارس الأحد", "ارتفاع أسعار النفط في لندن")).toBe(0);
  });

  it("gives nothing for a text without a word", () => {
    expect(relateWordings("", "فتح المدارس")).toEqual({
      likeness: 0,
      shared: 0,
      contrast: false,
      reasons: [],
    });
    expect(likeness("«»", "«»")).toBe(0);
  });

  it("finds a verb and its verbal noun alike", () => {
    expect(likeness("الشركة ستنسحب من المشروع", "انسحاب الشركة من المشروع")).toBeGreaterThan(0.6);
  });

  it("falls as wordings drift apart", () => {
    const told = "البنك المركزي سيخفض سعر الفائدة في أكتوبر";
    const steps = [
      "المصرف المركزي سيخفض سعر الفائدة في أكتوبر",
      "المصرف المركزي سيخفض الفائدة قريبا",
      "المصرف قد يتدخل قريبا",
    ].map((other) => likeness(told, other));
    expect([...steps].sort((a, b) => b - a)).toEqual(steps);
    expect(new Set(steps).size).toBe(3);
  });

  it("finds a headline's few words in the long wording that holds them", () => {
    const long = "الحكومة وافقت بعد نقاش دام ساعات على تمديد حالة الطوارئ في الولايات الجنوبية لشهرين آخرين";
    expect(likeness("تمديد حالة الطوارئ", long)).toBeGreaterThan(likeness("تمديد عقود العمل", long) + 0.15);
  });

  it("reads equal figures in digits and in words as one", () => {
    expect(kinds("إجلاء ثلاثة آلاف شخص من القرى", "إجلاء 3,000 شخص من القرى")).toContain("same-figures");
  });

  it.each([
    ["a changed figure", "إجلاء 300 شخص من القرى", "إجلاء 700 شخص من القرى", "other-figure"],
    ["a particle of negation", "الوزارة ستغلق المصنع القديم", "الوزارة لن تغلق المصنع القديم", "negation"],
    ["a verb that denies", "الوزير ينفي إغلاق المصنع القديم", "الوزير يعلن إغلاق المصنع القديم", "negation"],
    ["a contrary", "ارتفاع صادرات القمح هذا العام", "انخفاض صادرات القمح هذا العام", "negation"],
    ["another country", "السفينة وصلت إلى ميناء تونس مساء", "السفينة وصلت إلى ميناء مصر مساء", "other-name"],
    [
      "two that change places",
      "اليابان تشتكي كندا لدى المنظمة",
      "كندا تشتكي اليابان لدى المنظمة",
      "other-name",
    ],
  ])("lets %s speak against one statement, and tells it", (_, a, b, reason) => {
    expect(kinds(a, b)).toContain(reason);
    expect(relateWordings(a, b).contrast).toBe(true);
    expect(likeness(a, b)).toBeLessThan(0.5 * likeness(a, a));
  });

  it("takes a round figure for the exact one", () => {
    const relation = relateWordings("توقيف نحو خمسة آلاف شخص", "توقيف 4983 شخصا");
    expect(relation.contrast).toBe(false);
    expect(relation.likeness).toBeGreaterThan(0.5);
  });

  it("takes a negated contrary for the same again", () => {
    const relation = relateWordings("الأسعار لن ترتفع هذا الشتاء", "الأسعار ستنخفض هذا الشتاء");
    expect(relation.contrast).toBe(false);
  });

  it("takes what a wording says beside its contrary for no contradiction", () => {
    const both = relateWordings("وافق الاتحاد على تأجيل انطلاق الدوري", "وافق الاتحاد على تأجيل الدوري");
    expect(both.reasons).not.toContainEqual(expect.objectContaining({ kind: "negation" }));
    const one = relateWordings("وافق الاتحاد على انطلاق الدوري", "وافق الاتحاد على تأجيل الدوري");
    expect(one.reasons).toContainEqual(expect.objectContaining({ kind: "negation" }));
  });

  it("finds words in one row more alike than the same words apart", () => {
    const row = relateWordings("تعطلت مضخات المياه القديمة بالحي", "مضخات المياه القديمة أرهقت الميزانية");
    const apart = relateWordings("تعطلت مضخات المياه القديمة بالحي", "المياه أرهقت القديمة ومضخات الميزانية");
    expect(row.likeness).toBeGreaterThan(apart.likeness);
  });

  it("takes no fixed phrase for a negation", () => {
    const phrases = ["التحقيقات لا تزال مستمرة في الحادث", "لا شك أن التحقيقات مستمرة في الحادث"];
    for (const told of phrases) {
      expect(relateWordings(told, "التحقيقات مستمرة في الحادث").contrast).toBe(false);
    }
  });

  it("says the same from either side", () => {
    const pairs = [
      ["القوات ستبقى في العاصمة شهرا", "القوات ستغادر العاصمة قريبا"],
      ["تمديد حالة الطوارئ", "الحكومة تمدد الطوارئ في الجنوب"],
    ] as const;
    for (const [a, b] of pairs) expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 10);
  });
});
