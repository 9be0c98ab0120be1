import { describe, expect, it } from "vitest";
import { resolveDates } from "@/text";

/** A Monday. */
const published = "2022-01-10";

/** The expressions of a text as `words = days precision`, so that a failure reads itself. */
function shown(text: string, day = published, outlet: string | null = null): string {
  return resolveDates(text, day, { name: outlet, address: null })
    .map(({ start, end, from, to, precision }) => {
      const days = from === to ? from : `${from}…${to}`;
      return `${text.slice(start, end)} = ${days}${precision === "day" ? "" : ` ${precision}`}`;
    })
    .join(" · ");
}

describe("a day or a month without its year", () => {
  it.each([
    ["افتتاح المعرض في 3 مارس", "3 مارس = 2022-03-03"],
    ["جلسة 20 ديسمبر", "20 ديسمبر = 2021-12-20"],
    ["أزمة نوفمبر", "نوفمبر = 2021-11-01…2021-11-30 span"],
  ])("is in the nearest year: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["حددت اللجنة مهلة تنتهي في 20 أكتوبر", "20 أكتوبر = 2022-10-20"],
    ["سيبدأ التسجيل في 30 سبتمبر", "30 سبتمبر = 2022-09-30"],
    ["ومن المقرر أن يعقد المؤتمر في نوفمبر", "نوفمبر = 2022-11-01…2022-11-30 span"],
    ["لن يفتح المعبر قبل 5 ديسمبر", "5 ديسمبر = 2022-12-05"],
  ])("lies ahead where the words look ahead: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["اندلعت الحرائق في 20 فبراير", "20 فبراير = 2021-02-20"],
    ["وكان الوزير زار المدينة في مارس", "مارس = 2021-03-01…2021-03-31 span"],
    ["الاتفاق الذي وقعه الطرفان في 2 فبراير", "2 فبراير = 2021-02-02"],
  ])("lies back where the words look back: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("does not take the verb of saying for where the words look", () => {
    expect(shown("أعلنت البلدية أن السوق يفتح في 2 فبراير")).toBe("2 فبراير = 2022-02-02");
  });

  it("takes no noun that begins like a future verb for one", () => {
    expect(shown("وقعت حوادث السيارات وسياسة المرور في 20 فبراير")).toBe("20 فبراير = 2021-02-20");
    expect(shown("أصيبت سيدة في 20 فبراير")).toBe("20 فبراير = 2021-02-20");
  });
});

describe("a weekday alone", () => {
  it.each([
    ["وتستمر الهدنة حتى فجر يوم الخميس", "الخميس = 2022-01-13"],
    ["واستمرت المعارك حتى فجر يوم الخميس", "الخميس = 2022-01-06"],
    ["يجتمع الوزراء في القاهرة الأربعاء", "الأربعاء = 2022-01-12"],
    ["وسيلتقي الفريقان الاثنين", "الاثنين = 2022-01-10"],
  ])("lies where its sentence looks: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("scores", () => {
  it.each(["فاز الفريق 2-صفر", "انتهت المباراة 2 - صفر", "خسر صفر-3 أمام ضيفه", "تقدم بنتيجة 1 صفر"])(
    "are no days of صفر: %s",
    (text) => {
      expect(shown(text)).toBe("");
    },
  );

  it("leave the month what it is", () => {
    expect(shown("في 2 صفر 1443")).toBe("2 صفر 1443 = 2021-09-09");
    expect(shown("الثاني من صفر الماضي")).toBe("الثاني من صفر الماضي = 2021-09-09");
  });
});

describe("years of the Hijri calendar", () => {
  it.each([
    ["في عام 1440", "عام 1440 = 2018-09-11…2019-08-30 span"],
    ["العام الدراسي 1442/1443", "العام الدراسي 1442/1443 = 2020-08-20…2022-07-29 span"],
    ["منذ 1440 هـ", "1440 هـ = 2018-09-11…2019-08-30 span"],
    ["صيف 1442", "صيف 1442 = 2021-06-01…2021-08-31 approximate"],
  ])("are those from 1300 to 1500: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["عام 1492م", "عام 1492م = 1492-01-01…1492-12-31 span"],
    ["29 مايو 1453", "29 مايو 1453 = 1453-05-29"],
  ])("unless something says otherwise: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("ranges", () => {
  it.each([
    ["بين 1998 و1999", "1998 و1999 = 1998-01-01…1999-12-31 span"],
    ["من 2010 إلى 2014، قبل العودة", "2010 إلى 2014 = 2010-01-01…2014-12-31 span"],
    ["من 4 إلى 22 هذا الشهر", "4 إلى 22 هذا الشهر = 2022-01-04…2022-01-22 span"],
    ["في الفترة سبتمبر–نوفمبر", "سبتمبر–نوفمبر = 2021-09-01…2021-11-30 span"],
    ["من 3 مايو إلى 5 يونيو 2020", "3 مايو إلى 5 يونيو 2020 = 2020-05-03…2020-06-05 span"],
    ["من نوفمبر 2019 إلى فبراير", "نوفمبر 2019 إلى فبراير = 2019-11-01…2020-02-29 span"],
    ["موسم 2021/2020", "موسم 2021/2020 = 2020-01-01…2021-12-31 span"],
  ])("reads %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(["بين 1998 و2005 مقاعد", "من 2000 إلى 2100 متر"])("leaves counts alone: %s", (text) => {
    expect(shown(text)).toBe("");
  });
});

