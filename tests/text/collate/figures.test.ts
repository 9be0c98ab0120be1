import { describe, expect, it } from "vitest";
import { figureContrasts } from "@/text/index";

const contrasts = (a: string, b: string) =>
  figureContrasts(a, b).map(
    (found) =>
      `${a.slice(found.a.start, found.a.end)} / ${b.slice(found.b.start, found.b.end)}: ${found.relation}`,
  );

describe("figureContrasts", () => {
  it("tells figures that disagree from those that are rounded", () => {
    expect(contrasts("تضم القوة 2,500 جندي", "تضم القوة 2030 جنديا")).toEqual(["2,500 / 2030: different"]);
    expect(contrasts("توقيف نحو ثمانية آلاف شخص", "توقيف 7939 شخصا")).toEqual([
      "ثمانية آلاف / 7939: rounded",
    ]);
  });

  it("finds two figures for one thing in different places by what they count", () => {
    const a = "قوة تابعة للمنظمة تضم 2,500 جندي من روسيا وأرمينيا لمساعدة السلطات";
    const b = "أوضح الرئيس بعد طلب المساعدة أنه تم إرسال 2030 جنديا";
    expect(figureContrasts(a, b)).toMatchObject([{ relation: "different" }]);
  });

  it("finds no contrast between equal values, nor between figures for different things", () => {
    expect(contrasts("توقيف ٢٠٣٠ شخصا", "توقيف 2,030 شخصا")).toEqual([]);
    expect(contrasts("قبل 30 عاما من الآن كانت هناك دولة", "بلغت الأضرار في البلاد 220 مليون دولار")).toEqual(
      [],
    );
    expect(contrasts("", "2030")).toEqual([]);
  });

  it("lets equal figures use each other up before it looks for a contrast", () => {
    expect(contrasts("سقط 3 قتلى ثم 5 قتلى", "سقط أمس 5 قتلى ثم عاد الهدوء وبعده 3 قتلى")).toEqual([]);
  });
});
