import { describe, expect, it } from "vitest";
import { type CollateOptions, collate, columnKinds, type VariantKind, variantKinds } from "@/text/index";
import { showKinds } from "../../support/show-collation";

const names = [
  ["كازاخستان", "قازاقستان"],
  ["توكاييف", "تواكييف", "قاسم جومارت توكاييف"],
  ["منظمة معاهدة الأمن الجماعي", "مجموعة الامن الجماعي", "منظمة العمل الشامل"],
];

const between = (a: string, b: string, options: CollateOptions = {}) => showKinds(collate([a, b], options));

describe("the kinds of variants", () => {
  it.each<readonly [VariantKind, string, string, string]>([
    ["same", "ثورات ملونة", "ثورات ملونة", "ثورات ملونة"],
    ["spelling", "المحاولة الأولى", "المحاولة الاولى", "المحاولة ⟦الأولى|الاولى⟧spelling"],
    ["spelling", "في البلاد", "فى البلاد", "⟦في|فى⟧spelling البلاد"],
    ["spelling", "مدرسة كبيرة", "مدرسه كبيرة", "⟦مدرسة|مدرسه⟧spelling كبيرة"],
    ["spelling", "أكّد مؤكداً", "أكد مؤكدا", "⟦أكّد|أكد⟧spelling ⟦مؤكداً|مؤكدا⟧spelling"],
    ["spelling", "كـازاخستان اليوم", "كازاخستان اليوم", "⟦كـازاخستان|كازاخستان⟧spelling اليوم"],
    ["spelling", "نشر ٢٠٣٠ جنديا", "نشر 2030 جنديا", "نشر ⟦٢٠٣٠|2030⟧spelling جنديا"],
    ["spelling", "توقيف ثمانية آلاف شخص", "توقيف 8,000 شخص", "توقيف ⟦ثمانية آلاف|8,000⟧spelling شخص"],
    ["spelling", "شؤون البلاد", "شئون البلاد", "⟦شؤون|شئون⟧spelling البلاد"],
    ["spelling", "و أكد الرئيس", "وأكد الرئيس", "⟦و أكد|وأكد⟧spelling الرئيس"],
    ["spelling", "ما زال هناك", "مازال هناك", "⟦ما زال|مازال⟧spelling هناك"],
    ["spelling", "لا بد من حل", "لابد من حل", "⟦لا بد|لابد⟧spelling من حل"],
    ["inflection", "انتهاء المهام", "انتهاء مهامها", "انتهاء ⟦المهام|مهامها⟧inflection"],
    ["inflection", "انتهاء مهمتها", "انتهاء المهام", "انتهاء ⟦مهمتها|المهام⟧inflection"],
    ["inflection", "أجهزة المناطق", "أجهزة المنطقة", "أجهزة ⟦المناطق|المنطقة⟧inflection"],
    ["inflection", "وزراء الدول", "الوزير الدول", "⟦وزراء|الوزير⟧inflection الدول"],
    ["inflection", "لن تسمح روسيا", "لن نسمح روسيا", "لن ⟦تسمح|نسمح⟧inflection روسيا"],
    ["inflection", "تضم 12 دولة", "تضم و12 دولة", "تضم ⟦12|و12⟧inflection دولة"],
    ["name", "أحداث كازاخستان", "أحداث قازاقستان", "أحداث ⟦كازاخستان|قازاقستان⟧name"],
    ["number", "تضم 2,500 جندي", "تضم 2030 جندي", "تضم ⟦2,500|2030⟧number جندي"],
    ["substitution", "لمنع تدهور الأوضاع", "لمنع زعزعة الأوضاع", "لمنع ⟦تدهور|زعزعة⟧substitution الأوضاع"],
    ["unshared", "قال الرئيس", "قال الرئيس أمس", "قال الرئيس ⟦∅|أمس⟧unshared"],
    ["negation", "لن تسمح روسيا", "تسمح روسيا", "⟦لن|∅⟧negation تسمح روسيا"],
    ["negation", "الانسحاب غير ممكن", "الانسحاب ممكن", "الانسحاب ⟦غير|∅⟧negation ممكن"],
    ["negation", "لن تنسحب القوات", "سوف تنسحب القوات", "⟦لن|سوف⟧negation تنسحب القوات"],
  ])("calls it %s: %s / %s", (kind, a, b, shown) => {
    expect(variantKinds).toContain(kind);
    expect(between(a, b, { names })).toBe(shown);
  });

  it("keeps سؤال and سوال apart", () => {
    expect(between("طرح سؤال جديد", "طرح سوال جديد")).toBe("طرح ⟦سؤال|سوال⟧substitution جديد");
  });

  it("sets no word with a conjunction against one without, nor a preposition against its contrary", () => {
    expect(between("السلطات المحلية خارج البلاد", "السلطات والقضاء خارج البلاد")).not.toContain(
      "substitution",
    );
    expect(between("سعت الدولة إلى زراعة القمح", "سعت الدولة من زراعة القمح")).not.toContain("substitution");
    expect(between("خرج الناس نحو وسط المدينة", "خرج الناس إلى وسط المدينة")).toContain(
      "⟦نحو|إلى⟧substitution",
    );
  });

  it("joins a plural of three consonants to its singular, and no verb to a noun of the same", () => {
    expect(between("على الصعيد الوطني", "على الصعد الوطني")).toContain("⟦الصعيد|الصعد⟧inflection");
    expect(between("سبل الحل", "سبيل الحل")).toContain("⟦سبل|سبيل⟧inflection");
    expect(between("هذا الحدث الأول", "هذا الحديث الأول")).not.toContain("inflection");
  });

  it("takes what completes a word for part of what another says alone", () => {
    expect(between("نجحت في استعادة السيطرة على الموقف", "نجحت في استعادة النظام")).toBe(
      "نجحت في استعادة ⟦السيطرة|النظام⟧substitution ⟦على|∅⟧rephrased ⟦الموقف|∅⟧rephrased",
    );
  });

  it("never folds a negation into the inflection of its particle", () => {
    expect(between("ولن تسمح", "لن تسمح")).toBe("⟦ولن|لن⟧inflection تسمح");
    expect(between("ليست المحاولة", "ليس المحاولة")).toBe("⟦ليست|ليس⟧inflection المحاولة");
  });

  it("calls no word another word for a particle of negation, nor a negation what it does not negate", () => {
    expect(between("الرئيس لم تعد هناك", "الرئيس لفترة قصيرة هناك")).toBe(
      "الرئيس ⟦لم|لفترة⟧unshared ⟦تعد|قصيرة⟧unshared هناك",
    );
  });

  it("takes no verbal noun for the plural of what has its consonants", () => {
    expect(between("وزارة الإعلام اليوم", "وزارة العلم اليوم")).toBe(
      "وزارة ⟦الإعلام|العلم⟧substitution اليوم",
    );
    expect(between("وزارة الأعلام اليوم", "وزارة العلم اليوم")).toBe("وزارة ⟦الأعلام|العلم⟧inflection اليوم");
    expect(between("بعد قتال طويل", "بعد قتل طويل")).toBe("بعد ⟦قتال|قتل⟧substitution طويل");
  });

  it("reads the name inside a name where that alone has a counterpart", () => {
    const things = [
      ["منظمة الأمن", "مجموعة الأمن"],
      ["قوات مجموعة الأمن", "القوة"],
    ];
    expect(between("قوات مجموعة الأمن غادرت", "منظمة الأمن غادرت", { names: things })).toBe(
      "⟦قوات|∅⟧unshared ⟦مجموعة الأمن|منظمة الأمن⟧name غادرت",
    );
    expect(between("قوات مجموعة الأمن غادرت", "القوة غادرت", { names: things })).toBe(
      "⟦قوات مجموعة الأمن|القوة⟧name غادرت",
    );
  });

  it("hears ما as a negation only where nothing makes it “what”", () => {
    expect(between("ما كان الرئيس هنا", "كان الرئيس هنا")).toBe("⟦ما|∅⟧negation كان الرئيس هنا");
    expect(between("إنه ما رأى الحادث", "إنه رأى الحادث")).toBe("إنه ⟦ما|∅⟧negation رأى الحادث");
    expect(between("ندد بكل ما حدث هنا", "ندد بكل حدث هنا")).toBe("ندد بكل ⟦ما|∅⟧unshared حدث هنا");
  });

  it.each([
    ["وقع صدام بين حافلتين ما نتج منه إصابة راكب", "وقع صدام بين حافلتين نتج منه إصابة راكب"],
    ["انخفضت الأسعار ما يفتح المجال للشراء", "انخفضت الأسعار يفتح المجال للشراء"],
    ["ما قامت به البلدية أمس", "قامت به البلدية أمس"],
    ["بلغ الإنتاج ضعف مقدار ما كانت المصانع تقدم", "بلغ الإنتاج ضعف مقدار كانت المصانع تقدم"],
    ["قال الخبير: ما الذي جرى هنا", "قال الخبير: الذي جرى هنا"],
  ])("hears no negation in the ما of «%s»", (one, other) => {
    expect(between(one, other)).not.toContain("negation");
  });

  it.each([
    ["لا تزال الطرق مقطوعة", "الطرق مقطوعة"],
    ["ما زالوا ينتظرون الحافلة", "ينتظرون الحافلة"],
    ["ما برحت الأسعار ترتفع", "الأسعار ترتفع"],
    ["لا شك أن الموسم جيد", "الموسم جيد"],
    ["لا بد من ترميم الجسر", "ترميم الجسر"],
    ["ارتفعت الأسعار لا سيما الخضار", "ارتفعت الأسعار الخضار"],
  ])("hears no negation where a particle affirms what follows: «%s»", (one, other) => {
    expect(between(one, other)).not.toContain("negation");
  });

  it("goes on hearing one before a word that only looks like it", () => {
    expect(between("لن تزول المخاطر", "تزول المخاطر")).toContain("⟦لن|∅⟧negation");
    expect(between("لن تسيطر النيران", "تسيطر النيران")).toContain("⟦لن|∅⟧negation");
  });

  it("gives a name of several words one cell, with its clitic", () => {
    expect(between("دعت منظمة معاهدة الأمن الجماعي أمس", "دعت مجموعة الامن الجماعي أمس", { names })).toBe(
      "دعت ⟦منظمة معاهدة الأمن الجماعي|مجموعة الامن الجماعي⟧name أمس",
    );
    expect(between("قال قاسم جومارت توكاييف اليوم", "قال تواكييف اليوم", { names })).toBe(
      "قال ⟦قاسم جومارت توكاييف|تواكييف⟧name اليوم",
    );
    expect(between("تابعة لمنظمة معاهدة الأمن الجماعي", "تابعة منظمة معاهدة الأمن الجماعي", { names })).toBe(
      "تابعة ⟦لمنظمة معاهدة الأمن الجماعي|منظمة معاهدة الأمن الجماعي⟧inflection",
    );
  });

  it("aligns a misspelling with the word that it stands for", () => {
    expect(between("الرئيس قاسم تواكييف أكد", "الرئيس توكاييف أكد")).toBe(
      "الرئيس ⟦قاسم|∅⟧unshared ⟦تواكييف|توكاييف⟧name أكد",
    );
  });

  it("says of a rounded figure that it is one", () => {
    const [column] = columnKinds(collate(["بلغ العدد 7939 شخصا", "بلغ العدد نحو ثمانية آلاف شخصا"])).filter(
      ({ kind }) => kind === "number",
    );
    expect(column?.rounded).toBe(true);
    const [other] = columnKinds(collate(["تضم 2,500 جندي", "تضم 2030 جندي"])).filter(
      ({ kind }) => kind === "number",
    );
    expect(other?.rounded).toBe(false);
  });

  it("names a column after the gravest of its differences", () => {
    expect(showKinds(collate(["لن تسمح", "لن نسمح", "تسمح"]))).toBe("⟦لن|∅⟧negation ⟦تسمح|نسمح⟧inflection");
  });

  it("calls nothing added or left out where no wording is the reference", () => {
    expect(showKinds(collate(["قال بوتين أمس", "قال بوتين أمس", "قال بوتين"]))).toBe(
      "قال بوتين ⟦أمس|∅⟧unshared",
    );
    expect(showKinds(collate(["قال بوتين أمس", "قال بوتين", "قال بوتين"]))).toBe("قال بوتين ⟦أمس|∅⟧unshared");
  });
});

