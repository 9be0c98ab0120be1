import { describe, expect, it } from "vitest";
import { findSpeakers } from "../../../src/text/speakers/index";
import { findStatements } from "../../../src/text/statements/index";
import { articleOf, speakersOf, tell } from "./article";

const people = {
  salma: ["الوزيرة سلمى الراوي", "سلمى الراوي", "الراوي"],
  nabil: ["رئيس البلدية نبيل شاهين", "نبيل شاهين", "شاهين"],
  ministry: ["وزارة الري"],
};

const who = (...lines: readonly string[]) => tell(lines, people).map(({ speaker }) => speaker);
/** What is found where the engine itself tells who is named. */
function found(...lines: readonly string[]): readonly string[] {
  const article = articleOf(...lines);
  return findStatements(article).map(({ start, end }) => article.text.slice(start, end));
}

/** The same with the name of who is found to have said it. */
function told(...lines: readonly string[]) {
  const article = articleOf(...lines);
  const speakers = findSpeakers(article);
  return findStatements(article, { speakers }).map(({ start, end, speaker }) => ({
    said: article.text.slice(start, end),
    speaker: speakers.find(({ id }) => id === speaker)?.name ?? null,
  }));
}

const what = (...lines: readonly string[]) => tell(lines, people).map(({ said }) => said);

