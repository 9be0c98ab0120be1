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

/** A verb of the lexicon, by the stems that its forms are built from, in folded letters. */
export interface CueVerb {
  /** The plain form: third person, masculine, past; spelled in full. */
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
  /** Stems of the past: قال takes -ت -وا -نا. */
  readonly past: readonly string[];
  /** Stems of the present after its first letter: يـ|قول. */
  readonly present: readonly string[];
  /** Active participles, which stand in the accusative beside another verb: قائل|ا. */
  readonly participle: readonly string[];
}

function verbs(cueClass: CueClass, strength: CueStrength, lines: string): readonly CueVerb[] {
  const stems = (field: string | undefined) => (field ?? "").split("/").filter((stem) => stem !== "");
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [lemma = "", past, present, participle] = line.trim().split(" ");
      return {
        lemma,
        class: cueClass,
        strength,
        past: stems(past),
        present: stems(present),
        participle: stems(participle),
      };
    });
}

/** Each line: lemma, past, present, participle; alternatives parted by a stroke, "/" alone for none. */
export const cueVerbs: readonly CueVerb[] = [
  ...verbs(
    "neutral",
    0,
    `قال قال/قل قول قائل
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
  ),
  ...verbs(
    "neutral",
    1,
    `أعلن اعلن علن معلن
     ادلى ادلي/ادل دلي مدلي
     اختتم اختتم ختتم مختتم
     علّق علق علق معلق`,
  ),
  ...verbs(
    "assertive",
    1,
    `أوضح اوضح وضح موضح
     بيّن بين بين مبين
     أشار اشار/اشر شير مشير
     لفت لفت لفت لافت
     نوّه نوه نوه منوه
     ألمح المح لمح ملمح
     لمّح لمح لمح ملمح
     شرح شرح شرح شارح
     أظهر اظهر ظهر مظهر`,
  ),
  ...verbs(
    "assertive",
    2,
    `أكّد اكد ؤكد/وكد مؤكد/موكد
     كشف كشف كشف كاشف
     أقرّ اقر قر مقر
     اعترف اعترف عترف معترف
     خلص خلص خلص /
     جدّد جدد جدد مجدد
     نفى نفي/نف نفي ناف/نافي
     أثبت اثبت ثبت مثبت
     رفض رفض رفض رافض`,
  ),
  ...verbs(
    "assertive",
    3,
    `شدّد شدد شدد مشدد
     أصرّ اصر صر مصر
     جزم جزم جزم جازم
     أقسم اقسم قسم مقسم`,
  ),
  ...verbs("warning", 1, "نبّه نبه نبه منبه"),
  ...verbs("warning", 2, "حذّر حذر حذر محذر"),
  ...verbs(
    "warning",
    3,
    `أنذر انذر نذر منذر
     هدّد هدد هدد مهدد
     توعّد توعد توعد متوعد`,
  ),
  ...verbs("accusing", 2, "انتقد انتقد نتقد منتقد\nلام لام لوم لائم"),
  ...verbs(
    "accusing",
    3,
    `اتّهم اتهم تهم متهم
     ندّد ندد ندد مندد
     استنكر استنكر ستنكر مستنكر
     أدان ادان/ادن دين مدين
     شجب شجب شجب شاجب
     هاجم هاجم هاجم مهاجم
     اشتكى اشتكي/اشتك شتكي مشتكي
     استهجن استهجن ستهجن مستهجن`,
  ),
  ...verbs("doubting", 2, "شكّك شكك شكك مشكك"),
  ...verbs("doubting", 3, "زعم زعم زعم زاعم\nادّعى ادعي/ادع دعي مدعي"),
  ...verbs(
    "committing",
    2,
    `وعد وعد / واعد
     دعا دعا/دعو/دع دعو داعي
     طالب طالب طالب مطالب
     طلب طلب طلب طالب
     حثّ حث حث /
     ناشد ناشد ناشد مناشد
     اقترح اقترح قترح مقترح
     نصح نصح نصح ناصح
     أوصى اوصي/اوص وصي موصي
     أهاب اهاب/اهب هيب مهيب`,
  ),
  ...verbs(
    "committing",
    3,
    `تعهّد تعهد تعهد متعهد
     التزم التزم لتزم ملتزم
     أمر امر امر آمر/امر`,
  ),
  ...verbs(
    "evaluative",
    1,
    `اعتبر اعتبر عتبر معتبر
     رأى راي/را ري/راي /
     اعتقد اعتقد عتقد معتقد
     ظنّ ظن ظن ظان
     استبعد استبعد ستبعد مستبعد
     تمنّى تمني/تمن تمني متمني
     أبدى ابدي/ابد بدي مبدي
     وصف وصف صف واصف
     أعرب اعرب عرب معرب
     توقّع توقع توقع متوقع
     رجّح رجح رجح مرجح
     أمل امل امل امل
     استغرب استغرب ستغرب مستغرب
     تنبّأ تنبا تنبا متنبئ`,
  ),
  ...verbs(
    "evaluative",
    2,
    `أشاد اشاد/اشد شيد مشيد
     رحّب رحب رحب مرحب
     أثنى اثني/اثن ثني مثني
     أسف اسف اسف اسف`,
  ),
];

/** A phrase that attributes without a verb of saying. `words` are folded; the last may take ل or a pronoun. */
export interface CuePhrase {
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
  readonly words: readonly string[];
}

const phrase = (lemma: string, cueClass: CueClass, strength: CueStrength, words: string): CuePhrase => ({
  lemma,
  class: cueClass,
  strength,
  words: words.split(" "),
});

/** The longest first, so that the fullest phrase is found. */
export const cuePhrases: readonly CuePhrase[] = [
  phrase("على حد زعم", "doubting", 3, "علي حد زعم"),
  phrase("على حد قول", "doubting", 1, "علي حد قول"),
  phrase("على حد تعبير", "doubting", 1, "علي حد تعبير"),
  phrase("على حد وصف", "doubting", 1, "علي حد وصف"),
  phrase("عبّر عن", "evaluative", 1, "عبر عن"),
  phrase("عبّر عن", "evaluative", 1, "عبرت عن"),
  phrase("عبّر عن", "evaluative", 1, "معبرا عن"),
  phrase("ألقى باللوم", "accusing", 3, "القي باللوم"),
  phrase("ألقى اللوم", "accusing", 3, "القي اللوم"),
  phrase("ما أسماه", "doubting", 1, "ما اسما"),
  phrase("ما سماه", "doubting", 1, "ما سما"),
  phrase("ما وصفه", "doubting", 1, "ما وصف"),
  phrase("ما يسمى", "doubting", 1, "ما يسمي"),
  phrase("بما أسماه", "doubting", 1, "بما اسما"),
  phrase("بما وصفه", "doubting", 1, "بما وصف"),
  phrase("نقلا عن", "neutral", 0, "نقلا عن"),
  phrase("وفقا لـ", "neutral", 0, "وفقا"),
  phrase("طبقا لـ", "neutral", 0, "طبقا"),
  phrase("وفق", "neutral", 0, "وفق"),
  phrase("بحسب", "neutral", 0, "بحسب"),
  phrase("حسب", "neutral", 0, "حسب"),
  phrase("حسبما", "neutral", 0, "حسبما"),
  phrase("استنادا إلى", "neutral", 0, "استنادا"),
];
