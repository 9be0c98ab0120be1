import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createFormat, createI18n, isolateForeign, type Locale, MessagesProvider, Told } from "@/i18n";

/** Isolates as they are seen: ‹ for what runs from the left or as it begins, › at its end, « from the right. */
const seen = (text: string) =>
  text.replaceAll("\u2068", "‹").replaceAll("\u2067", "«").replaceAll("\u2069", "›");

async function html(text: string, locale: Locale, inside = false): Promise<string> {
  const i18n = await createI18n(locale, "latn");
  const { container } = render(
    <MessagesProvider i18n={i18n}>
      <Told inside={inside}>{text}</Told>
    </MessagesProvider>,
  );
  return container.innerHTML;
}

describe("isolateForeign", () => {
  it.each<[string, Locale, string]>([
    ["24.ae", "ar", "‹24.ae›"],
    ["الوسط", "ar", "الوسط"],
    ["فرانس 24", "ar", "فرانس 24"],
    ["BBC عربي", "ar", "«BBC عربي›"],
    ["Alwasat", "en", "Alwasat"],
    ["الوسط", "en", "‹الوسط›"],
    ["10–12", "ar", "10–12"],
    ["2021-11-08", "ar", "‹2021-11-08›"],
    ["لـ«الوسط»", "ar", "لـ«الوسط»"],
  ])("keeps %s to itself in %s only where it is foreign there", (text, locale, expected) => {
    expect(seen(isolateForeign(text, locale))).toBe(expected);
  });

  it("parts no Arabic word at its tatweel", async () => {
    expect(await html("تسمية خاطئة لـ«المنظمة» وبـBBC", "ar")).toContain("لـ«المنظمة» وبـ");
  });

  it("isolates nothing twice", () => {
    const once = isolateForeign("24.ae", "ar");
    expect(isolateForeign(`${once} والوسط`, "ar")).toBe(`${once} والوسط`);
  });
});

describe("a message", () => {
  it("keeps to themselves the names that are put into it, and leaves its own words and figures", async () => {
    const { t } = await createI18n("ar", "latn");
    expect(seen(t("beside.alone", { outlet: "24.ae" }))).toBe("ليس هنا تصريح مشترك مع ‹24.ae›");
    expect(seen(t("count.statements", { count: 12 }))).toBe("12 تصريحًا");
    const english = await createI18n("en", "latn");
    expect(seen(english.t("reader.creditedTo", { credit: "رويترز" }))).toBe("citing ‹رويترز›");
  });

  it("keeps apart the items of a list", () => {
    expect(seen(createFormat("ar-u-nu-latn").list(["24.ae", "الوسط"]))).toBe("‹24.ae› والوسط");
  });
});

describe("Told", () => {
  it("tells Arabic words in an English sentence to be Arabic, without the signs that isolate them", async () => {
    expect(await html("citing \u2068رويترز\u2069 and \u2068تاس\u2069", "en")).toBe(
      '<span><span>citing </span><bdi lang="ar" dir="rtl">رويترز</bdi><span> and </span><bdi lang="ar" dir="rtl">تاس</bdi></span>',
    );
    expect(await html("(تواكييف): it should be توكاييف.", "en")).toBe(
      '<span><span>(</span><bdi lang="ar" dir="rtl">تواكييف</bdi><span>): it should be </span><bdi lang="ar" dir="rtl">توكاييف</bdi><span>.</span></span>',
    );
  });

  it("keeps foreign names in their own order in an Arabic sentence, figures before them included", async () => {
    expect(await html("كما نشر 24.ae أمس.", "ar")).toBe(
      '<span><span>كما نشر </span><bdi dir="ltr">24.ae</bdi><span> أمس.</span></span>',
    );
  });

  it("leaves whole what is in one script, and says its language inside another's text", async () => {
    expect(await html("قال الرئيس 2030", "ar")).toBe("<span>قال الرئيس 2030</span>");
    expect(await html("nothing", "en", true)).toBe('<span lang="en" dir="ltr">nothing</span>');
  });
});
