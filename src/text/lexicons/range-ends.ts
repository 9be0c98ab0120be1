/** Source: drawn up by hand. Words by which what somebody said is told to have ended. */

/** What the outlet explains words to be: وهي عبارة. */
export const explanations = "عبارة كلمة مصطلح تسمية وصف لقب";

/** Words that lead into when and where something was said, behind the words themselves: ، خلال مؤتمر. */
export const occasionLeads = "في خلال أثناء على عقب";

/** What may stand before such a lead: وذلك خلال. */
export const occasionFronts = "وذلك جاء وجاء";

/** Verbs by which the outlet tells what it came to know itself: وعلمت الصحيفة أن. */
export const learning = "وعلمت وعلم ولاحظت ورصدت";

/** Verbs of what somebody did beside speaking, where the thanks or wishes that they bring stand behind them. */
export const acts = "قدم قدمت قدموا توجه توجهت توجهوا تقدم تقدمت رفع رفعت رفعوا وجه وجهت أزجى";

/** Those thanks and wishes. */
export const thanks = "شكر امتنان تقدير تهنئة تهاني تهنئ تعازي عزاء اعتذار تحية تحيات";

/** Verbs that tell of what somebody spoke, and not what they said of it: تطرق إلى. */
export const tellings = "تطرق تطرقت تناول تناولت استعرض استعرضت";

/** Nouns of what is asserted without a clause: وأكد ضرورة، وأكد أهمية. */
export const assertedNouns = `
  ضرورة أهمية حرص استمرار دعم رفض التزام استعداد عزم وقوف ثقة رغبة حاجة وجوب وجود عدم قدرة تمسك تضامن مواصلة
`;

/**
 * Participles that tell what the one who spoke did or felt as he spoke, and not what he said. As written in the accusative
 * without its sign, in the masculine, the feminine and the plural.
 */
export const attitudes = `
  مثمنا مثمنة مثمنين شاكرا شاكرة شاكرين مهنئا مهنئة مهنئين متمنيا متمنية متمنين مقدما مقدمة مقدمين معبرا معبرة معبرين
  سائلا سائلة سائلين مستشهدا مستشهدة مستدلا ممتدحا ممتدحة مباركا مستعرضا مستعرضة موجها موجهة مطمئنا مطمئنة
`;

/** Phrases that give words to whoever just spoke: بحسب تعبيره، على حد قوله. */
export const ownWords = "تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها وصفهم رأيه رأيها زعمه زعمهم";

/** Words that give the words before or after them to a source: بحسب، وفقا ل. */
export const attributions = `
  بحسب وبحسب وفقا ووفقا طبقا وطبقا نقلا ونقلا حسبما وحسبما بحسبما حسب وحسب وفق ووفق
`;

/** Words before a verb of saying that give the clause before them to its subject: كما أعلنت الوزارة أمس. */
export const citingWords = "كما حسبما بحسبما وفقما مثلما";

/** What may stand between those and the source: نقلا عن، بحسب ما ذكر. */
export const attributionJoints = `
  ل ب عن ـ ما أفاد أفادت ذكر ذكرت أعلن أعلنت قال قالت أكد أكدت أوردت أورد نقلت نشرت نفس لنفس ذات لذات
`;

/** Nouns of sources, without the article. */
export const sourceNouns = `
  مصدر مصادر شهود شاهد تقرير تقارير دراسة بيان إحصاءات إحصائية إحصائيات خبراء مراقبين محللين مسؤولين مسؤول وسائل أرقام بيانات
  تقديرات تصريحات ناشطين ناشط طبيب محلل متحدث ناطق قول استطلاع
`;