describe("punctuation", () => {
  it("is spelling, whatever it is, and stands in columns of its own", () => {
    const collation = collate(["قال: “ثورات ملونة”.", "قال ثورات، ملونة"]);
    const kinds = columnKinds(collation);
    const columns = collation.columns.map((column, at) => ({ ...column, ...kinds[at] }));
    const marks = columns.filter(({ punctuation }) => punctuation);
    expect(marks.map(({ kind }) => kind)).toEqual(marks.map(() => "spelling"));
    expect(columns.filter(({ punctuation }) => !punctuation).map(({ kind }) => kind)).toEqual([
      "same",
      "same",
      "same",
    ]);
  });

  it("sets marks of one office in one column", () => {
    const { columns } = collate(["“ثورات”،", "«ثورات»,"]);
    expect(columns.map(({ cells }) => cells.map((cell) => cell?.written))).toEqual([
      ["“", "«"],
      ["ثورات", "ثورات"],
      ["”", "»"],
      ["،", ","],
    ]);
  });

  it("does not disturb a word that a quotation mark parts from its clitic", () => {
    expect(between("لن تسمح بـ”ثورات ملونة”", "لن تسمح “بثورات ملونة”")).toBe(
      "لن تسمح ⟦بـ”ثورات|بثورات⟧spelling ملونة",
    );
  });
});