describe("what is found of a statement", () => {
  it("takes the words in quotation marks after a verb, without the marks", () => {
    expect(tell(["وقالت الوزيرة سلمى الراوي: «سنفتح السد الجديد قبل نهاية الشتاء»."], people)).toEqual([
      {
        said: "سنفتح السد الجديد قبل نهاية الشتاء",
        mode: "direct",
        speaker: "salma",
        cue: "وقالت",
        credit: null,
      },
    ]);
  });

  it.each([
    ["“", "”"],
    ["”", "“"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["“", "»"],
    ['" ', ' "'],
  ])("reads speech between %s and %s", (open, close) => {
    expect(what(`وقال نبيل شاهين ${open}المياه عادت إلى كل أحياء المدينة${close}.`)).toEqual([
      "المياه عادت إلى كل أحياء المدينة",
    ]);
  });

  it("takes four words in quotation marks before a comma for all that was said, and fewer for a part of it", () => {
    expect(what("وأكد نبيل شاهين أن «الجسر لن يغلق أبدا»، والعمل فيه بدأ.")).toEqual(["الجسر لن يغلق أبدا"]);
    expect(what("وأكد نبيل شاهين أن «الجسر آمن»، والعمل فيه بدأ.")[0]).toContain("والعمل فيه بدأ");
  });

  it("leaves the preposition of the subject to the subject: القائمون على المشروع", () => {
    expect(found("وأكد القائمون على المشروع أن العمل بدأ قبل عام كامل.")).toEqual(["العمل بدأ قبل عام كامل"]);
    expect(found("وأكد الوزير سالم الحداد على ضرورة فتح المدارس قبل الشتاء.")).toEqual([
      "ضرورة فتح المدارس قبل الشتاء",
    ]);
  });

  it("ends a quotation whose closing mark is missing with its sentence", () => {
    expect(what("وقال نبيل شاهين: “المياه عادت إلى كل أحياء المدينة. وانتهى الاجتماع مساء.")).toEqual([
      "المياه عادت إلى كل أحياء المدينة",
    ]);
  });

  it("takes a clause after أن without the particle", () => {
    expect(tell(["وأكد نبيل شاهين أن المياه ستعود إلى الأحياء كلها."], people)).toEqual([
      {
        said: "المياه ستعود إلى الأحياء كلها",
        mode: "indirect",
        speaker: "nabil",
        cue: "وأكد",
        credit: null,
      },
    ]);
  });

  it.each([
    ["وتعهد بايدن بنقل الوزارات إلى خارج العاصمة.", "بنقل الوزارات إلى خارج العاصمة"],
    ["وهدد بلينكن بكشف أسماء المسؤولين عن الحادث.", "بكشف أسماء المسؤولين عن الحادث"],
    ["وتعهد بشار الأسد بنشر نتائج التحقيق كاملة.", "بنشر نتائج التحقيق كاملة"],
    ["وتعهد بوتين في باريس بمكافحة الفساد في الأجهزة كلها.", "بمكافحة الفساد في الأجهزة كلها"],
  ])("finds what is glued to a verb by ب, whatever letter names begin with: %s", (line, said) => {
    const names = { b: ["بايدن"], l: ["بلينكن"], a: ["بشار الأسد"], p: ["بوتين"] };
    expect(tell([line], names).map((told) => told.said)).toEqual([said]);
  });

  it("tells quoted words inside a clause from a whole clause in quotation marks", () => {
    const [mixed, direct] = tell(
      [
        "وأكد نبيل شاهين أن الوضع “تحت السيطرة الكاملة” في المدينة.",
        "وأضاف أن “فرق الصيانة تعمل ليلا ونهارا”.",
      ],
      people,
    );
    expect(mixed).toMatchObject({ mode: "mixed", said: "الوضع “تحت السيطرة الكاملة” في المدينة" });
    expect(direct).toMatchObject({ mode: "direct", said: "فرق الصيانة تعمل ليلا ونهارا", cue: "وأضاف أن" });
  });

  it("goes on with the same speaker at a participle", () => {
    expect(
      tell(["قال نبيل شاهين إن الأعمال انتهت، مشيرا إلى أن الكلفة بلغت مليونين."], people),
    ).toMatchObject([
      { said: "الأعمال انتهت", speaker: "nabil" },
      { said: "الكلفة بلغت مليونين", speaker: "nabil", cue: "مشيرا إلى أن" },
    ]);
  });

  it("starts another statement at a second verb and at a second clause", () => {
    expect(
      what(
        "قال نبيل شاهين إن الأعمال انتهت قبل موعدها، وأن الكلفة بلغت مليونين فقط، وأعلن أن الافتتاح سيكون غدا.",
      ),
    ).toEqual(["الأعمال انتهت قبل موعدها", "الكلفة بلغت مليونين فقط", "الافتتاح سيكون غدا"]);
  });

  it("leaves a verb inside somebody's words to them", () => {
    expect(what("قال نبيل شاهين إن التقارير تؤكد أن السد آمن.")).toEqual(["التقارير تؤكد أن السد آمن"]);
  });

  it("takes no statement from a clause that tells by the way what somebody in marks did with a thing", () => {
    expect(found("وزار الوفد المتحف الذي استنكر «الاتحاد» إغلاقه قبل عام.")).toEqual([]);
    expect(found("وفتحت البلدية الحديقة التي رفض «المجلس» بيعها للشركة.")).toEqual([]);
    expect(found("كما استنكر «الاتحاد» إغلاق المتحف قبل عام.")).toEqual(["إغلاق المتحف قبل عام"]);
  });

  it("takes what somebody is accused of, with its preposition, for what was said", () => {
    expect(found("واتهمتهم سلمى الراوي بالتقصير في العمل.")).toEqual(["بالتقصير في العمل"]);
    expect(found("واتهمت صنعاء بالتقصير كل من غاب عن اللقاء.")).toEqual(["بالتقصير كل من غاب عن اللقاء"]);
  });

  it("reads up to three words in quotation marks, right behind the verb, as the name of whoever speaks", () => {
    expect(told("وأكدت «رابطة هواة الفلك» أن الخسوف غدا.")).toEqual([
      { said: "الخسوف غدا", speaker: "رابطة هواة الفلك" },
    ]);
    expect(told("وأكدت «رابطة هواة الفلك الحديث» أن الخسوف غدا.")[0]?.speaker ?? null).toBeNull();
  });

  it("reads whose words they are from the name inside a description or beside it", () => {
    expect(who("وقال المهندس نبيل شاهين إن الماء نظيف.")).toEqual(["nabil"]);
    expect(who("وقالت مديرة المشروع، سلمى الراوي، إن السد آمن.")).toEqual(["salma"]);
  });

  it("takes what a verb reports by its preposition", () => {
    expect(tell(["حذرت الوزيرة سلمى الراوي من نقص المياه في الصيف."], people)).toMatchObject([
      { said: "نقص المياه في الصيف", mode: "indirect", speaker: "salma" },
    ]);
    expect(what("وندد نبيل شاهين بما أسماه “حملة ظالمة”.")).toEqual(["حملة ظالمة"]);
  });

  it("keeps a quotation over two paragraphs one statement", () => {
    expect(what("وقال نبيل شاهين: “سنعمل من أجل المدينة", "ومن أجل كل سكانها بلا استثناء”.")).toEqual([
      "سنعمل من أجل المدينة\nومن أجل كل سكانها بلا استثناء",
    ]);
  });

  it.each([
    [["أكد نبيل شاهين أن السد الجديد سيعمل", "قبل نهاية الشتاء."], "السد الجديد سيعمل\nقبل نهاية الشتاء"],
    [["أكد نبيل شاهين أن السد الجديد سيعمل", "قبل نهاية الشتاء"], "السد الجديد سيعمل\nقبل نهاية الشتاء"],
    [["أكد نبيل شاهين أن السد الجديد سيعمل", "وأقيم حفل للعاملين."], "السد الجديد سيعمل"],
    [["أكد نبيل شاهين أن السد الجديد سيعمل.", "بدأت الأعمال قبل عام."], "السد الجديد سيعمل"],
  ])("joins lines that were wrapped, and no others: %s", (lines, said) => {
    expect(what(...lines)).toEqual([said]);
  });

  it("reads وبين as the verb where a clause follows its subject's title, and no hour as somebody's words", () => {
    expect(what("وبين مدير الحدائق وعمارة البيئة نبيل شاهين أن الماء نظيف.")).toEqual(["الماء نظيف"]);
    expect(what("وبدأ نبيل شاهين العمل في الساعة 8:00 صباحا في حي النسيم.")).toEqual([]);
    expect(what("واستقبل نبيل شاهين الحضور، داعيا الله أن يحفظ المدينة.")).toEqual([]);
  });

  it("passes over what is told by the way between a verb and what is said", () => {
    expect(what("وقال نبيل شاهين في رسالة يشرح فيها سبب الإغلاق: السد يحتاج إلى صيانة.")).toEqual([
      "السد يحتاج إلى صيانة",
    ]);
  });

  it("reads what stands behind a participle, or behind a verb that goes on, without a particle", () => {
    expect(what("كما صرح نبيل شاهين قائلا، نهنئ الفائز بالمركز الأول ونشكر الداعمين للسباق.")).toEqual([
      "نهنئ الفائز بالمركز الأول ونشكر الداعمين للسباق",
    ]);
    expect(
      what("وقالت سلمى الراوي: والدتي تجيد صناعة الخبز، مضيفة هناك نساء يصنعن منه أنواعا كثيرة."),
    ).toEqual(["والدتي تجيد صناعة الخبز", "هناك نساء يصنعن منه أنواعا كثيرة"]);
    expect(what("وأضاف نبيل شاهين هناك تحسن كبير في حالة السدود.")).toEqual([
      "هناك تحسن كبير في حالة السدود",
    ]);
    expect(what("وأضاف نبيل شاهين الهدف الثاني في الدقيقة الأخيرة.")).toEqual([]);
  });

  it("reads a clause that is parted by its source, that we begin, or that stands in a document", () => {
    expect(what("ومن المرجح، حسب التقارير الطبية، أن يكون اللاعب جاهزا خلال شهر ونصف الشهر.")).toEqual([
      "يكون اللاعب جاهزا خلال شهر ونصف الشهر",
    ]);
    expect(what("وقال نبيل شاهين نطالب بوضع حل سريع لسكان القرية.")).toEqual([
      "نطالب بوضع حل سريع لسكان القرية",
    ]);
    expect(what("وأضاف نبيل شاهين هناك سوء في التخطيط وذلك بسبب أن الشوارع ضيقة.")).toEqual([
      "هناك سوء في التخطيط وذلك بسبب أن الشوارع ضيقة",
    ]);
    expect(tell(["وجاء في بيان للبلدية أن الأمن في المنطقة أولوية."], people)).toMatchObject([
      { said: "الأمن في المنطقة أولوية", cue: "وجاء" },
    ]);
    expect(what("وتابع نبيل شاهين، «السد آمن هذا العام». وتابع، «لا أستطيع الجزم بموعد الافتتاح».")).toEqual([
      "السد آمن هذا العام",
      "لا أستطيع الجزم بموعد الافتتاح",
    ]);
  });

  it("ends before a participle of several, and passes over what an unnamed source asks for", () => {
    expect(what("شكا السكان من كثرة الحوادث في الطريق مؤكدين لـ«الحياة» أن التقاطع خطر.")).toEqual([
      "كثرة الحوادث في الطريق",
      "التقاطع خطر",
    ]);
    expect(what("وأكد مصدر طبي طلب عدم كشف اسمه أن الحصيلة كبيرة.")).toEqual(["الحصيلة كبيرة"]);
    expect(what("وأكدت وزارة الري أن السد آمن، موضحة الوزارة أن الماء نظيف.")).toEqual([
      "السد آمن",
      "الماء نظيف",
    ]);
  });

  it("takes what is strung on in the present, and what a writer tells those who read, for no statement", () => {
    expect(what("عضو النادي أصبح يهاجم الصحف ويتهمها بالقصور في كل مباراة.")).toEqual([]);
    expect(what("في سابق مقال اعترفت أمامكم ذات يوم بأن حدسي صدق.")).toEqual([]);
    expect(what("وقالوا نحن نفتخر أن يقدم أبناؤنا هذا العمل للقرية.")).toEqual([
      "نحن نفتخر أن يقدم أبناؤنا هذا العمل للقرية",
    ]);
  });

  it("finds an object behind where its subject is held", () => {
    const found = (text: string) => {
      const article = articleOf(text);
      return findStatements(article).map(({ start, end }) => text.slice(start, end));
    };
    expect(found("أكد مدير عام إدارة التراخيص بفرع الهيئة بالمنطقة أهمية التعاون المشترك.")).toEqual([
      "أهمية التعاون المشترك",
    ]);
    expect(found("وأكدت المقاومة الشعبية في القرية، سقوط قتلى في صفوف المهاجمين.")).toEqual([
      "سقوط قتلى في صفوف المهاجمين",
    ]);
  });

  it("begins behind بقوله and behind أن that closes a phrase of attribution", () => {
    expect(tell(["وأفاد نبيل شاهين بقوله: رفعنا المعاملة إلى الجهات المعنية."], people)).toMatchObject([
      { said: "رفعنا المعاملة إلى الجهات المعنية", mode: "direct" },
    ]);
    expect(what("وبحسب تقرير حديث اطلعت الصحيفة على نسخة منه، أن السدود كلها آمنة.")).toEqual([
      "السدود كلها آمنة",
    ]);
  });

  it("closes straight marks around a name however they are spaced, and goes on over what سنقوم tells", () => {
    expect(what('وأكدت "أم فهد "صاحبة المتجر أن السوق تغلق مساء.')).toEqual(["السوق تغلق مساء"]);
    expect(
      what("وقال نبيل شاهين: نحن نصلح السد الكبير هذا الشهر. هناك أعمال كثيرة وسنقوم بالمزيد منها."),
    ).toEqual(["نحن نصلح السد الكبير هذا الشهر", "هناك أعمال كثيرة وسنقوم بالمزيد منها"]);
  });

  it("reads what stands behind the subject of قال without a particle", () => {
    expect(what("وقال نبيل شاهين المدينة تحتاج إلى سد جديد.")).toEqual(["المدينة تحتاج إلى سد جديد"]);
    expect(what("وقال نبيل شاهين في كلمة قصيرة أمام الحضور كلهم.")).toEqual([]);
  });

  it.each([
    ["دعا نبيل شاهين سكان المدينة إلى حفظ الماء.", "سكان المدينة إلى حفظ الماء"],
    ["وطالب نبيل شاهين الشركات بخفض الأسعار.", "الشركات بخفض الأسعار"],
    ["اتهم نبيل شاهين وزارة الري بالإهمال في العمل.", "وزارة الري بالإهمال في العمل"],
    ['وطالب نبيل شاهين ب"خطة جديدة" للمياه.', '"خطة جديدة" للمياه'],
    ["وأبدى نبيل شاهين لدى افتتاح السد، تحفظه على الكلفة.", "تحفظه على الكلفة"],
    ["وأكد نبيل شاهين حرص البلدية على حفظ الماء.", "حرص البلدية على حفظ الماء"],
    ["وأعلن نبيل شاهين بمدينة النهر عن فتح السد.", "فتح السد"],
    ["وشدد نبيل شاهين، الذي يعمل على المشروع منذ عام، على ضرورة الصبر.", "ضرورة الصبر"],
  ])("begins with the one who is spoken to, and past where it was said: %s", (line, said) => {
    expect(what(line)).toEqual([said]);
  });

  it.each([
    "انتقد نبيل شاهين المدرب أمس.",
    "ونفى نبيل شاهين الأمر.",
    "رفض نبيل شاهين التعليق على الخبر.",
    "وتبين أن السد مغلق.",
  ])("finds nothing said in %s", (line) => {
    expect(what(line)).toEqual([]);
  });

  it.each([
    ["وأكدت الوزارة في بيان صحفي اليوم بدء العمل في السد.", "بدء العمل في السد"],
    ["وأكد رؤساء الأركان خلال مداولاتهم أهمية التعاون.", "أهمية التعاون"],
    ["وتوقعت «الأرصاد» تأثر الرؤية بالغبار.", "تأثر الرؤية بالغبار"],
    ["وكشف التقرير الـ 51 ارتفاع الأسعار كثيرا.", "ارتفاع الأسعار كثيرا"],
    ["ونوه نبيل شاهين بما يبذله العاملون من جهد.", "بما يبذله العاملون من جهد"],
    ["وكشفت مصادر مطلعة عن جهود كبيرة لفتح الطريق.", "جهود كبيرة لفتح الطريق"],
    ["وبشكل عام ذكر المصرف أنه حقق أرباحا أقوى.", "حقق أرباحا أقوى"],
    ["وأصدرت الوزارة بيانا ذكرت فيه أن الطريق مغلق.", "الطريق مغلق"],
  ])(
    "begins past where and how it was said, and behind doubtful verbs that state a clause: %s",
    (line, said) => {
      expect(found(line)).toEqual([said]);
    },
  );

  it.each([
    [
      "ضبطت البلدية مواد تالفة في السوق، كما أعلنت وزارة التجارة أمس الجمعة.",
      "ضبطت البلدية مواد تالفة في السوق",
      "وزارة التجارة",
    ],
    [
      "أغلق الطريق بعد الحادث، حسبما أفاد مساعد وزير النقل، المهندس سليم الشامي.",
      "أغلق الطريق بعد الحادث",
      "سليم الشامي",
    ],
    [
      "هرب المهاجمون إلى الغابة، بحسب ما قال ضابط في المنطقة لوكالة الأنباء.",
      "هرب المهاجمون إلى الغابة",
      "ضابط في المنطقة",
    ],
    ["بيع نصف المعروض، وفقا لمنظمي المعرض.", "بيع نصف المعروض", "منظمي المعرض"],
    ["وكان الديوان الملكي أصدر بيانا جاء فيه: سيفتح الطريق غدا.", "سيفتح الطريق غدا", "الديوان الملكي"],
    ["ووصف التقرير وضع السوق بالجيد.", "وضع السوق بالجيد", "التقرير"],
    ["#خبراء: الأسعار سترتفع في العام المقبل", "الأسعار سترتفع في العام المقبل", "خبراء"],
    ["#مصدر بلدي: لم نتلق طلبا من الشركة", "لم نتلق طلبا من الشركة", "مصدر بلدي"],
  ])(
    "gives a clause to whoever is cited for it, and a document to whose it is: %s",
    (line, said, speaker) => {
      expect(told(line)).toEqual([{ said, speaker }]);
    },
  );

  it("takes كما for the beginning of what is said next where an object or a clause follows", () => {
    expect(found("فتح الطريق أمس. كما أعلنت وزارة النقل إغلاق الجسر.")).toEqual(["إغلاق الجسر"]);
    expect(found("فتح الطريق أمس، كما أكدت وزارة النقل أن الجسر مغلق.")).toEqual(["الجسر مغلق"]);
  });

  it("goes on in the plural with people whose verb stood before them in the singular", () => {
    const lines = ["أشاد زوار المعرض بالتنظيم الجيد. وعبروا عن إعجابهم بالمكان، وقالوا إن الأسعار مناسبة."];
    expect(told(...lines).map(({ speaker }) => speaker)).toEqual([
      "زوار المعرض",
      "زوار المعرض",
      "زوار المعرض",
    ]);
  });

  it("goes on with the last speaker where a sentence brings up another matter", () => {
    const lines = [
      "قال نبيل شاهين إن السوق جيد. وعن الأسعار أوضح أنها ترتفع. وفيما يخص النقل، أفاد بأنه أفضل.",
    ];
    expect(told(...lines).map(({ speaker }) => speaker)).toEqual(["نبيل شاهين", "نبيل شاهين", "نبيل شاهين"]);
    expect(told("قال نبيل شاهين إن السوق جيد. وكشف عن خطة جديدة للسوق.").map(({ said }) => said)).toEqual([
      "السوق جيد",
      "خطة جديدة للسوق",
    ]);
    expect(found("وأكد نبيل شاهين التزام القرية بالقرار.")).toEqual(["التزام القرية بالقرار"]);
  });

  it("takes a word that an article puts into marks again and again for a name", () => {
    const modes = (...lines: readonly string[]) => tell(lines, people).map(({ mode }) => mode);
    expect(modes("وصل قادة «نور» إلى المدينة.", "وقال نبيل شاهين إن قادة «نور» غادروا.")).toEqual([
      "indirect",
    ]);
    expect(modes("وقال نبيل شاهين إن القرار «كارثة» للقرية.")).toEqual(["mixed"]);
  });

  it("goes on with whom the sentence before told of by a full name", () => {
    const lines = [
      "قال الوزير سليم الشامي إن الحل قريب.",
      "وفي اليوم التالي شبه رئيس البلدية نبيل شاهين الأمر بالحلم. وقال لدى وصوله: «نحن نعمل على حل آخر».",
    ];
    expect(told(...lines).map(({ speaker }) => speaker)).toEqual(["سليم الشامي", "نبيل شاهين"]);
  });

  it("finds nothing where it is expected by nobody, and in what is between two", () => {
    expect(found("وأغلقت البلدية الطريق. ويتوقع أن يفتح غدا، ويرجح أن يزدحم.")).toEqual([]);
    expect(found("والترابط بينهم مقصد مهم، ذلك أن الجار قد يحتاج إلى جاره.")).toEqual([]);
  });

  it("takes a name in quotation marks for no quoted words", () => {
    expect(tell(["وأكد نبيل شاهين أن صحيفة «النهر» ستصدر غدا."], people)).toMatchObject([
      { mode: "indirect" },
    ]);
    expect(tell(["وأكد نبيل شاهين أن ” السد آمن تماما للجميع ” ."], people)).toMatchObject([
      { mode: "direct" },
    ]);
  });

  it("parts long speech at the ends of its sentences", () => {
    expect(
      what("وقال نبيل شاهين: “انتهت أعمال الصيانة في السد القديم. ستعود المياه إلى كل بيت غدا”."),
    ).toEqual(["انتهت أعمال الصيانة في السد القديم", "ستعود المياه إلى كل بيت غدا"]);
  });

  it("reads speech after a colon without quotation marks", () => {
    expect(tell(["وقال نبيل شاهين: المياه عادت إلى المدينة."], people)).toMatchObject([
      { said: "المياه عادت إلى المدينة", mode: "direct" },
    ]);
  });

  it("reads a verb behind its quotation and one in its midst", () => {
    expect(tell(["“لن نرفع أسعار المياه هذا العام”، قالت سلمى الراوي."], people)).toMatchObject([
      { said: "لن نرفع أسعار المياه هذا العام", speaker: "salma", cue: "قالت" },
    ]);
    expect(what("“لن نرفع أسعار المياه أبدا”، قالت سلمى الراوي، “ولن نقطعها عن أحد”.")).toEqual([
      "لن نرفع أسعار المياه أبدا",
      "ولن نقطعها عن أحد",
    ]);
  });

  it("finds nothing in words in quotation marks that name or distance", () => {
    expect(what("افتتح نبيل شاهين معرض «ألوان المدينة» في حي “النسيم”.")).toEqual([]);
  });

  it.each([
    [
      "a noun of the same letters",
      "وبلغ عدد طلاب المدينة ألفا بين ذكر وأنثى، وهو أمر “مقلق جدا للأهالي كلهم”.",
    ],
    ["what is still to be said", "وعلى البلدية أن تعلن أن السد مغلق."],
    ["what the writer believes", "أعتقد أن السد آمن."],
  ])("finds nothing in %s", (_, text) => {
    expect(what(text)).toEqual([]);
  });

  it("does not take an abbreviated title for the end of a sentence", () => {
    expect(what("وأوضح د. نبيل شاهين أن المياه عادت إلى المدينة.")).toEqual(["المياه عادت إلى المدينة"]);
  });

  it("leaves the outlet's own remark and occasion out of the words", () => {
    expect(what("قال نبيل شاهين إن “الأيدي الخفية” عطلت العمل، في إشارة إلى المقاول السابق.")).toEqual([
      "“الأيدي الخفية” عطلت العمل",
    ]);
    expect(what("قال نبيل شاهين إن المياه عادت إلى المدينة، وذلك خلال مؤتمر صحفي.")).toEqual([
      "المياه عادت إلى المدينة",
    ]);
  });

  it("finds nothing where somebody is said not to have spoken, or nobody speaks", () => {
    expect(what("ولم تعلن وزارة الري عن موعد الافتتاح.")).toEqual([]);
    expect(what("يذكر أن السد بني قبل خمسين عاما.")).toEqual([]);
    expect(what("")).toEqual([]);
  });
});

describe("who is given as the speaker", () => {
  it("takes a name after the verb and one before it", () => {
    expect(who("أكدت وزارة الري أن السد آمن.")).toEqual(["ministry"]);
    expect(who("نبيل شاهين أكد أيضا أن السد آمن.")).toEqual(["nabil"]);
  });

  it("does not take the one who is spoken to or of", () => {
    expect(who("قالت سلمى الراوي لرئيس البلدية نبيل شاهين إن السد آمن.")).toEqual(["salma"]);
    expect(who("قالت سلمى الراوي، خلال لقاء مع نبيل شاهين، إن السد آمن.")).toEqual(["salma"]);
  });

  it("carries the last speaker over sentences and paragraphs", () => {
    expect(
      who("قال نبيل شاهين إن السد آمن.", "وبلغ ارتفاع الماء مترين.", "وأضاف أن المراقبة مستمرة."),
    ).toEqual(["nabil", "nabil"]);
  });

  it("gives a verb in the feminine to the last woman or body, not to the last man", () => {
    expect(
      who("قالت سلمى الراوي إن السد آمن.", "وقال نبيل شاهين إن المدينة بخير.", "وأضافت أن المراقبة مستمرة."),
    ).toEqual(["salma", "nabil", "salma"]);
  });

  it("leaves the speaker open where the subject is nobody known", () => {
    const article = articleOf("قال شاهد عيان إن الماء ارتفع فجأة.");
    const [found] = findStatements(article, { speakers: [] });
    expect(found?.speaker).toBeNull();
    expect(article.text.slice(found?.named?.start, found?.named?.end)).toBe("شاهد عيان");
  });

  it("does not give words after an unknown speaker to the one before", () => {
    expect(
      who("قال نبيل شاهين إن السد آمن.", "وقال شاهد عيان إن الماء ارتفع.", "وأضاف أن الناس خرجوا."),
    ).toEqual(["nabil", null, null]);
  });

  it("gives words that are passed on to the one who said them, with the agency as the credit", () => {
    expect(tell(["ونقلت رويترز عن نبيل شاهين قوله إن السد آمن."], people)).toMatchObject([
      { said: "السد آمن", speaker: "nabil", credit: "رويترز" },
    ]);
    expect(tell(["وقال نبيل شاهين، بحسب “بي بي سي”، إن السد آمن."], people)).toMatchObject([
      { speaker: "nabil", credit: "بي بي سي" },
    ]);
  });

  it("gives words passed on from somebody meant by a pronoun to the last speaker", () => {
    expect(
      who("قال نبيل شاهين إن السد آمن.", "ونقلت عنه وكالة رويترز قوله: “سنراقب السد كل يوم بلا انقطاع”."),
    ).toEqual(["nabil", "nabil"]);
  });

  it("gives a verb behind a pronoun to whom it stands for, and hides it behind how it was said", () => {
    expect(who("وحضر نبيل شاهين الذي أكد أن السد آمن.")).toEqual(["nabil"]);
    expect(
      who("قالت سلمى الراوي إن السد آمن.", "وقالت مستشهدة بالشعر: «الماء حياة لكل من في المدينة»."),
    ).toEqual(["salma", "salma"]);
  });

  it("goes on with whoever a phrase at a sentence's head named", () => {
    expect(who("ووفقا لوزارة الري، عادت المياه إلى المدينة.", "وأضافت أن السد آمن.")).toEqual([
      "ministry",
      "ministry",
    ]);
  });

  it("gives أما … فأكدت to the one who is brought up, and an office that goes on to the last speaker", () => {
    const found = (text: string) => {
      const article = articleOf(text);
      const speakers = findSpeakers(article);
      return findStatements(article, { speakers }).map(
        ({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null,
      );
    };
    expect(found('قالت سلمى الراوي إن السوق مزدحمة. أما "هيا" صاحبة المتجر، فأكدت أن البيع جيد.')).toEqual([
      "سلمى الراوي",
      "هيا",
    ]);
    expect(found("قالت سلمى الراوي إن السوق مزدحمة. أما الأمس، فأكدت أن البيع جيد.")[1]).not.toBe(
      "سلمى الراوي",
    );
    expect(found("قال نبيل شاهين إن الفريق جاهز. وأضاف قائد المنتخب السابق أن الفوز قريب.")).toEqual([
      "نبيل شاهين",
      "نبيل شاهين",
    ]);
    expect(found("قال نبيل شاهين إن الفريق جاهز. وأضاف متحدث باسم النادي أن الفوز قريب.")[1]).not.toBe(
      "نبيل شاهين",
    );
  });

  it("takes the one behind a verb with an object for no speaker where another stands before it", () => {
    const found = (...lines: readonly string[]) => {
      const article = articleOf(...lines);
      const speakers = findSpeakers(article);
      return findStatements(article, { speakers }).map(
        ({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null,
      );
    };
    expect(found("#أمريكا تدعو باكستان للتعاون ضد التهريب")).toEqual(["أمريكا"]);
    expect(found("وكانت تقارير صحافية محلية، قد ذكرت بأن الاتحاد دخل في منافسة.")).toEqual([
      "تقارير صحافية محلية",
    ]);
    expect(found("ودعا رئيس النادي إلى وقف الشغب.")).toEqual(["رئيس النادي"]);
  });

  it("gives a verb in the feminine to the body that its sentence begins with, and lets an agency pass", () => {
    expect(who("فرضت وزارة الري عقوبات على الشركة، واتهمتها بأنها أغرقت القرية.")).toEqual(["ministry"]);
    expect(
      who("قال نبيل شاهين: «السد آمن والماء نظيف». وفقا لوكالة رويترز. وتابع: «الطريق إلى القرية مفتوح»."),
    ).toEqual(["nabil", "nabil"]);
  });

  it("takes a name behind وصف for the one who is described", () => {
    expect(who("قال نبيل شاهين إن السد آمن، ووصف وزارة الري بأنها “شريك ممتاز” للمدينة.")).toEqual([
      "nabil",
      "nabil",
    ]);
  });

  it("takes a name in quotation marks for a name", () => {
    expect(tell(["وأعلن «شاهين» أن المياه عادت."], people)).toMatchObject([
      { said: "المياه عادت", speaker: "nabil", mode: "indirect" },
    ]);
  });

  it("goes on with the subject of a sentence that says nothing itself", () => {
    expect(who("افتتح نبيل شاهين السوق الجديد صباح أمس.", "وأكد أن السوق للجميع.")).toEqual(["nabil"]);
    expect(who("افتتح نبيل شاهين السوق الجديد، مؤكدا أن السوق للجميع.")).toEqual(["nabil"]);
  });

  it("reads who is named by a phrase before the words or behind them", () => {
    expect(tell(["ووفقا لنبيل شاهين، عادت المياه إلى المدينة."], { nabil: ["نبيل شاهين"] })).toMatchObject([
      { said: "عادت المياه إلى المدينة", speaker: "nabil" },
    ]);
    expect(tell(["وعادت المياه إلى المدينة، بحسب وزارة الري."], people)).toMatchObject([
      { said: "وعادت المياه إلى المدينة", speaker: "ministry", cue: "بحسب" },
    ]);
  });
});

describe("headlines", () => {
  it("reads a name, a colon and words, once for each part of the headline", () => {
    expect(
      tell(["# نبيل شاهين: المياه عادت إلى المدينة ..والراوي :لن نرفع الأسعار أبدا"], people),
    ).toMatchObject([
      { said: "المياه عادت إلى المدينة", speaker: "nabil", mode: "headline", cue: null },
      { said: "لن نرفع الأسعار أبدا", speaker: "salma", mode: "headline" },
    ]);
  });

  it("reads a verb of saying in a headline", () => {
    expect(tell(["# نبيل شاهين يؤكد أن المياه ستعود"], people)).toMatchObject([
      { said: "المياه ستعود", speaker: "nabil", mode: "headline" },
    ]);
  });

  it("gives a quotation in a headline to the one who says it below", () => {
    const lines = [
      "# المياه ستعود إلى المدينة “بلا انقطاع”",
      "قال نبيل شاهين إن المياه ستعود إلى المدينة “بلا انقطاع” غدا.",
    ];
    expect(tell(lines, people)[0]).toMatchObject({ speaker: "nabil", mode: "headline" });
    expect(tell(["# المياه ستعود إلى المدينة “بلا انقطاع”", "بدأت الأعمال أمس."], people)).toEqual([]);
  });
});

describe("the places of names", () => {
  it("gives the words that name the speaker and none for a hidden subject", () => {
    const article = articleOf("قال نبيل شاهين إن السد آمن. وأضاف أن المراقبة مستمرة.");
    const [first, second] = findStatements(article, { speakers: speakersOf(article.text, people) });
    expect(article.text.slice(first?.named?.start, first?.named?.end)).toBe("نبيل شاهين");
    expect(second?.named).toBeNull();
    expect(second?.speaker).toBe("nabil");
  });
});

describe("verbs that attribute with another word", () => {
  it.each([
    [
      "ألقت الوزيرة سلمى الراوي باللوم على الشركات في تأخر الرواتب.",
      "باللوم على الشركات في تأخر الرواتب",
      "salma",
    ],
    ["وألقى نبيل شاهين اليوم باللوم في الخسارة على التحكيم.", "باللوم في الخسارة على التحكيم", "nabil"],
    [
      "حمّلت الوزيرة سلمى الراوي إدارة السد مسؤولية انقطاع المياه.",
      "إدارة السد مسؤولية انقطاع المياه",
      "salma",
    ],
    ["وحمّلها نبيل شاهين مسؤولية انقطاع المياه عن القرى.", "مسؤولية انقطاع المياه عن القرى", "nabil"],
    ["قطع نبيل شاهين وعدا بأن يفتح الطريق قبل الشتاء.", "يفتح الطريق قبل الشتاء", "nabil"],
    [
      "وجّهت الوزيرة سلمى الراوي نداء إلى السكان بإخلاء المنازل القريبة من النهر.",
      "بإخلاء المنازل القريبة من النهر",
      "salma",
    ],
    ["أطلقت الوزيرة سلمى الراوي تحذيرا من فيضان النهر خلال ساعات.", "فيضان النهر خلال ساعات", "salma"],
    [
      "أدلى نبيل شاهين بتصريحات جاء فيها «لن نترك القرى بلا ماء هذا الصيف».",
      "لن نترك القرى بلا ماء هذا الصيف",
      "nabil",
    ],
  ])("finds what is said by %s", (sentence, said, speaker) => {
    expect(tell([sentence], people).map((each) => [each.said, each.speaker])).toEqual([[said, speaker]]);
  });

  it.each([
    "حمل نبيل شاهين الصناديق إلى السوق.",
    "قطع نبيل شاهين الطريق بسيارته الجديدة.",
    "وجّه نبيل شاهين رسالة إلى الصحف كلها.",
    "ألقى نبيل شاهين حجرا في الماء. وكان اللوم كثيرا.",
  ])("takes the verb without that word for none: %s", (sentence) => {
    expect(tell([sentence], people)).toEqual([]);
  });
});

describe("interviews and live texts", () => {
  /** Who says what, by what the article itself tells of its speakers. */
  function told(...lines: readonly string[]) {
    const article = articleOf(...lines);
    const speakers = findSpeakers(article);
    return findStatements(article, { speakers }).map(({ start, end, speaker, mode }) => [
      speakers.find(({ id }) => id === speaker)?.name ?? null,
      mode,
      article.text.slice(start, end),
    ]);
  }

  it("gives answers to the one who is asked, and no questions to anybody", () => {
    const answers = [
      ["سالم الشامي", "direct", "البلدة جاهزة وقد استعدت جيدا للمهرجان"],
      ["سالم الشامي", "direct", "الطريق يفتح في الربيع القادم"],
    ];
    const before = "التقينا سالم الشامي في مكتبه.";
    expect(
      told(
        before,
        "س: كيف ترى البلدة هذا العام؟",
        "ج: البلدة جاهزة وقد استعدت جيدا للمهرجان.",
        "س: ومتى يفتح الطريق؟",
        "ج: الطريق يفتح في الربيع القادم.",
      ),
    ).toEqual(answers);
    for (const [asks, replies] of [
      ["-", "-"],
      ["*", "**"],
      ["•", "–"],
    ])
      expect(
        told(
          before,
          `${asks} كيف ترى البلدة هذا العام؟`,
          `${replies} البلدة جاهزة وقد استعدت جيدا للمهرجان.`,
          `${asks} ومتى يفتح الطريق؟`,
          `${replies} الطريق يفتح في الربيع القادم.`,
        ),
      ).toEqual(answers);
  });

  it("takes a list for no interview", () => {
    expect(
      told("التقينا سالم الشامي في مكتبه.", "- سد القرية", "- طريق المدينة", "- هل يفتح المسرح؟"),
    ).toEqual([]);
  });

  it("reads whoever stands behind the hour of a live text", () => {
    expect(
      told(
        "10:15 نادر سليم: الطريق مفتوح أمام السيارات منذ الصباح",
        "10:20 وزارة النقل: لا أضرار في الجسر بعد الفيضان",
      ),
    ).toEqual([
      ["نادر سليم", "direct", "الطريق مفتوح أمام السيارات منذ الصباح"],
      ["وزارة النقل", "direct", "لا أضرار في الجسر بعد الفيضان"],
    ]);
  });
});
