import { bareForm, phraseSet, plainForm } from "./plain-form";

/** Headings over links to other articles. */
export const relatedHeadings = phraseSet([
  "مقالات ذات صلة",
  "أخبار ذات صلة",
  "مواضيع ذات صلة",
  "موضوعات ذات صلة",
  "محتوى ذو صلة",
  "ذات صلة",
  "مقالات متعلقة",
  "أخبار متعلقة",
  "موضوعات متعلقة",
  "مواضيع متعلقة",
  "مقالات مشابهة",
  "أخبار مشابهة",
  "اقرأ أيضا",
  "إقرأ أيضا",
  "اقرأ أيضا على",
  "اقرأ كذلك",
  "شاهد أيضا",
  "طالع أيضا",
  "انظر أيضا",
  "قد يهمك",
  "قد يهمك أيضا",
  "قد يعجبك أيضا",
  "ربما يعجبك أيضا",
  "اخترنا لك",
  "لا يفوتك",
  "لا تفوت",
  "لا تفوتك قراءة",
  "مواضيع قد تهمك",
  "الأكثر قراءة",
  "الأكثر مشاهدة",
  "الأكثر تعليقا",
  "القراءة الأكثر",
  "قصص مقترحة",
  "آخر الأخبار",
  "المزيد من الأخبار",
  "المزيد حول هذه القصة",
  "related articles",
  "related posts",
  "related",
  "read also",
  "see also",
  "most read",
  "you may also like",
]);

/** Whether a line is such a heading and nothing else. */
export function isRelatedHeading(text: string): boolean {
  return relatedHeadings.has(bareForm(plainForm(text)));
}
