import { isArabicGivenName } from "../../words/index";
import { readDateline } from "../dateline";
import { findZones, isAtEdge, isTitleLike } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { phraseSet, plainForm } from "../plain-form";

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
    return lines.flatMap((line, index): Claim[] => {
      // A long line of them reads like the first paragraph.
      if (index === zones.headerEnd) return metaLine(line);
      if (!isAtEdge(index, zones)) return [];
      if (isDateLine(line) || (index < zones.headerEnd && isPairLine(line)))
        return [claimLine(line, "date-line", line.text)];
      return index < zones.headerEnd ? metaLine(line) : [];
    });
  },
};

/** One day in both calendars, as agencies of the Gulf head what they send: «الرياض 04 رمضان 1445 هـ الموافق 14 مارس 2024 م واس». */
const pair =
  /^(?:\p{L}+ ){0,3}[\d/ ]{1,10}(?: ?\p{L}+){0,2} ?[\d/]{4,10} ?(?:هـ|ه)ـ? ?الموافق [\d/ ]{1,10}.{4,24}?\d ?م?(?: \(?\p{L}+\)?)?$/u;

function isPairLine(line: PageLine): boolean {
  return line.words <= 16 && isTitleLike(line) && pair.test(line.plain);
}

const weekdays = "ال(?:[اإأ]ثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|[أا]حد)";
const months =
  "(?:يناير|فبراير|مارس|[أاإ]بريل|مايو|يوني[وه]|يولي[وه]|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الأول|الثاني))";
/** A whole date with its year, and the weekday before it. */
const wholeDate = new RegExp(
  `(?:${weekdays}[\\s،,]*)?(?:\\d{1,2}[\\s/-]+${months}(?:[\\s/-]+${months})?[\\s،,/-]+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})`,
  "u",
);
/** Pages set a clock and what is beside it in boxes without a blank between them. */
const gluedClock = /\d ?(?:صباحا|مساء)(?=\p{L})/gu;

/** What counters, clocks and buttons write beside it. */
const besideDate =
  /^(?:[\d\s.,:٬،|·•/–—-]+|ص|م|صباحا|مساء|دقيقه|دقائق|واحده|قراءه|مشاهده|مشاهدات|المشاهدات|تعليق|تعليقات|تسجيل|الدخول|الساعه|اخر|تحديث|نشر|في|بتوقيت|غرينتش|للقراءه|تاريخ|النشر)$/u;

/** «14 مارس، 2024 بواسطة سلمى قبلان في بيئة 3 تعليقات»: how the pages of blogs go on behind the day. */
const postedBy = /^\s(?:بواسطة|بقلم)\s+(\p{L}+(?: \p{L}+){0,3}?)(?=\s+في\s|\s*\d|$)/u;

/**
 * One line with all that a page says under the headline: «سمير الحلواني الأحد 14 مايو 2023 0 دقيقة واحدة». A name of two to four
 * words before the date is the writer's.
 */
function metaLine(line: PageLine): Claim[] {
  if (line.words > 16) return [];
  const date = wholeDate.exec(line.text);
  if (date === null) return [];
  const name = line.text.slice(0, date.index).trim();
  const rest = (text: string) =>
    plainForm(text)
      .replace(gluedClock, "$& ")
      .split(/[\s()|]+/u)
      .every((word) => word === "" || besideDate.test(word));
  const behind = date.index + date[0].length;
  const poster = name === "" ? postedBy.exec(line.text.slice(behind)) : null;
  if (poster !== null) {
    const parting = line.start + behind;
    return [
      { start: line.start, end: parting, reason: "date-line", value: date[0] },
      { start: parting + 1, end: line.end, reason: "byline", value: poster[1]?.trim() ?? "" },
    ];
  }
  if (!rest(line.text.slice(behind))) return [];
  if (rest(name)) return [claimLine(line, "date-line", date[0])];
  const words = plainForm(name)
    .replace(/[|•،,–—-]+$/u, "")
    .trim()
    .split(" ");
  const isName = words.length >= 2 && words.length <= 4 && isArabicGivenName(words[0] ?? "");
  const signed = isName ? null : readDateline(name.replace(/[\s|•،,–—-]+$/u, ""), true);
  if (!isName && signed?.byline == null) return [];
  const start = line.start + line.text.indexOf(name);
  return [
    { start, end: start + name.length, reason: "byline", value: name.replace(/[\s|•،,–—-]+$/u, "") },
    { start: line.start + date.index, end: line.end, reason: "date-line", value: date[0] },
  ];
}

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
