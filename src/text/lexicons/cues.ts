/**
 * What an attributing verb does to the words that it introduces.
 *
 * The division follows the study of reporting verbs: what the reporter grants the words (Thompson & Ye 1991,
 * "Evaluation in the reporting verbs used in academic papers", and Hyland 2002, "Activity and evaluation":
 * factive, non-factive, counter-factive) and what act it makes of them (Caldas-Coulthard 1994, "On reporting
 * reporting", after Searle: neutral structuring, assertive, directive, expressive, commissive). Adapted to the
 * verbs of Arabic news:
 *
 * - `neutral`: says only that it was said: قال، أضاف، ذكر، بحسب. Non-factive.
 * - `assertive`: presents it as a fact, or as insisted on: أكد، شدد، أوضح، أشار، كشف، نفى. Factive.
 * - `warning`: makes a warning or a threat of it: حذّر، نبّه، هدد.
 * - `accusing`: makes it a charge or a condemnation: اتهم، ندد، استنكر.
 * - `doubting`: keeps the reporter's distance: زعم، ادعى، ما أسماه. Counter-factive.
 * - `committing`: binds somebody to act, the speaker or the one spoken to: تعهد، وعد، دعا، طالب.
 * - `evaluative`: gives it as an opinion or a feeling: اعتبر، رأى، وصف، أعرب. Non-factive, evaluative.
 */
export const cueClasses = [
  "neutral",
  "assertive",
  "warning",
  "accusing",
  "doubting",
  "committing",
  "evaluative",
] as const;

/** One of `cueClasses`. */
export type CueClass = (typeof cueClasses)[number];

/** How much the cue adds to "said": nothing, a shade, a stance, a strong stance. */
export type CueStrength = 0 | 1 | 2 | 3;

/** Verbs of one class and strength. */
export interface CueVerbs {
  readonly class: CueClass;
  readonly strength: CueStrength;
  /**
   * A line for each verb: its plain form (third person, masculine, past; spelled in full), then in folded letters the
   * stems of the past (قال takes -ت -وا -نا), of the present after its first letter (يـ|قول) and of the active
   * participle, which stands in the accusative beside another verb (قائل|ا). A stroke parts alternatives; it alone is none.
   */
  readonly verbs: string;
}

