import { isListed } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { phraseSet } from "../plain-form";

const phrases = phraseSet([
  "زر الذهاب إلى الأعلى",
  "العودة إلى الأعلى",
  "الذهاب إلى الأعلى",
  "إلى الأعلى",
  "أظهر المزيد",
  "عرض المزيد",
  "تحميل المزيد",
  "شاهد المزيد",
  "اقرأ المزيد",
  "قراءة المزيد",
  "تابع القراءة",
  "أكمل القراءة",
  "المزيد",
  "السابق",
  "التالي",
  "السابق التالي",
  "المقال السابق",
  "المقال التالي",
  "الخبر السابق",
  "الخبر التالي",
  "الصفحة الرئيسية",
  "انتقل إلى المحتوى",
  "تخطي إلى المحتوى",
  "تخطى إلى المحتوى",
  "القائمة",
  "قائمة التنقل",
  "تخطي الروابط",
  "أقسام الموقع",
  "تسجيل الدخول",
  "البث المباشر",
  "اتصل بنا",
  "من نحن",
  "بحث",
  "البحث",
  "جميع مقالات الكاتب",
  "إرسال التعليق",
  "أرسل التعليق",
  "حفظ",
  "تغريد",
  "إغلاق",
  "اترك تعليقا",
  "اترك ردا",
  "أضف تعليقا",
  "أضف تعليقك",
  "التعليقات",
  "لا توجد تعليقات",
  "لا يوجد تعليقات",
  "لن يتم نشر عنوان بريدك الإلكتروني",
  "استمع إلى المقال",
  "استمع للمقال",
  "حجم الخط",
  "أقل من دقيقة",
  "next",
  "previous",
  "next previous",
  "previous next",
  "read more",
  "load more",
  "show more",
  "skip to content",
  "skip to main content",
  "back to top",
  "menu",
  "leave a comment",
  "end of list",
]);

/** Counters and notices that have a number or a name in them. None of them can be a sentence of an article. */
const patterns: readonly RegExp[] = [
  /^مده (?:القراءه|قراءه الخبر) ?:? ?(?:[\d ]*(?:دقيقه|دقائق|دقايق|ثانيه|ثواني)? ?(?:واحده)?)$/,
  /^[\d ]*(?:دقيقه|دقائق)(?: واحده)?(?: للقراءه| قراءه)?$/,
  /^(?:عدد )?(?:ال)?(?:مشاهدات|مشاهده|قراءات|زيارات|تعليقات|تعليق) ?:? ?[\d,.]+$/,
  /^[\d,.]+ ?(?:مشاهده|مشاهدات|قراءه|قراءات|زياره|تعليقا?|تعليقات|views?|comments?)$/,
  /^(?:وقت |زمن )?(?:ال)?قراءه ?:? ?\d+ (?:دقيقه|دقائق|دقايق|د)$/,
  /^\d+ min(?:ute)?s? read$/,
  /^list (?:\d+ )?of \d+(?: items)?(?: .{1,120})?$/,
  /^لن يتم نشر عنوان بريدك الالكتروني/,
  /^(?:لمشاهده|لعرض) .{0,30}(?:اضغط|انقر) هنا$/,
  /^(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات) ?: ?[\d,.]+/,
  /^حجم الخط ?[ا+\- ]*$/,
  /^تصميم (?:و|و )?(?:برمجه|تطوير) /,
  /^(?:جميع |كافه )?(?:ال)?حقوق (?:ال)?(?:نشر |طبع )?محفوظه(?: .{0,60})?$/,
  /^(?:©|copyright\b).{0,80}$/,
  /^(?:الصفحه )?الرئيسيه ?[/|›»>«‹–-] ?.{1,80}$/,
  /^تخطي? .{1,40} واكمل القراءه$/,
];

/** The buttons of a slide show, glued to the first words behind it. */
const slider = /^Next Previous(?=\s)/;

/** The page's own controls, counters and notices. */
export const navigationRule: CleaningRule = {
  name: "navigation",
  order: "Before all rules about an article's head and foot, which begin where the page's controls end.",
  find: (lines) => lines.flatMap(controls),
};

function controls(line: PageLine): Claim[] {
  if ((phrases.has(line.bare) && !isListed(line)) || isNotice(line)) return [claimLine(line, "navigation")];
  const buttons = slider.exec(line.text);
  if (buttons === null) return [];
  return [{ start: line.start, end: line.start + buttons[0].length, reason: "navigation" }];
}

function isNotice(line: PageLine): boolean {
  return line.words <= 16 && patterns.some((pattern) => pattern.test(line.plain));
}
