/** Source: drawn up by hand. The words by which the phrase behind a verb of saying is told to be its subject. */

/** How many of them speak, before the people themselves: أحد المختطفين، عدد من المشايخ. */
export const countedSpeakers = `
  أحد إحدى بعض عدد مجموعة كثير كثيرون عشرات مئات معظم أغلب غالبية بضعة واحد واحدة مزيد طائفة نخبة جمع
`;

/** Prepositions inside a title: مصدر في الشرطة، المشرف على الشبكة، المبعوث إلى اليمن. */
export const titleJoints = "في على من إلى لدى عن";

/** Titles of those after whom places and bodies are called: جامعة الملك سعود, مسجد الإمام الصادق. */
export const namesakeTitles = "ملك أمير شيخ إمام سلطان رئيس خادم";

/** Verbs and phrases that say from whom something is known, whoever is named behind them. */
export const sourceLeads = "بحسب حسب وبحسب وحسب وفق ووفق وفقا ووفقا طبقا وطبقا";

/** Abbreviated titles before a name, with a full stop or a stroke behind: د. فلان، م/ فلان. */
export const shortTitles = "د م أ";

/** Words of time inside a title: عضو المجلس سابقا فلان. */
export const titleTimes = "سابقا حاليا مؤخرا";

/** Words that stand for one who was spoken of. */
export const references = "الأخير الأخيرة الأول الثاني الأولى الثانية الآخر";
