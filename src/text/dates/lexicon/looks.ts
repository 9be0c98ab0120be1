/** What is told of time to come: folded words that say so by themselves. */
export const aheadWords: ReadonlySet<string> = new Set(
  (
    "سوف لن المقرر مقرر المتوقع متوقع المنتظر منتظر المرتقب المزمع مزمع المرجح بحلول اعتبارا مهله المهله " +
    "الموعد موعد موعدا يعتزم تعتزم يعتزمون ينوي تنوي يستعد تستعد يترقب تترقب تمهيدا استعدادا"
  ).split(" "),
);

/** Words of trade that look ahead to the month right behind them: خام برنت تسليم سبتمبر. */
export const deliveryWords: ReadonlySet<string> = new Set(["تسليم", "لتسليم", "استحقاق", "لاستحقاق"]);

/** Verbs of what is fixed beforehand, without the letter of the person: ينتهي, تبدا, ينطلق. Their present tense tells of time to come. */
const fixed = (
  "نتهي نتهيان بدا بدان نطلق عقد ستمر ستمران جتمع لتقي زور صوت ستضيف ستانف حل قام فتتح ختتم غادر واجه " +
  "لعب خوض صادف سري دخل توجه نتخب صوتون جري تواصل مدد شارك بحث ناقش حتفل"
).split(" ");

export const fixedVerbs: ReadonlySet<string> = new Set(
  fixed.flatMap((stem) => ["ي", "ت"].map((person) => person + stem)),
);

/** Words that begin as a future verb does (س and the letter of a person) and are none. */
export const notFuture =
  /^(?:سيار|سياس|سياح|سياد|سياق|سنوات|سنوي|سنغاف|سنغال|سيشيل|ستوكهولم|سيناريو|(?:سياج|سيد|سيده|سيدي|سيدات|سيطر|سيطره|سيطرت|سيطروا|سيل|سيول|سينا|سينما|سير|سيره|سيوف|سيف|ستار|ستاره|ستاير|ستين|ستون|سته|سنت|سنتا|سنتين|سنتات)$)/u;

/** What is told of the past: the auxiliaries, and verbs that newspapers date. Folded, without what is written onto their end. */
const past = (
  "كان قتل وقع اندلع بدا جري شهد صدر توفي ولد تاسس انطلق فاز خسر حصل وصل انتهي سقط تولي انتخب عين اجري " +
  "اعتقل اطلق اتفق هاجم احتل سيطر اعلن قال ذكر اكد زار التقي اجتمع غادر بلغ سجل تراجع ارتفع انخفض اصدر افتتح " +
  "استقال اغتيل اصيب اوقف حكم قضي وافق رفض صوت ضرب انضم انسحب تم نشر اقام شن القي"
).split(" ");

/** With its object written onto it: تقرير نشرته, الاتفاق وقعه. */
const withObject = (verb: string) => ["ه", "ها", "ته", "تها", "وه", "وها"].map((end) => verb + end);
const noObject: ReadonlySet<string> = new Set(["كان", "تم", "صوت", "حكم", "وقع", "عين"]);

export const pastWords: ReadonlySet<string> = new Set([
  ...past.flatMap((verb) => [verb, `${verb}ت`, `${verb}وا`, `${verb}ا`]),
  ...past.filter((verb) => verb.endsWith("ي")).map((verb) => `${verb.slice(0, -1)}ت`),
  ...past.filter((verb) => !noObject.has(verb)).flatMap(withObject),
  ...["عقب", "اثر", "ولقد", "لقد", "منذ", "كنت", "كنا"],
]);
