/** Source: drawn up by hand. The words by which the phrase behind a verb of saying is told to be its subject. */

/** How many of them speak, before the people themselves: أحد المختطفين، عدد من المشايخ. */
export const countedSpeakers = `
  أحد إحدى بعض عدد مجموعة كثير كثيرون عشرات مئات معظم أغلب غالبية بضعة واحد واحدة مزيد طائفة نخبة جمع
`;

/** Verbs of saying that take no object but what was said. */
export const plainSayers = "قال أضاف أوضح أفاد ذكر صرّح تابع أردف بيّن أبان أجاب ردّ زعم ادّعى كتب أشار لفت";

/** Words before what there is much or all of: سلامة جميع الطرق. */
export const quantities = "جميع كل كافة معظم بعض أغلب";

/** Verbs whose object is the one who is told: أبلغ رويترز أن. */
export const tellingVerbs = "أبلغ أخبر";

/** Verbs that say what stands in a document: جاء في البيان أن. */
export const documentVerbs = "جاء وجاء ورد وورد";

/** Prepositions inside a title: مصدر في الشرطة، المشرف على الشبكة، المبعوث إلى اليمن. */
export const titleJoints = "في على من إلى لدى عن";

/** Prepositions with a pronoun, which stand between a verb and its subject: أكدت فيه الجهات، قال عنه المدرب. */
export const pronounPrepositions = `
  عنه عنها عنهم له لها لهم فيه فيها فيهم إليه إليها إليهم به بها بهم منه منها منهم عليه عليها عليهم
  عنهما لهما فيهما إليهما بهما منهما عليهما
`;

/** Nouns of time, and what makes an adverbial of them: قالت العام الماضي. With the article. */
export const timeNouns = "العام الشهر الأسبوع السنة الموسم الصيف الشتاء الربيع الخريف الليلة الساعة";
export const timeAdjectives =
  "الماضي الماضية الجاري الجارية المقبل المقبلة الحالي الحالية الفائت الفائتة المنصرم المنصرمة";

/** Verbs whose object is a person, so that who stands right behind them may be the one met: والتقى فلانا. */
export const meetings =
  "التقى التقت استقبل استقبلت قابل قابلت زار زارت رافق رافقت هنأ هنأت شكر شكرت كرم كرمت عين عينت ودع";

/** What is done with a document, behind it: بيان صادر عن، دراسة أجراها. */
export const publishing = `
  صادر صادرة نشر نشرت نشره نشرها نشرته نشرتها صدر صدرت أجري أجريت أجراه أجراها أجرته أجرتها أعده أعدها أعدته أعدتها أعد أشرف أشرفت
  أصدره أصدرها أصدرته أصدرتها وزعه وزعته تلقت حصلت اطلعت
`;

/** What brings somebody up whose verb comes behind a comma: أما سليم الشامي، فأكد. */
export const topicLeads = "أما وأما";

/** Words at a sentence's head with which somebody goes on to another matter: وعن الأسعار أوضح. */
export const askedAbout = "عن وعن حول وحول بشأن وبشأن وفيما وبالنسبة بخصوص وبخصوص";

/** Titles of those after whom places and bodies are called: جامعة الملك سعود, مسجد الإمام الصادق. */
export const namesakeTitles = "ملك أمير شيخ إمام سلطان رئيس خادم";

/** Verbs and phrases that say from whom something is known, whoever is named behind them. */
export const sourceLeads = "نقلا ونقلا عن بحسب حسب وبحسب وحسب وفق ووفق وفقا ووفقا طبقا وطبقا";

/** Abbreviated titles before a name, with a full stop or a stroke behind: د. فلان، م/ فلان. */
export const shortTitles = "د م أ";

/** Titles that are of something where they have no article: أستاذ جراحة القلب, and not الأستاذ فلان. */
export const chairs = "أستاذ أستاذة بروفيسور";

/** Nouns that end as the plural of people does: قانون is nobody. */
export const singularsInWn = `
  قانون تلفزيون تليفزيون مليون صابون زيتون كانون عيون ديون شؤون شئون فنون سكون مضمون هارون بالون طاعون ليمون كمون صالون كرتون
  مخزون مأذون جنون ظنون سجون حصون متون ميمون سعدون حمدون خلدون زيدون عبدون تريليون بليون هرمون
`;