/** Source: drawn up by hand; the classes are those above. */
export const cueVerbs: readonly CueVerbs[] = [
  {
    class: "neutral",
    strength: 0,
    verbs: `
     قال قال/قل قول قائل
     أضاف اضاف/اضف ضيف مضيف
     تابع تابع تابع متابع
     أردف اردف ردف مردف
     ذكر ذكر ذكر /
     صرّح صرح صرح مصرح
     أفاد افاد/افد فيد مفيد
     أخبر اخبر خبر مخبر
     أبلغ ابلغ بلغ مبلغ
     نقل نقل نقل ناقل
     روى روي/رو روي /
     تحدّث تحدث تحدث متحدث
     أجاب اجاب/اجب جيب مجيب
     ردّ رد رد رادا
     استطرد استطرد ستطرد مستطرد
     واصل واصل واصل مواصل
     كتب كتب كتب كاتب
     زاد زاد زيد /
     استدرك استدرك ستدرك مستدرك
     أبان ابان/ابن بين مبين
     أورد اورد ورد مورد
     تساءل تساءل تساءل متسائل
     سأل سال سال سائل
     عقّب عقب عقب معقب
     أفصح افصح فصح مفصح
     أكمل اكمل كمل مكمل`,
  },
  {
    class: "neutral",
    strength: 1,
    verbs: `
     أعلن اعلن علن معلن
     ادلى ادلي/ادل دلي مدلي
     اختتم اختتم ختتم مختتم
     ختم ختم ختم خاتم
     علّق علق علق معلق`,
  },
  {
    class: "assertive",
    strength: 1,
    verbs: `
     أوضح اوضح وضح موضح
     بيّن بين بين مبين
     أشار اشار/اشر شير مشير
     لفت لفت لفت لافت
     نوّه نوه نوه منوه
     ألمح المح لمح ملمح
     لمّح لمح لمح ملمح
     شرح شرح شرح شارح
     أظهر اظهر ظهر مظهر`,
  },
  {
    class: "assertive",
    strength: 2,
    verbs: `
     أكّد اكد ؤكد/وكد مؤكد/موكد
     كشف كشف كشف كاشف
     أقرّ اقر قر مقر
     اعترف اعترف عترف معترف
     خلص خلص خلص /
     جدّد جدد جدد مجدد
     نفى نفي/نف نفي ناف/نافي
     أثبت اثبت ثبت مثبت
     رفض رفض رفض رافض
     أفتى افتي/افت فتي /`,
  },
  {
    class: "assertive",
    strength: 3,
    verbs: `
     شدّد شدد شدد مشدد
     أصرّ اصر صر مصر
     جزم جزم جزم جازم
     أقسم اقسم قسم مقسم`,
  },
  { class: "warning", strength: 1, verbs: "نبّه نبه نبه منبه" },
  { class: "warning", strength: 2, verbs: "حذّر حذر حذر محذر" },
  {
    class: "warning",
    strength: 3,
    verbs: `
     أنذر انذر نذر منذر
     هدّد هدد هدد مهدد
     توعّد توعد توعد متوعد`,
  },
  { class: "accusing", strength: 2, verbs: "انتقد انتقد نتقد منتقد\nلام لام لوم لائم" },
  {
    class: "accusing",
    strength: 3,
    verbs: `
     اتّهم اتهم تهم متهم
     ندّد ندد ندد مندد
     استنكر استنكر ستنكر مستنكر
     أدان ادان/ادن/دان دين مدين
     شجب شجب شجب شاجب
     هاجم هاجم هاجم مهاجم
     اشتكى اشتكي/اشتك شتكي مشتكي
     شكا شكا/شك شكو/شك شاكي
     استهجن استهجن ستهجن مستهجن`,
  },
  { class: "doubting", strength: 2, verbs: "شكّك شكك شكك مشكك" },
  { class: "doubting", strength: 3, verbs: "زعم زعم زعم زاعم\nادّعى ادعي/ادع دعي مدعي" },
  {
    class: "committing",
    strength: 2,
    verbs: `
     وعد وعد / واعد
     دعا دعا/دعو/دع دعو داعي
     طالب طالب طالب مطالب
     طلب طلب طلب طالب
     حثّ حث حث حاث
     ناشد ناشد ناشد مناشد
     اقترح اقترح قترح مقترح
     نصح نصح نصح ناصح
     أوصى اوصي/اوص وصي موصي
     أهاب اهاب/اهب هيب مهيب`,
  },
  {
    class: "committing",
    strength: 3,
    verbs: `
     تعهّد تعهد تعهد متعهد
     التزم التزم لتزم ملتزم
     أمر امر امر آمر/امر`,
  },
  {
    class: "evaluative",
    strength: 1,
    verbs: `
     اعتبر اعتبر عتبر معتبر
     رأى راي/را ري/راي /
     اعتقد اعتقد عتقد معتقد
     ظنّ ظن ظن ظان
     استبعد استبعد ستبعد مستبعد
     تمنّى تمني/تمن تمني متمني
     أبدى ابدي/ابد بدي مبدي
     وصف وصف صف واصف
     أعرب اعرب عرب معرب
     أرجع ارجع / مرجع
     عزا عزا / /
     توقّع توقع توقع متوقع
     رجّح رجح رجح مرجح
     أمل امل امل امل
     استغرب استغرب ستغرب مستغرب
     تنبّأ تنبا تنبا متنبئ`,
  },
  {
    class: "evaluative",
    strength: 2,
    verbs: `
     أشاد اشاد/اشد شيد مشيد
     رحّب رحب رحب مرحب
     أثنى اثني/اثن ثني مثني
     أسف اسف اسف اسف`,
  },
];

