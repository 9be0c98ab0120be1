/** Words that say little by themselves. Folded letters. Source: drawn up by hand. */

/**
 * Words that bind others, by what they bind: two of one class can stand for one another, two of different ones cannot.
 * Two texts share them by chance, so that they are weak evidence of a common place.
 */
export const lightClasses = {
  prepositions: `
    من الي علي عن في مع بين حول خلال ضد عبر لدي عند منذ حتي بعد قبل نحو وفق ضمن
  `,
  clauses: `
    ان انه انها انهم اننا اني بان بانه بانها لان لانه لانها كي لكي حيث حين عندما بينما اذ اذا لو كما
  `,
  contrasts: "لكن لكنه لكنها بل الا سوي",
  joints: "و ف ب ل ك او ام ثم كذلك ايضا",
  relatives: "الذي التي الذين اللذين اللواتي ما ماذا",
  demonstratives: "هذا هذه هؤلاء ذلك تلك",
  pronouns: "هو هي هم هن هما نحن انا انت",
  places: "هناك هنا",
  auxiliaries: "كان كانت كانوا يكون تكون تم يتم",
  aspects: "قد لقد سوف",
  quantities: "كل اكثر بعض اي",
  bound: `
    فيه فيها منه منها عنه عنها اليه اليها عليه عليها له لها لهم به بها بهم معه معها
  `,
  joined: "مما فيما بما انما اما",
} as const;

/** What leads from one speaker or sentence to the next: من جهته، بدوره. */
export const asides = `
  بدوره بدورها بدورهم بدورنا جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها ناحيتهم
`;

/** What is said in honour of whoever has just been named: حفظه الله، رحمه الله. */
export const blessings = `
  حفظه حفظها حفظهم رعاه رعاها رعاهم وفقه وفقها أيده سلمه يحفظه يرعاه رحمه رحمها رحمهم يرحمه
`;

/**
 * Words that say little of what a piece of news is about, since most have them: the background against which a rare word
 * is rare where too few articles are given to tell. Without the article.
 */
export const commonNewsWords = `
  رئيس وزير حكومه دوله دول بلاد بلد عام سنه عامين شهر يوم ايام اسبوع اليوم امس اول ثاني جديد كبير اكبر كثير عدد
  قال قول اعلن اكد اضاف ذكر اشار وفق بحسب خبر اخبار تقرير بيان تصريح تصريحات مصدر مصادر متحدث باسم وكاله
  شخص اشخاص ناس مواطن شعب عالم عالمي دولي منطقه مدينه عاصمه مكان وضع امر امور شيء قضيه موضوع
  مجلس لجنه منظمه هيئه جهاز مؤسسه شركه مسؤول مسؤولين سلطات جهات
  عمل عمليه جري يجري تم يتم قام يقوم اصبح صار بات كان يكون هناك هنا الان حاليا سابق سابقه ماضي مقبل اخير اخيره حالي جاري
  خلال ضمن نحو حوالي قبل بعد حول بسبب نتيجه اثر عقب اطار مجال صدد شان خصوص مثل غير كل جميع بعض احد اي
  خاص خاصه عامه وطني رسمي مهم كامل مختلف واحد مزيد حال حاله تعرف تفاصيل صور فيديو بالصور بالفيديو انفوغرافيك
  جزء جانب طرف اطراف شكل صوره وقت حين لحظه مره مرات ساعه
`;
