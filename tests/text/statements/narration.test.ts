import { describe, expect, it } from "vitest";
import { findSpeakers } from "../../../src/text/speakers/index";
import { findStatements } from "../../../src/text/statements/index";
import { articleOf } from "./article";

/** What is found in an article, each with the name of who is found to have said it. */
function told(...lines: readonly string[]): readonly (readonly [said: string, speaker: string | null])[] {
  const article = articleOf(...lines);
  const speakers = findSpeakers(article);
  return findStatements(article, { speakers }).map(({ start, end, speaker }) => [
    article.text.slice(start, end),
    speakers.find(({ id }) => id === speaker)?.name ?? null,
  ]);
}

describe("where the outlet's own telling goes on", () => {
  it.each([
    [
      "وأوصى المدرب نبيل شاهين الإدارة بالتعاقد مع حارس جديد وعلمت «النبأ» أن الحارس وصل.",
      "الإدارة بالتعاقد مع حارس جديد",
    ],
    ["وأكد نبيل شاهين أن السوق مفتوح كل يوم، كما تطرق إلى مواعيد العيد.", "السوق مفتوح كل يوم"],
    ["وأكد نبيل شاهين أن السوق مفتوح كل يوم، كما توجه بالشكر والتقدير للعاملين فيه.", "السوق مفتوح كل يوم"],
    [
      "فقال نبيل شاهين إن : “السوق مفتوح كل يوم للزوار”، ولكن الواقع كان أصعب من ذلك.",
      "السوق مفتوح كل يوم للزوار",
    ],
  ])("ends what was said before it: %s", (line, said) => {
    expect(told(line)[0]?.[0]).toBe(said);
  });

  it("parts a second thing said where an object follows the joined verb", () => {
    expect(
      told("وأوضح نبيل شاهين أن الماء عاد إلى الحي وأكد ضرورة الحذر من الأسلاك.").map(([said]) => said),
    ).toEqual(["الماء عاد إلى الحي", "ضرورة الحذر من الأسلاك"]);
  });

  it("parts verbs that are strung on in the present, in a headline and behind another of the present", () => {
    expect(told("#نبيل شاهين يستنكر الهجوم الأخير ويعلن تشكيل لجنة جديدة").map(([said]) => said)).toEqual([
      "الهجوم الأخير",
      "تشكيل لجنة جديدة",
    ]);
    expect(told("ويقول نبيل شاهين إن السوق مفتوح ويؤكد أن الأسعار لن ترتفع.").map(([said]) => said)).toEqual([
      "السوق مفتوح",
      "الأسعار لن ترتفع",
    ]);
    expect(told("قال نبيل شاهين إن التقارير كثيرة وتؤكد أن السد آمن.").map(([said]) => said)).toEqual([
      "التقارير كثيرة وتؤكد أن السد آمن",
    ]);
  });

  it.each([
    "وليته أجاب على السؤال: لا أعرف شيئا عن السوق.",
    "وانتهى العمل في السد أمس. يذكر أن نبيل شاهين روائي وكاتب.",
    "ولفتت قاعة الآثار التي تبدأ من العصور القديمة انتباه زوار المتحف.",
    "وقد يقول قائل إن السوق بعيد عن المدينة.",
    "وكان نبيل شاهين يتابع المباراة في بيته، وسره أن فريقه فاز.",
    "وتقام المباراة عند الساعة 11:30 صباح الغد على ملعب المدينة.",
    "يرددون بيتا من الشعر، يعبرون فيهما عن فرحتهم بالعيد.",
  ])("finds nothing said in %s", (line) => {
    expect(told(line)).toEqual([]);
  });

  it("does not take an hour for what was announced", () => {
    const line = "وأعلنت وزارة المياه هدنة في القرية تبدأ الساعة 11:59 ليل الأحد.";
    expect(told(line)).toEqual([["هدنة في القرية تبدأ الساعة 11:59 ليل الأحد", "وزارة المياه"]]);
  });
});

