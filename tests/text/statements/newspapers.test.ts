import { describe, expect, it } from "vitest";
import { findSpeakers } from "@/text/speakers";
import { findStatements } from "@/text/statements";
import { articleOf } from "./article";

/** What is found in lines, a headline where it begins with #, each with the name of whoever is given as its speaker. */
function told(...lines: readonly string[]): readonly (readonly [said: string, speaker: string])[] {
  const article = articleOf(...lines);
  const speakers = findSpeakers(article);
  return findStatements(article, { speakers }).map(
    ({ start, end, speaker }) =>
      [article.text.slice(start, end), speakers.find(({ id }) => id === speaker)?.name ?? ""] as const,
  );
}

describe("what newspapers write of who said what", () => {
  it.each([
    [
      "two lines of one man with لفت",
      "قال نبيل شاهين إن السوق مفتوح. ولفت إلى أن الأسعار ثابتة.",
      "نبيل شاهين",
      2,
    ],
    ["a family behind آل", "وأكد الشيخ سليم آل الشيخ أن السوق مفتوح.", "سليم آل الشيخ", 1],
    ["a tribe behind the family", "وأكد سليم آل حسن الشهري أن السوق مفتوح.", "سليم آل حسن الشهري", 1],
    ["a family that is a word of time too", "وقال محمد المقبل: «السوق مفتوح منذ أمس».", "محمد المقبل", 1],
    ["a headline's subject", "#تركيا تؤكد فتح أسواق على الحدود", "تركيا", 1],
    ["a name before its verb", "سليم الشامي أحد سكان الحي الجديد أكد أن السوق مفتوح.", "سليم الشامي", 1],
    [
      "whom a title speaks for in marks",
      'وذكر المتحدث باسم "الدوائر الخاصة" مارسيل دحام أن السوق مفتوح.',
      "مارسيل دحام",
      1,
    ],
    ["people who are counted", "مجموعة من التجار حذروا من إغلاق السوق في العيد.", "مجموعة من التجار", 1],
    ["a bank that no lexicon has", "وأكد بنك دحامو ساكس أمس توقعاته لأسعار النفط.", "بنك دحامو ساكس", 1],
    ["a noun before what is its own", "واتهم الزوج زوجته بالسرقة من البيت.", "الزوج", 1],
    [
      "people in construct",
      "اتهم متضررو سيول العاصمة وزارة المالية بالمماطلة في الصرف.",
      "متضررو سيول العاصمة",
      1,
    ],
    [
      "a body that is no founder",
      "وأكدت المؤسسة العامة للسكك الحديدية انتظام رحلات القطار كلها.",
      "المؤسسة العامة للسكك الحديدية",
      1,
    ],
    [
      "another holder of an office",
      "وقال النائب السابق الآخر، دحام السهو: «السوق مفتوح منذ أمس».",
      "دحام السهو",
      1,
    ],
    [
      "people who are counted, and not whom they speak of",
      "ودان عدد من الأهالي خطوة النائب سليم الشامي، مشددين على أن السوق لهم.",
      "عدد من الأهالي",
      2,
    ],
    [
      "an office whose verb stands twice",
      "المدعي العام قدم طلبا ثم قدم آخر. وأوضح المدعي العام أن السوق مغلق.",
      "المدعي العام",
      1,
    ],
    ["how it was said", "وقال دحامو مبتسما: «السوق مفتوح منذ أمس».", "دحامو", 1],
  ])("gives them to %s", (_, line, speaker, count) => {
    expect(told(line).map(([, name]) => name)).toEqual(Array(count).fill(speaker));
  });

  it.each([
    ["استنكر النائب نبيل شاهين ما قام به التجار في العيد.", [["ما قام به التجار في العيد", "نبيل شاهين"]]],
    ["كشفت البلدية النقاب عن خطة جديدة للأسواق.", [["خطة جديدة للأسواق", "البلدية"]]],
    ["وعبر نبيل شاهين نيابة عن زملائه عن شكره للحضور.", [["شكره للحضور", "نبيل شاهين"]]],
    ["ويؤكد نبيل شاهين على أثر السوق في القرية.", [["أثر السوق في القرية", "نبيل شاهين"]]],
    [
      "وبحسب نبيل شاهين، وهو تاجر قديم، فقد بدأ البيع أمس في السوق.",
      [["بدأ البيع أمس في السوق", "نبيل شاهين"]],
    ],
    ["وبين نبيل شاهين وهو عامل في شركة النقل لـ«النبأ» أن السوق مفتوح.", [["السوق مفتوح", "نبيل شاهين"]]],
    [
      "وأكد نبيل شاهين حرص البلدية على السوق، مشيرا إلى أن الأسعار ثابتة.",
      [
        ["حرص البلدية على السوق", "نبيل شاهين"],
        ["الأسعار ثابتة", "نبيل شاهين"],
      ],
    ],
    [
      "وأضاف نبيل شاهين أن السوق مفتوح، آملا أن يستمر العمل فيه.",
      [
        ["السوق مفتوح", "نبيل شاهين"],
        ["يستمر العمل فيه", "نبيل شاهين"],
      ],
    ],
    [
      "وقال نبيل شاهين إن السوق قديم ويقول سليم الشامي إن السوق جديد.",
      [
        ["السوق قديم", "نبيل شاهين"],
        ["السوق جديد", "سليم الشامي"],
      ],
    ],
    [
      "أرجع نبيل شاهين الخسارة إلى سوء التخطيط في السوق.",
      [["الخسارة إلى سوء التخطيط في السوق", "نبيل شاهين"]],
    ],
    [
      "جددت منظمة الصحة العالمية «المنظمة»، تحذيرها من إغلاق السوق.",
      [["تحذيرها من إغلاق السوق", "منظمة الصحة العالمية"]],
    ],
    ["وقال نبيل شاهين إن ما يسمى بالسوق الحر مفتوح.", [["ما يسمى بالسوق الحر مفتوح", "نبيل شاهين"]]],
  ])("begins and ends with what was said: %s", (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each([
    ["a noun that looks like a verb", "وهذا بلا شك رقم كبير يفوق كثيرا من الأرقام."],
    [
      "an hour in the digits of the region",
      "وكان ذلك بعدما ورد بلاغ عند الساعة ٢٠:٠٦ من مساء الأربعاء عن حريق في السوق.",
    ],
    ["what is said by the way of the world", "وزاد الحماس في السوق والحق يقال إن البيع كان كثيرا."],
    [
      "what somebody refuses in a clause about him",
      "وحضر التاجر الذي يرفض المثول اليوم، غير أن القاضي ألزمه.",
    ],
    ["a reason that is given", "وكان الفريق يأمل الفوز في المباراة القادمة على أرضه، لأن الحارس كان غائبا."],
    ["what was sent back", "وأرجع المدير الكتاب بعد أسبوع وقال شكرا للجميع."],
  ])("finds nothing in %s", (_, line) => {
    expect(told(line)).toEqual([]);
  });

  it("gives an office in a headline to whom the text names first with it", () => {
    const lines = [
      "#وزير الخارجية: السوق مفتوح أمام الجميع",
      "قال وزير الخارجية سليم الشامي إن السوق مفتوح.",
      "من جهته قال وزير الخارجية نبيل شاهين إن الأسعار ثابتة.",
    ];
    expect(told(...lines).map(([, name]) => name)).toEqual(["سليم الشامي", "سليم الشامي", "نبيل شاهين"]);
  });
});
