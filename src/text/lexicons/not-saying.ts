/** Source: drawn up by hand. Forms of verbs of saying that are more often something else, by what makes them so. */

/** A preposition with the letters of a verb of saying. */
export const prepositionsLikeVerbs = "عقب وعقب";

/** Denials before a verb: who did not say it said nothing. */
export const denials = "لم لن لا";

/** Words before a verb that wish or suppose what it tells: ليته أجاب، لو قال، كأنه يقول. */
export const wishes = "ليت ليته ليتها ليتهم لو كأنه كأنها كأنهم كأنما لعله لعلها لعلهم";

/** What is drawn and not pointed out: لفت انتباه الزوار. */
export const drawn = "انتباه انتباهه انتباهها انتباههم أنظار";

/** Words before a verb of the present that make of it what may be said: قد يقول قائل. */
export const possibly = "قد ربما";

/** Verbs that go on with something, which is speech only where that follows soon: يتابع العرض، أكمل عامه العاشر. */
export const continuations = "تابع واصل أكمل";

/** What turns the verb behind it into what is still to be said: أن يعلن. */
export const intentions = "أن كي لكي حتى";

/** Verbs whose first person of the present is written like their past but for the hamza. */
export const verbsLikeFirstPerson = "اعتقد اعتبر اقترح استغرب استبعد";

/** Verbs whose object is the one who is spoken to or of. */
export const verbsWithPerson = `
  أخبر أبلغ أوصى اتهم طالب دعا سأل نصح حث ناشد وعد هدد وصف اعتبر أنذر أقسم حمّل_المسؤولية انتقد هاجم
`;

/** Verbs behind whose subject a clause may follow without a particle, besides قال: وأضاف الزهراني هناك تحسن. */
export const verbsWithoutParticle = "أضاف أوضح أكّد ذكر تابع أردف";

/** Objects that say nothing themselves: نفت الوزارة الأمر. */
export const emptyObjects = "الأمر ذلك هذا هذه الخبر الأنباء النبأ النقاب اللثام الستار النظر الانتباه";

/** What is refused is not said: رفض الحديث، رفض التعليق. */
export const refusedSpeech = "الحديث التعليق الإفصاح الكشف الإدلاء التصريح الإجابة";

/** Words that tell how somebody is called, not what he claims: متطوع يدعى فلان. */
export const callings = "يدعى تدعى ويدعى وتدعى";

/** What turned out is nobody's words: وتبين أن. */
export const findingsOfFact = "تبين يتبين";

/** Words before أن that make a clause of time or manner of what follows: بعد أن تحدث. */
export const clauseOpeners = "بعد قبل منذ دون بدون قبيل بعيد إلى";

/** Verbs with the letters of a noun that are verbs where their subject stands right behind them: طالب الوزير بوقف. */
export const firmWithSubject = "طالب وعد حث كشف وصف شرح نصح طلب نقل";

/** Verbs with the letters of a noun that state what the clause right behind them or their subject says: ذكر المصرف أنه. */
export const statingVerbs = "ذكر بيّن كشف كتب";

/** Nouns whose first letter is no preposition: بدء العمل, بيئة العمل. */
export const nounsInBa = `
  بيئة بيئات بطولة بطولات بناء بيت بيوت بلدية بلديات بصمة بصمات بداية بدايات بدء بديل بدائل بحث بحوث بترول بوابة بوابات بيع بقاء بيان بيانات
  برنامج برامج بنك بنوك بلد بلدان بلاد بوادر بقية باب بحر بضائع بضاعة بطاقة بطاقات بعثة بعثات
`;

/** Stems of hollow verbs that stand only before an ending: وافد is a noun, أفدت the verb. */
export const boundStems = "أضف أفد أجب أشر أبن أهب أشد أدن قل زد";

/** The same of verbs with a weak end: شك is a noun, شكا and شكت the verb. */
export const weakStems = "أدل نف أفت أشتك شك أدع دع أوص را تمن أبد أثن رو عز";

/** Words that a newspaper puts before a colon to say how it came by the news: سبق - متابعة: . */
export const datelineWords = "متابعة متابعات";

/** What somebody ends who ends by saying something: اختتم حديثه. */
export const endedSpeech =
  "حديثه حديثها كلامه كلامها تصريحه تصريحها تصريحاته تصريحاتها كلمته كلمتها مداخلته بالقول قائلا قائلة";

/** Forms that are adverbs, nouns and names and hardly ever the verbs that they look like: again, an amount, Egypt. */
export const neverSaid = "مجددا مبلغا مبلغ مقرا مقره مقرها مقرهم مصر نصر";

/** What is tightened and not stressed: شدد الخناق على. */
export const tightened = "الخناق الضغوط الضغط الحصار القبضة الإجراءات الرقابة العقوبات الحراسة";

/** Words before عن that have it as their own: نيابة عن زملائه, فضلا عن ذلك. */
export const aboutOthers = "نيابة بالنيابة إنابة بالإنابة عوضا فضلا بدلا بعيدا ناهيك بمعزل دفاعا";

/** Verbs that put something down to a cause, which stands behind إلى: أرجع الخسارة إلى التحكيم. */
export const ascriptions = "أرجع عزا";