describe("a year that only its place tells", () => {
  it.each([
    ["في 2014 كانت المدينة خالية", "2014 = 2014-01-01…2014-12-31 span"],
    ["بحلول 2030، كما قال", "2030 = 2030-01-01…2030-12-31 span"],
    ["آخرها في 2014 لكنها لم تكن الأولى", "2014 = 2014-01-01…2014-12-31 span"],
    ["في 2014 قرية", ""],
  ])("is one where it counts nothing: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("اليوم as nowadays", () => {
  it.each([
    "شباب اليوم يقرؤون أقل",
    "لم يعد اليوم كافياً",
    "أصبح التعليم اليوم حقاً للجميع",
    "العالم يحتاج اليوم أكثر من أي وقت مضى إلى السلام",
  ])("is no date: %s", (text) => {
    expect(shown(text)).toBe("");
  });

  it.each([
    ["أغلقت البورصة اليوم على ارتفاع", "اليوم = 2022-01-10"],
    ["تداولات اليوم", "اليوم = 2022-01-10"],
    ["أصبح صباح اليوم أول رئيس للنادي", "اليوم = 2022-01-10"],
  ])("is not seen in the day itself: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("firsts, fews and months by number", () => {
  it.each([
    ["غرة الشهر", "غرة الشهر = 2022-01-01"],
    ["غرة الشهر المقبل", "غرة الشهر المقبل = 2022-02-01"],
    ["غرة رمضان 1442", "غرة رمضان 1442 = 2021-04-13"],
    ["خلال الأيام الماضية", "الأيام الماضية = 2021-12-31…2022-01-09 approximate"],
    ["في الأشهر الأخيرة", "الأشهر الأخيرة = 2021-03-01…2021-12-31 approximate"],
    ["10 كانون 2 2022", "10 كانون 2 2022 = 2022-01-10"],
    ["تشرين ١ الماضي", "تشرين ١ الماضي = 2021-10-01…2021-10-31 span"],
    ["في سبتمبر أيلول الماضي", "سبتمبر أيلول الماضي = 2021-09-01…2021-09-30 span"],
  ])("reads %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("counts no weeks by a percentage before them", () => {
    expect(shown("هبط المؤشر ثلاثة بالمئة الأسبوع الماضي")).toBe(
      "الأسبوع الماضي = 2022-01-03…2022-01-09 span",
    );
  });

  it("leaves the day of something alone", () => {
    expect(shown("منذ يوم تعيينه مديراً")).toBe("");
    expect(shown("غادر قبل يوم واحد")).toBe("قبل يوم واحد = 2022-01-09");
  });
});

describe("the weekend", () => {
  it.each([
    ["عطلة نهاية الأسبوع الماضي", "صحيفة الرياض", "2022-01-07…2022-01-08 span"],
    ["عطلة نهاية الأسبوع الماضي", "النهار", "2022-01-08…2022-01-09 span"],
    ["عطلة نهاية الأسبوع الماضي", "جريدة المرصد", "2022-01-07…2022-01-09 approximate"],
    ["عطلة نهاية الأسبوع المقبل", "هسبريس", "2022-01-15…2022-01-16 span"],
    ["نهاية الأسبوع", "الكويت اليوم", "2022-01-07…2022-01-08 span"],
  ])("falls on the days of the outlet's country: %s, %s", (text, outlet, expected) => {
    expect(shown(text, published, outlet)).toBe(`${text} = ${expected}`);
  });

  it("lies ahead where its sentence looks ahead", () => {
    expect(shown("سيفتح المعرض نهاية الأسبوع", published, "دبي")).toBe(
      "نهاية الأسبوع = 2022-01-15…2022-01-16 span",
    );
  });
});

describe("a place or a body that is named after a day", () => {
  it.each([
    "تجمع المحتجون في شارع 24 أكتوبر",
    "بعثت حركة «5 يونيو» ببيان",
    "افتتحت قاعة في مستشفى مارس بالعاصمة",
    "أعيد فتح كوبري 3 مايو",
  ])("tells no time: %s", (text) => {
    expect(shown(text)).toBe("");
  });

  it.each([
    ["تجمع المحتجون في الشارع يوم 24 أكتوبر", "24 أكتوبر = 2021-10-24"],
    ["ملعب بني في 8 ماي 1965", "8 ماي 1965 = 1965-05-08"],
  ])("leaves the day beside a place what it is: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("a quarter without its year", () => {
  it.each([
    ["زادت المبيعات في الربع الثالث", "الربع الثالث = 2021-07-01…2021-09-30 span"],
    ["ستعلن النتائج خلال الربع الثاني", "الربع الثاني = 2022-04-01…2022-06-30 span"],
  ])("is the latest, or the next where its sentence looks ahead: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(["تقدم الفريق في الربع الثالث من اللقاء", "الربع الخالي"])("is none of a match: %s", (text) => {
    expect(shown(text)).toBe("");
  });
});

describe("the feast by its word alone", () => {
  it.each([
    ["أغلقت المتاجر يوم العيد", "العيد = 2022-05-02"],
    ["زار ثالث أيام العيد قريته", "ثالث أيام العيد = 2022-05-04"],
    ["أنقذوا ستة خلال إجازة العيد", "العيد = 2022-05-02…2022-05-05 span"],
  ])("is the one around publication: %s", (text, expected) => {
    expect(shown(text, "2022-05-08")).toBe(expected);
  });

  it.each(["احتفلوا خلال العيد الوطني", "معنى العيد"])("is none where it is another: %s", (text) => {
    expect(shown(text, "2022-05-08")).toBe("");
  });

  it("is none where no feast is near", () => {
    expect(shown("أغلقت المتاجر يوم العيد")).toBe("");
  });
});

describe("what looks back or ahead beside a date", () => {
  it.each([
    ["في دراسة نشرتها في أكتوبر عن الموعد", "أكتوبر = 2021-10-01…2021-10-31 span"],
    ["وكان موعد الجلسة في تقرير أعلنته في 4 مارس", "4 مارس = 2021-03-04"],
    ["موعد المباراة 5 يناير", "5 يناير = 2022-01-05"],
    ["هبط سعر القمح تسليم مارس", "مارس = 2022-03-01…2022-03-31 span"],
  ])("is the nearest word, and never a year ahead: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("gives no day to what is of every week", () => {
    expect(shown("راجعوا خطب الجمعة وأسواق الخميس")).toBe("");
  });
});
