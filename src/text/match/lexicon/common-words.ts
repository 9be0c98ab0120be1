/**
 * Words that say little of what a piece of news is about, since most have them: the background against which a rare word
 * is rare where too few articles are given to tell. Folded letters, without the article.
 */
const common = `
  رئيس وزير حكومه دوله دول بلاد بلد عام سنه عامين شهر يوم ايام اسبوع اليوم امس اول ثاني جديد كبير اكبر كثير عدد
  قال قول اعلن اكد اضاف ذكر اشار وفق بحسب خبر اخبار تقرير بيان تصريح تصريحات مصدر مصادر متحدث باسم وكاله
  شخص اشخاص ناس مواطن شعب عالم عالمي دولي منطقه مدينه عاصمه مكان وضع امر امور شيء قضيه موضوع
  مجلس لجنه منظمه هيئه جهاز مؤسسه شركه مسؤول مسؤولين سلطات جهات
  عمل عمليه جري يجري تم يتم قام يقوم اصبح صار بات كان يكون هناك هنا الان حاليا سابق سابقه ماضي مقبل اخير اخيره حالي جاري
  خلال ضمن نحو حوالي قبل بعد حول بسبب نتيجه اثر عقب اطار مجال صدد شان خصوص مثل غير كل جميع بعض احد اي
  خاص خاصه عامه وطني رسمي مهم كامل مختلف واحد مزيد حال حاله تعرف تفاصيل صور فيديو بالصور بالفيديو انفوغرافيك
  جزء جانب طرف اطراف شكل صوره وقت حين لحظه مره مرات ساعه
`
  .trim()
  .split(/\s+/u);

const words: ReadonlySet<string> = new Set(common);

/** Whether a folded word, without clitics, is one of them. */
export function isCommonNewsWord(core: string): boolean {
  return words.has(core);
}
