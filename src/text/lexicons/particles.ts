/** Source: drawn up by hand. The small words of reported speech; an underscore stands for a space. */

/** Words that open the clause of what was said. */
export const thatWords = `
  أن أنه أنها أنهم أنهما أنهن أننا أنني إني أنك أنكم بأن بأنه بأنها بأنهم بأنهما بأننا بأنني لأن
`;

/** The same joined to another such clause: وأن. */
export const andThatWords = "وأن وأنه وأنها وأنهم وأنهما وأننا وأنني وبأن وبأنه وبأنها";

/** Prepositions and words like them, which open an adverbial and never a subject. */
export const prepositions = `
  في خلال على من عن مع إلى لدى أمام عبر منذ وسط ضمن عقب أثناء حول بشأن بعد قبل بين تحت فوق حتى دون إثر حيال تجاه
  ضد بخصوص بحضور بمناسبة بسبب بعيد قبيل حين حينما عندما عند لما ردا تعليقا لدن رغم مقابل بناء استنادا بحسب حسب وفق
  وفقا طبقا نقلا باسم بعدما قبلما حيث كما بينما فيما إذ إذا لو مما عما ممن بما إزاء أمس ل ب لل فيه فيها له لها
  لهم عليه عليها منه منها إليه إليها به بها معه معها عنه عنها
`;

/** Words that may stand between a verb and its subject, or a subject and its verb, and say nothing of either. */
export const adverbs = `
  أيضا اليوم أمس الأول أول الليلة صباح مساء ظهر فجر غدا السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الجاري
  الماضي يوم بدوره بدورها بدورهم كذلك حينها وقتها آنذاك سابقا لاحقا مجددا هنا قد لقد كان كانت وقد وكان وكانت فقد ثم كما
  فيما بينما حيث حفظه الله رعاه أيده هو هي هم سبق أن_سبق مؤخرا فقط حديثه كلامه قوله بالقول قائلا قائلة قائلين جميعا
  نفسه نفسها ذاته ذاتها أنفسهم رسميا
`;

/** The words that may lead from the clause before to another verb of saying. */
export const connectives =
  "كما ثم فيما بينما حيث وقد قد لكن لكنه لكنها ولكنه حين غير وكان وكانت كان كانت فقد إذ وفي";

/** Words with which a clause begins that no particle leads to: وأضاف الزهراني هناك تحسن. */
export const clauseStarts = `
  هناك هنالك هذا هذه هؤلاء نحن أنا لقد قد لا لم لن ليس ليست كان كانت سوف يوجد توجد إذا كل بعض
`;

/** قوله، قولها: what was said, as a noun. */
export const sayings = "قوله قولها قولهم قولهما القول تأكيده تأكيدها";

/** What publishes, without the article: لصحيفة كذا, عن وكالة كذا. */
export const publishers = "وكالة صحيفة قناة موقع شبكة إذاعة مجلة جريدة تلفزيون";

/** Nouns of publishing before a name in quotation marks. */
export const outletNouns = `
  وكالة قناة صحيفة موقع شبكة إذاعة مجلة جريدة تلفزيون فضائية برنامج حساب منصة وكالتي صحيفتي لوكالة لقناة لصحيفة لموقع
  لشبكة لإذاعة لمجلة لجريدة لبرنامج لـ بـ قناتي تطبيق مؤسسة شركة منظمة جمعية حزب حركة تنظيم جماعة ميليشيا مركز
  عملية حملة مهرجان مبادرة مشروع معرض فريق نادي بطولة كتاب رواية فيلم مسلسل ديوان مسرحية قصيدة لعبة بعنوان عنوان شعار
  هاشتاق وسم مليشيا مسمى اسم باسم يسمى تسمى المسمى المسماة
`;

/** The nouns in which something is said: في بيان، خلال مؤتمر. */
export const occasionNouns = `
  بيان تصريح تصريحات مؤتمر كلمة كلمته كلمتها مقابلة حديث حديثه لقاء لقائه اجتماع الاجتماع رسالة تغريدة تغريدات
  خطاب خطابه حوار مداخلة اتصال البيان تصريحه تصريحاته المؤتمر ختام افتتاح هامش مقال تدوينة
`;

/** What such an occasion is: في بيان صحفي. */
export const occasionAdjectives = `
  صحفي صحافي صحفية صحافية رسمي رسمية خاص خاصة مقتضب مقتضبة مكتوب مكتوبة مشترك مشتركة له لها لهم تلفزيوني تلفزيونية متلفز متلفزة
  إذاعي إذاعية إعلامي إعلامية هاتفي هاتفية عاجل عاجلة مطول مطولة افتتاحية ختامي ختامية
`;

/** Words with which a sentence of its own begins, and no line that goes on one before it. */
export const openingWords = `
  قال قالت أضاف أضافت أكد أكدت أوضح أوضحت أشار أشارت تابع تابعت ذكر ذكرت أعلن أعلنت كشف كشفت كما يذكر هذا لكن ثم فيما بينما أما
`;