/** Those who are told something by the letter before them: قال مورينيو للصحافيين. */
export const audiences = "للصحافيين للصحفيين للإعلاميين للمراسلين للحضور للجماهير للتلفزيون للإذاعة للأناضول";

/** What unnamed sources ask for, and what is told of by it: مصدر طلب عدم كشف اسمه. */
export const anonymityVerbs = "طلب طلبت طلبوا رفض رفضت رفضوا فضل فضلت فضلوا اشترط اشترطت";
export const anonymityEnds = "اسمه اسمها اسمهم أسمائهم هويته هويتها هويتهم نفسه نفسها";

/** Words of time inside a title: عضو المجلس سابقا فلان. */
export const titleTimes = "سابقا حاليا مؤخرا";

/** Words that stand for one who was spoken of. */
export const references = `
  الأخير الأخيرة الأول الثاني الأولى الثانية الآخر سموه معاليه سعادته فضيلته سماحته جلالته فخامته دولته سيادته
`;

/** Titles that stand for the one who was spoken of by their pronoun, and the titles by which he is told. */
export const titlesWithPronoun = [
  "سموه سمو أمير",
  "معاليه معالي وزير رئيس أمين",
  "سعادته سعادة سفير مدير",
  "فضيلته فضيلة شيخ مفتي إمام",
  "سماحته سماحة مفتي شيخ",
  "جلالته جلالة ملك",
  "فخامته فخامة رئيس",
  "دولته دولة رئيس",
  "سيادته سيادة رئيس وزير لواء",
] as const;

/** Titles that many have, which with the article mean the one who was spoken of: المسؤول، المدرب. */
export const genericTitles = `
  مسؤول مسئول متحدث ناطق نجم مدرب لاعب خبير محلل كاتب فنان دبلوماسي قيادي باحث ناشط طبيب مخرج محامي إعلامي مهاجم حارس مصدر
`;

/** Verbs before a subject whose own verb comes behind it: كانت تقارير صحافية قد كشفت. */
export const auxiliaries = "كان كانت وكان وكانت";

/** Where those work whose titles go on with ب: المتحدث بمنطقة الرياض, المدير بالنيابة. */
export const worksites = `
  قيادة إدارة رئاسة وزارة هيئة جامعة منطقة محافظة مدينة قسم كلية مركز حي قطاع مجال شؤون ملف برنامج مشروع نيابة إنابة تعليم صحة شرطة دفاع داخلية خارجية مرور بلدية أمانة فرع مكتب مقر
`;

/** The preposition that leads from a verb to what is said, and the verbs that have it: شدد فلان على. */
export const saidBehind = [
  "على أكّد شدّد أصرّ أثنى",
  "إلى أشار لفت ألمح لمّح نوّه نبّه دعا",
  "عن أعلن كشف أفصح أعرب",
  "من حذّر أنذر اشتكى",
] as const;

/** Verbs that have ب before what is said. */
export const saidWithBa = "طالب ندّد هدّد توعّد تعهّد وعد التزم أشاد رحّب نصح أهاب نادى أوصى نوّه اعترف أقرّ";

/** Verbs that say something with عن behind their subject. */
export const verbsWithAbout = "عبر عبرت وعبر وعبرت عبروا وعبروا";

/** Titles that have على of their own. */
export const overTitles = "مشرف قائم مشرفون قائمون قائمين مشرفين";

/** How somebody said it, behind a name: قال دحام ضاحكا. */
export const manners = `
  ضاحكا مبتسما مازحا ممازحا ساخرا متهكما متسائلا مستغربا مستنكرا غاضبا متأثرا متفائلا معلقا مازحة ضاحكة مبتسمة متسائلة ساخرة
`;

/** Objects of verbs of saying that are no speech, and nobody: لفت الأنظار، شدد الخناق. */
export const nobodies =
  "الأنظار النظر الانتباه النقاب اللثام الستار الخناق الحصار الضغوط الشكر التهنئة العزاء";