/**
 * Verbs that attribute only with another word beside them or a little further on: ألقى المدرب باللوم على الحكم، قطعت البلدية
 * وعدا بأن تفتح الطريق. A line for each: its plain form, with low lines; the stems, as those of `CueVerbs`; and the words
 * that make a cue of it, of which any may have the article, بـ, the ending of the accusative or a pronoun. After an equals
 * sign a word stands only so.
 *
 * Source: drawn up by hand; the classes are those above.
 */
export const cueCompounds: readonly CueVerbs[] = [
  {
    class: "neutral",
    strength: 0,
    verbs: `
     أدلى_بتصريح ادلي/ادل دلي/دل مدلي تصريح/تصريحات/بيان/شهاده
     جاء_في_البيان جاء/ورد جيء وارد بيان/تقرير/رساله/بلاغ/خطاب/تغريده/وثيقه/دراسه/مذكره/لائحه/نص/=فيه/=فيها`,
  },
  {
    class: "evaluative",
    strength: 1,
    verbs: `
     عبّر_عن عبر عبر معبر =عن`,
  },
  {
    class: "warning",
    strength: 2,
    verbs: `
     أطلق_تحذيرا اطلق طلق مطلق تحذير/تحذيرات
     وجّه_تحذيرا وجه وجه موجه تحذير/تحذيرات/انذار`,
  },
  {
    class: "committing",
    strength: 2,
    verbs: `
     قطع_وعدا قطع قطع قاطع وعد/وعود/عهد/تعهد
     وجّه_نداء وجه وجه موجه نداء/دعوه
     أطلق_نداء اطلق طلق مطلق نداء/مناشده`,
  },
  {
    class: "accusing",
    strength: 3,
    verbs: `
     ألقى_باللوم القي/الق لقي/لق ملقي لوم
     وجّه_اتهاما وجه وجه موجه اتهام/اتهامات/تهمه/لوم
     حمّل_المسؤولية حمل حمل محمل مسؤوليه`,
  },
];

/** A phrase that attributes without a verb of saying. `words` are folded; the last may take ل or a pronoun. */
export interface CuePhrase {
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
  readonly words: string;
}

/** The longest first, so that the fullest phrase is found. */
export const cuePhrases: readonly CuePhrase[] = [
  { lemma: "على حد زعم", class: "doubting", strength: 3, words: "علي حد زعم" },
  { lemma: "على حد قول", class: "doubting", strength: 1, words: "علي حد قول" },
  { lemma: "على حد تعبير", class: "doubting", strength: 1, words: "علي حد تعبير" },
  { lemma: "على حد وصف", class: "doubting", strength: 1, words: "علي حد وصف" },
  { lemma: "ما أسماه", class: "doubting", strength: 1, words: "ما اسما" },
  { lemma: "ما سماه", class: "doubting", strength: 1, words: "ما سما" },
  { lemma: "ما وصفه", class: "doubting", strength: 1, words: "ما وصف" },
  { lemma: "ما يسمى", class: "doubting", strength: 1, words: "ما يسمي" },
  { lemma: "بما أسماه", class: "doubting", strength: 1, words: "بما اسما" },
  { lemma: "بما وصفه", class: "doubting", strength: 1, words: "بما وصف" },
  { lemma: "نقلا عن", class: "neutral", strength: 0, words: "نقلا عن" },
  { lemma: "وفقا لـ", class: "neutral", strength: 0, words: "وفقا" },
  { lemma: "طبقا لـ", class: "neutral", strength: 0, words: "طبقا" },
  { lemma: "وفق", class: "neutral", strength: 0, words: "وفق" },
  { lemma: "بحسب", class: "neutral", strength: 0, words: "بحسب" },
  { lemma: "حسب", class: "neutral", strength: 0, words: "حسب" },
  { lemma: "حسبما", class: "neutral", strength: 0, words: "حسبما" },
  { lemma: "استنادا إلى", class: "neutral", strength: 0, words: "استنادا" },
];
