import { normalise, wordSet } from "../words/index";

/** What besides a clause or quotation marks may hold what a verb of saying reports. */
export interface Frame {
  /** Prepositions written as words of their own: أشار إلى. */
  readonly prepositions: ReadonlySet<string>;
  /** Whether the verb takes بـ: ندد بالهجوم. */
  readonly glued: boolean;
  /** Whether it takes an object: أعلن وقفا لإطلاق النار. */
  readonly object: boolean;
  /** Whether that object may stand alone, without a subject in sight: وأكد أهمية السلام. */
  readonly clause: boolean;
}

const none: ReadonlySet<string> = new Set();
const frames = new Map<string, Frame>();

function frame(
  lemmas: string,
  prepositions: string,
  options: Partial<Pick<Frame, "glued" | "object" | "clause">>,
) {
  const words = prepositions === "" ? none : wordSet(prepositions);
  for (const lemma of lemmas.split(" ")) {
    frames.set(normalise(lemma.replaceAll("_", " ")), {
      prepositions: words,
      glued: false,
      object: false,
      clause: true,
      ...options,
    });
  }
}

frame("قال أضاف أردف استطرد أوضح بيّن أبان أخبر أبلغ أجاب ذكر خلص زعم ادعى كتب", "", {});
frame("تابع واصل زاد استدرك تساءل سأل عقّب علّق ردّ روى نقل شرح أظهر أثبت أورد اعتقد ظنّ أمل رأى", "", {});
frame("أفاد صرّح اعترف أقرّ", "", { glued: true });
frame("أشار لفت ألمح لمّح", "إلى", {});
frame("نوّه", "إلى", { glued: true });
frame("نبّه", "إلى من على", {});
frame("حذّر أنذر", "من", {});
frame("أعلن كشف أفصح", "عن", { object: true });
frame("أعرب", "عن", {});
frame("أفتى", "", { glued: true });
frame("أكّد", "على", { object: true });
frame("شدّد أصرّ أثنى", "على", {});
frame("ندّد هدّد توعّد تعهّد وعد التزم أشاد رحّب نصح أهاب نادى", "", { glued: true });
frame("طالب أوصى", "", { glued: true, object: true });
frame("دعا", "إلى ل", { object: true });
frame("حثّ", "على", { object: true });
frame("ناشد استنكر شجب أدان استهجن استغرب رفض اعتبر استبعد توقّع رجّح اقترح تمنّى", "", { object: true });
frame("نفى أرجع عزا", "", { object: true });
frame("اتّهم", "", { object: true, glued: true });
frame("وصف", "", { object: true });
frame("شكّك", "في", {});
frame("جدّد", "", { object: true });
frame("تحدّث", "عن", {});
frame("أبدى", "", { object: true });
frame("اشتكى شكا", "من", {});
frame("عبّر_عن", "عن", {});
frame("أطلق_تحذيرا وجّه_تحذيرا", "من", {});
frame("ألقى_باللوم وجّه_اتهاما قطع_وعدا وجّه_نداء أطلق_نداء", "", { glued: true });
frame("حمّل_المسؤولية", "", { object: true });

const plain: Frame = { prepositions: none, glued: false, object: false, clause: true };

/** What the verb of a plain form takes. A verb that is not listed takes a clause or a quotation. */
export function frameOf(lemma: string): Frame {
  return frames.get(normalise(lemma)) ?? plain;
}

/**
 * Words that are forms of a verb of saying and more often something else (ابن، بين، طالب، رأي): they count only where a
 * clause or a quotation follows.
 */
export const ambiguousForms = wordSet(`
  زادت زادوا تزيد يزيد تامل تأمل ابن بين وبين ذكر نقل كشف طلب أمر وعد شرح كتب رد حث وصف تابع زاد سأل ظن أمل رأي لام طالب كاتب أسف ابنا ابنه ابنها
  بينا بينه بينها بينهم ردا طلبه طلبا أمره أمرا وصفا كشفا ذكره رأيه رأيها تنقل ينقل يصف وصفه نصح ذكرت تضيف سألته قسم
  خبر ادعاء تبين زعم طالبا طالبه طالبين مذكرا تذكر تكتب يبين كتبا قالب بلغ تبلغ يبلغ تردد يرد ترد يظهر تظهر ظهر أظهر
  مقرا أظهرت أثبت أثبتت تثبت يثبت
  مدينة مدينا قل أقل تقل يقل دعوة دعوته دعوتها دعوتهم نقلا ردها ردهم رده ذكرها قولها طالبة طالبات مطالبة بمطالبة أمرها
`);
