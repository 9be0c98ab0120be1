import { describe, expect, it } from "vitest";
import { phraseReader } from "@/text/speakers/name-words";
import { readWords } from "@/text/speakers/read-words";
import { subjectPhrase, subjectRules } from "@/text/speakers/subject-rules";
import { subjectZone } from "@/text/speakers/subject-zone";
import { Facts } from "@/text/speakers/word-facts";

/** The subject that is read behind the first verb of saying of a sentence, and by which rule. */
function subjectOf(text: string): { readonly words: string; readonly rule: string } | null {
  const reader = phraseReader(readWords({ text }), new Facts());
  for (let at = 0; at < reader.words.length; at += 1) {
    const phrase = subjectPhrase(reader, at);
    const zone = subjectZone(reader, at);
    if (phrase === null || zone === null) continue;
    const [first, last] = [reader.words[phrase.from], reader.words[phrase.to - 1]];
    const rule = subjectRules.find(({ read }) => read(reader, zone) !== null)?.name ?? "";
    return { words: text.slice(first?.start, last?.end), rule };
  }
  return null;
}

describe("each rule for the subject of a verb of saying", () => {
  it.each(subjectRules.map(({ name, example }) => [name, example] as const))("%s: %s", (name, example) => {
    const [, subject] = /\[(.*)\]/u.exec(example) ?? [];
    expect(subjectOf(example.replaceAll(/[[\]]/gu, ""))).toEqual({ words: subject, rule: name });
  });

  it.each([
    [
      "given-name",
      "وقالت عضو لجنة التحكيم في مهرجان المدينة سلوى الشامي إن الأفلام جيدة.",
      "عضو لجنة التحكيم في مهرجان المدينة سلوى الشامي",
    ],
    [
      "given-name",
      "وأكد خطيب جامع الإمام محمد بن سعود في المدينة خالد الرفاعي أن الصبر جميل.",
      "خطيب جامع الإمام محمد بن سعود في المدينة خالد الرفاعي",
    ],
    ["titled-name", "وشددت الدكتورة غنيمي على أن الدواء آمن.", "الدكتورة غنيمي"],
    [
      "name-behind-role",
      "وقال مدرب المنتخب الوطني لكرة السلة دحام الدحام إن الفوز قريب.",
      "مدرب المنتخب الوطني لكرة السلة دحام الدحام",
    ],
    ["unknown-name", "وأضاف دحام الدحام: «الفوز قريب جدا من فريقنا».", "دحام الدحام"],
    ["office", "وأوضح المتحدث الإعلامي بوزارة الصحة أن الحالة مستقرة.", "المتحدث الإعلامي بوزارة الصحة"],
    ["source", "وأكد شهود العيان، مساء أمس، أن النار انطفأت.", "شهود العيان"],
    ["source", "وقال مصدر في البلدية إن الطريق مغلق.", "مصدر في البلدية"],
    ["office", "وقال مسؤول تركي كبير إن الاجتماع تأجل.", "مسؤول تركي كبير"],
    [
      "office",
      "وأبدى المشرف العام على العلاقات العامة استعداد الوزارة، مشيرا إلى أن العمل بدأ.",
      "المشرف العام على العلاقات العامة",
    ],
    ["source", "وقال مصدر مقرب من سليم الشامي إن القرار قريب.", "مصدر مقرب من سليم الشامي"],
    ["source", "وذكرت تقارير صحافية أن البطولة تؤجل.", "تقارير صحافية"],
    ["source", "أعلن البرنامج الوطني للقراءة أن الموعد تغير.", "البرنامج الوطني للقراءة"],
    ["source", "وأشار كالفاني إلى أن الفوز قريب.", "كالفاني"],
    ["source", "وأضاف بيكون أن الدواء آمن.", "بيكون"],
    ["source", "وأكد مديرو المدارس سلامة المباني من الحريق.", "مديرو المدارس"],
    ["source", "وطالب ملاك المتاجر إدارة السوق بالتدخل السريع.", "ملاك المتاجر"],
    ["source", "ورحب سكان القرية بافتتاح الجسر الجديد.", "سكان القرية"],
    ["source", "وأكد التقرير ارتفاع الأسعار على نحو كبير.", "التقرير"],
    ["office", "انقطع التيار، كما أفاد ضابط في المنطقة أمس.", "ضابط في المنطقة"],
    ["name-behind-role", "كشف البرازيلي جيفرسون دحامو، عن سعادته بالفوز.", "البرازيلي جيفرسون دحامو"],
    ["given-name", "وأكد جارنا خالد الرفاعي سلامة الطريق.", "جارنا خالد الرفاعي"],
  ])("%s, in another sentence: %s", (rule, text, words) => {
    expect(subjectOf(text)).toEqual({ words, rule });
  });

  it.each([
    ["an object with its pronoun", "وأبدى استعداده لأن يشارك."],
    ["an object in the accusative", "على من ينتقد المعارضين للقرار أن يفهم."],
    ["the one who is told", "وقال لقناة النيل إن العمل انتهى."],
    ["a time", "وقال أمس إن العمل انتهى."],
    ["the noun of what is said", "وأكد ضرورة أن يشارك الجميع."],
    ["whom a verb is said to", "كما طالب الرجال بأن يصبروا."],
    ["an object with its describing word", "واحتجوا على رفض النواب المحافظين رفع الحظر."],
    [
      "one bare word in quotation marks, with more before what is said",
      'وأكد "ترحيب" جيرانه القدامى كلهم أن الباب مفتوح.',
    ],
    ["words that another verb has behind it", "ولفت الأنظار حين كشفت الشركة أن السيارة جديدة."],
  ])("takes no subject from %s", (_, text) => {
    const found = subjectOf(text);
    expect(found === null || found.words === "الشركة").toBe(true);
  });
});
