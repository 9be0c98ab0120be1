import { describe, expect, it } from "vitest";
import { evidenceOf, loneStretches, maySay, readSaid, says } from "@/text/index";
import { rangeOfSpan } from "@/text/match";

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

  it("makes nothing of an adjective by itself", () => {
    expect(alone("نراجع الوضع الاقتصادي في القرى", "نراجع الوضع في القرى")).toEqual([]);
  });

  it.each([
    ["a noun without its verb", "أشاد الوفد بصبر الفرق الكشفية المتطوعة أمس", "أشاد الوفد بصبر المنقذين أمس"],
    ["what leans on a word outside", "عادت السفن بعد احتجازها بميناء بعيد", "عادت السفن"],
    ["an adjective that goes on", "سلمنا الأدوية والأغطية الصوفية الثقيلة للقرى", "سلمنا الأدوية للقرى"],
    ["the rest of an amount", "زرنا مجموعة من المزارع المروية بالتنقيط", "زرنا مجموعة كبيرة"],
  ])("makes nothing of a piece: %s", (_, text, other) => {
    expect(alone(text, other)).toEqual([]);
  });

  it("takes in what completes a part of a clause, and the mark that closes it", () => {
    expect(
      alone("نغلق الجسر خلال أعمال الترميم «الطارئة»، والطريق", "نغلق الجسر والطريق، أعلنا طارئة"),
    ).toEqual(["خلال أعمال الترميم «الطارئة»"]);
  });

  it("takes the clause whole where others say little of it", () => {
    expect(
      alone(
        "أعلنت البلدية إغلاق الجسر، مبينة أن الإغلاق سيشمل الحافلات المدرسية والشاحنات الثقيلة بدرجة أولى",
        "أعلنت البلدية إغلاق الجسر",
      ),
    ).toEqual(["سيشمل الحافلات المدرسية والشاحنات الثقيلة بدرجة أولى"]);
  });

  it.each([
    ["who says it", "قال مدير الميناء خالد السبيعي إن الرصيف جاهز", "وأكد أن الرصيف جاهز"],
    ["who says it before the verb", "الوزير سعيد الهاشمي أكد أن الرصيف جاهز", "وأكد أن الرصيف جاهز"],
    ["its source", "الرصيف جاهز للسفن، بحسب مصادر ملاحية مطلعة", "الرصيف جاهز للسفن"],
    ["its source behind على ما", "الرصيف جاهز، على ما أفاد مراسلو وكالة محلية", "الرصيف جاهز"],
    [
      "whose turn it is, a blessing, a day",
      "من جهته زار الأمير حفظه الله الرصيف الثلاثاء",
      "زار الأمير الرصيف",
    ],
  ])("does not count %s as what is said", (_, text, other) => {
    expect(alone(text, other)).toEqual([]);
  });

  it("leaves what stands between the same words, be other words next to them", () => {
    expect(
      alone(
        "مبينا أن عناصر الإطفاء أخمدت حريق الغابة",
        "حيث قال إن متطوعين محليين معهم رجال إطفاء أخمدوا حريق الغابة",
      ),
    ).toEqual([]);
  });

  it("makes nothing of what has no word beside it by which to tell that it is another thing", () => {
    expect(alone("تصدعت دعامات الجسر القديم", "انهار سور المدرسة")).toEqual([]);
    expect(alone("أغلقت البلدية الجسر، وتصدعت دعاماته الخشبية", "أغلقت البلدية الجسر")).not.toEqual([]);
  });

  it("makes nothing of a single word that is no name", () => {
    expect(alone("أعمال الصيانة مستمرة", "تجري الصيانة")).toEqual([]);
  });

  it("makes nothing of what may be meant by a word that points back", () => {
    expect(alone("يموّل البحث عن كائنات ذكية في الفضاء", "يموّل البحث لحل هذا اللغز")).toEqual([]);
  });
});

describe("the range of some words", () => {
  const shown = (text: string, to: number) => {
    const { start, end } = rangeOfSpan(readSaid(text, []), { from: 0, to });
    return text.slice(start, end);
  };

  it("takes along the mark that closes what they open, right behind them or behind one space", () => {
    expect(shown("قال «نعم» ثم مضى", 2)).toBe("قال «نعم»");
    expect(shown("قال «نعم » ثم مضى", 2)).toBe("قال «نعم »");
    expect(shown('قال "نعم" ثم مضى', 2)).toBe('قال "نعم"');
  });

  it("takes no mark that stands farther off, nor one that closes nothing of theirs", () => {
    expect(shown("قال «نعم  » ثم مضى", 2)).toBe("قال «نعم");
    expect(shown("قال نعم» ثم مضى", 2)).toBe("قال نعم");
    expect(shown('قال نعم" ثم مضى', 2)).toBe("قال نعم");
  });
});