describe("who says it", () => {
  it.each([
    ["واكتفى نبيل شاهين بالقول إن السوق سيفتح غدا.", "السوق سيفتح غدا"],
    [
      "ولخص المدرب نبيل شاهين أجواء فريقه بقوله: «لعبنا جيدا وفزنا بالكأس في النهاية».",
      "لعبنا جيدا وفزنا بالكأس في النهاية",
    ],
  ])("is the subject of the clause before بقوله and بالقول: %s", (line, said) => {
    expect(told(line)).toEqual([[said, "نبيل شاهين"]]);
  });

  it("is in a long sentence whoever was named last as doing something, and not the one of its head", () => {
    const middle =
      "وانطلقت الحصة بتمارين الإحماء مع المعد البدني ثم لعب الجميع في المربعات الصغيرة التي تعتمد على السرعة ثم بدأ تطبيق الجمل التي نفذت على منتصف الملعب";
    const line = `وواصل سليم الشامي التدريب، وشارك فيه نبيل شاهين، ${middle}، واجتمع نبيل شاهين باللاعبين، وأكد أن الفريق جاهز.`;
    expect(told(line)).toEqual([["الفريق جاهز", "نبيل شاهين"]]);
  });

  it("keeps thanks that are part of what was said", () => {
    expect(
      told("وأضاف نبيل شاهين أن الحفل حظي باهتمام الوزير الذي أبدى إعجابه وقدم شكره للعاملين.").map(
        ([said]) => said,
      ),
    ).toEqual(["الحفل حظي باهتمام الوزير الذي أبدى إعجابه وقدم شكره للعاملين"]);
  });

  it("is told by a name of several words in marks, and past the one who is told", () => {
    expect(told("وذكرت صحيفة «أخبار النيل الأزرق اليوم» أن السوق مفتوح.")).toEqual([
      ["السوق مفتوح", "صحيفة أخبار النيل الأزرق اليوم"],
    ]);
    expect(told("وأكد نبيل شاهين لـ«النبأ» إغلاق السوق بعد العيد.").map(([said]) => said)).toEqual([
      "إغلاق السوق بعد العيد",
    ]);
  });

  it("is nobody of the paper where بقوله leads to scripture", () => {
    expect(told("كما بينها القرآن بقوله تعالى: (واتقوا فتنة).")).toEqual([]);
  });

  it("goes on with the one who was quoted, and not with the agency that quoted him", () => {
    const lines = ["نقلت وكالة الأنباء عن نبيل شاهين قوله إن السوق مفتوح. ونقلت عنه قوله إن الأسعار ثابتة."];
    expect(told(...lines).map(([, speaker]) => speaker)).toEqual(["نبيل شاهين", "نبيل شاهين"]);
  });

  it.each([
    [
      "يذكر أن مصدرا مسؤولا في لجنة السوق بالبلدية، قال إن السوق مفتوح.",
      "مصدرا مسؤولا في لجنة السوق بالبلدية",
    ],
    ["وكان الجو حارا، لكن التقرير أوضح أن السوق مفتوح.", "التقرير"],
    ["مصدر في البلدية أكد أن السوق مفتوح.", "مصدر في البلدية"],
  ])("stands before its verb without a name: %s", (line, speaker) => {
    expect(told(line)).toEqual([["السوق مفتوح", speaker]]);
  });

  it.each([
    ["وأعلن نبيل شاهين عضو اللجنة العليا لسوق المدينة عن اجتماع طارئ للتجار.", "اجتماع طارئ للتجار"],
    ["وتوقع نبيل شاهين مساعد الناطق الرسمي هطول أمطار رعدية على القرية.", "هطول أمطار رعدية على القرية"],
    ["ودعا نبيل شاهين المبعوث الدولي إلى اليمن سليم الشامي، إلى زيارة السوق.", "زيارة السوق"],
  ])("is not taken for what is said by a title behind the name: %s", (line, said) => {
    expect(told(line)).toEqual([[said, "نبيل شاهين"]]);
  });
});
