import { findZones, isAtEdge } from "../line-shape";
import { type CleaningRule, claimLine, type PageLine } from "../page";
import { phraseSet } from "../plain-form";

/** Words that name a day or a month. */
const calendar = phraseSet(
  (
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد " +
    "يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر " +
    "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين " +
    "جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر " +
    "محرم صفر ربيع جمادى رجب شعبان رمضان شوال القعدة الحجة " +
    "monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);

/** Words that say what a date or a time is the date or time of. */
const labels = phraseSet(
  (
    "نشر نشرت النشر تاريخ التاريخ تحديث التحديث محدث حدث آخر تم الساعة منذ قبل " +
    "published updated posted last"
  ).split(" "),
);

/** Words that only hold a date together. */
const fillers = phraseSet(
  (
    "في يوم بتاريخ الموافق عند بتوقيت توقيت غرينتش جرينتش مكة المكرمة القاهرة أبوظبي أبو ظبي الرياض بيروت دمشق القدس " +
    "الأول الثاني الأولى الثانية الآخر الآخرة ذو ذي دقيقة دقائق دقيقتين ساعة ساعات ساعتين أيام يومين أسبوع أسبوعين أسابيع شهر أشهر سنة سنوات " +
    "م ه هـ ص am pm gmt utc on at"
  ).split(" "),
);

/** When an article was published or changed, in a line of its own. */
export const dateLineRule: CleaningRule = {
  name: "date-line",
  order: "Behind related links, whose titles have dates of their own.",
  find: (lines) => {
    const zones = findZones(lines);
    return lines
      .filter((line, index) => isAtEdge(index, zones) && isDateLine(line))
      .map((line) => claimLine(line, "date-line", line.text));
  },
};

/**
 * Nothing but words of dates, and either a labelled number or a day that a calendar could show. Letters and
 * digits are split, because sites glue «12:34آخر تحديث».
 */
function isDateLine(line: PageLine): boolean {
  if (line.words > 24) return false;
  const words = line.plain.match(/\p{L}+/gu) ?? [];
  const numbers = line.plain.match(/\d+/g) ?? [];
  if (!words.every((word) => calendar.has(word) || labels.has(word) || fillers.has(word))) return false;
  if (words.some((word) => labels.has(word))) return numbers.length > 0 || words.length > 2;
  if (/(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?!\d)/.test(line.plain))
    return true;
  return numbers.length > 0 && words.some((word) => calendar.has(word));
}
