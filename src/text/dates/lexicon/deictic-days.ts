/**
 * Days named by where they stand to the day of publication, in folded words, and how many days away each is.
 * The longest phrase is tried first, so that أول من أمس is not read as أمس.
 */
const phrases: readonly (readonly [number, readonly string[]])[] = [
  [-2, ["اول من امس", "اول امس", "امس الاول", "الامس الاول", "اول البارحه", "قبل امس", "قبل يوم امس"]],
  [-2, ["قبل البارحه", "اول امبارح", "قبل امبارح", "البارحه الاولي"]],
  [-1, ["امس", "الامس", "البارحه", "امبارح"]],
  [0, ["اليوم", "الليله", "هذا اليوم", "هذه الليله", "هذا الصباح", "هذا المساء"]],
  [1, ["غدا", "غد", "الغد", "بكره", "بكرا"]],
  [2, ["بعد غد", "بعد الغد", "بعد غدا", "بعد بكره", "بعد يوم غد"]],
];

/** How a phrase is written, and how many days after publication it means. */
export interface DeicticDay {
  readonly words: readonly string[];
  readonly days: number;
}

/** By their first word, the longest first. */
export const deicticDays: ReadonlyMap<string, readonly DeicticDay[]> = group();

function group(): ReadonlyMap<string, readonly DeicticDay[]> {
  const groups = new Map<string, DeicticDay[]>();
  for (const [days, forms] of phrases) {
    for (const form of forms) {
      const words = form.split(" ");
      const first = words[0] ?? "";
      groups.set(first, [...(groups.get(first) ?? []), { words, days }]);
    }
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** What follows اليوم where it is a noun and no date: اليوم الوطني, اليوم الثاني, اليوم نفسه. */
export const kindsOfDay: ReadonlySet<string> = new Set(
  (
    "العالمي الدولي الوطني القومي العربي التالي الموالي الواحد الدراسي المفتوح الاخير نفسه ذاته الموعود " +
    "الاسود الاخر الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الاولي " +
    "الختامي الافتتاحي الترفيهي العلمي الكامل العادي اللاحق الترويحي التاريخي الطويل المذكور الذي"
  ).split(" "),
);

/** What precedes اليوم where it is part of a name (المصري اليوم, روسيا اليوم), a rate or another day. */
export const beforeOtherDays: ReadonlySet<string> = new Set(
  "عين مدار المصري روسيا صحيفه جريده اخبار فلسطين ليبيا عالم نفس ذلك ذاك في طوال طيله باقي بقيه مرات خلال".split(
    " ",
  ),
);

/** What is of our time and of no day, before اليوم: شباب اليوم, عالم اليوم. */
export const ofOurTime: ReadonlySet<string> = new Set(
  "شباب جيل اجيال اطفال نساء رجال امهات مجتمع مجتمعات انسان واقع شعوب عرب مسلمو حياه تكنولوجيا تحديات العالم نحن مازلنا".split(
    " ",
  ),
);

/** What holds over a long time, so that اليوم beside it means nowadays: اصبح اليوم, نعيش اليوم. */
export const lasting: ReadonlySet<string> = new Set(
  (
    "اصبح اصبحت اصبحنا اصبحوا بات باتت نعيش نعيشه نعيشها يعيش تعيش يعيشون يزال تزال يزالون زال زالت يعد تعد نحن " +
    "نراه نراها نشهده نحتاج يعاني تعاني يعانون"
  ).split(" "),
);
