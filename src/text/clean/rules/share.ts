import { findZones, isAtEdge } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { phraseSet } from "../plain-form";

const phrases = phraseSet([
  "رابط مختصر",
  "الرابط المختصر",
  "رابط الخبر",
  "رابط المقال",
  "نسخ الرابط",
  "انسخ الرابط",
  "تم نسخ الرابط",
  "شارك",
  "شاركها",
  "شاركه",
  "شارك الخبر",
  "شارك المقال",
  "شارك هذا المقال",
  "شارك هذه المقالة",
  "شارك هذا الخبر",
  "شارك الموضوع",
  "شارك القصة",
  "شارك عبر",
  "مشاركة",
  "مشاركة الخبر",
  "مشاركة المقال",
  "مشاركة عبر البريد",
  "مشاركة عبر البريد الإلكتروني",
  "طباعة",
  "طباعة الخبر",
  "أرسل إلى صديق",
  "أرسل لصديق",
  "share",
  "share this",
  "share this article",
  "share on",
  "copy link",
  "print",
  "tweet",
]);

/** What a row of buttons is made of: networks, and the words that buttons add to them. */
const networks = phraseSet([
  "فيسبوك",
  "فيس",
  "بوك",
  "تويتر",
  "إكس",
  "واتساب",
  "واتس",
  "تلغرام",
  "تيليغرام",
  "تليجرام",
  "تيلقرام",
  "تلقرام",
  "ماسنجر",
  "لينكدإن",
  "لينكد",
  "بينتيريست",
  "بنترست",
  "انستغرام",
  "انستجرام",
  "سناب",
  "شات",
  "ريديت",
  "فايبر",
  "facebook",
  "twitter",
  "x",
  "whatsapp",
  "telegram",
  "messenger",
  "linkedin",
  "pinterest",
  "instagram",
  "reddit",
  "viber",
  "tumblr",
  "email",
  "pocket",
]);
const buttonWords = phraseSet([
  "شارك",
  "مشاركة",
  "شاركها",
  "على",
  "عبر",
  "البريد",
  "الإلكتروني",
  "ايميل",
  "طباعة",
  "نسخ",
  "الرابط",
  "رابط",
  "share",
  "on",
  "via",
  "tweet",
  "print",
  "copy",
  "link",
]);

const shareVerb = /^(?:شارك|مشاركه|share|tweet)/;

/** «120 إعجابا», «3 مشاركات»: what a page counts of those who were there. */
const counted =
  /^\d[\d,.]* ?(?:اعجاب|اعجابا|اعجابات|مشاركه|مشاركات|مشاهده|مشاهدات|تعليق|تعليقا|تعليقات|قراءه|قراءات|likes?|shares?|views?|comments?)$/u;

/** What stands around a post that is copied from its network, and nowhere else. */
const postWords = phraseSet([
  ...["ترجمة التغريدة", "ترجمة المنشور", "عرض الترجمة", "تسجيلات إعجاب", "إعادة نشر", "إعادات نشر", "أعجبني"],
  ...["إعادة تغريد", "إعادات تغريد", "تغريدات مقتبسة", "translate post", "reposts", "retweets"],
]);
/** The labels of its buttons and counters, and its counts. */
const postLabels = phraseSet([
  ...[
    "مشاهدات",
    "مشاهدة",
    "إعجاب",
    "إعجابات",
    "تعليق",
    "تعليقات",
    "مشاركة",
    "مشاركات",
    "رد",
    "ردود",
    "اقتباسات",
  ],
  ...["إشارات مرجعية", "views", "likes", "quotes", "bookmarks", "replies", "like", "comment", "share"],
  ...postWords,
]);
const count = /^\d[\d.,]*(?: ?(?:الف|مليون|k|m))?$/iu;

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** «رابط الخبر بصحيفة …: title» at the end of a paragraph, with everything that the site glued behind it. */
const gluedLink =
  /(?<=^|[.!؟…”"»)]\s{0,3})رابط (?:الخبر|المقال|الموضوع|الصفحة)(?: (?:ب|في |على |من )(?:صحيفة|موقع|جريدة|وكالة) [^:.]{1,30})? ?:/;

/** Buttons and links that pass an article on. */
export const shareRule: CleaningRule = {
  name: "share",
  order: "Before the rules about the foot of an article, which ends where such links begin.",
  find: (lines) => {
    const zones = findZones(lines);
    const isPost = lines.some(({ bare }) => postWords.has(bare));
    const isCount = (at: number) => isPost && count.test(lines[at]?.plain ?? "");
    const isLabel = (at: number) => isPost && postLabels.has(lines[at]?.bare ?? "");
    return lines.flatMap((line, index) =>
      isLabel(index) || (isCount(index) && (isLabel(index + 1) || isLabel(index - 1)))
        ? [claimLine(line, "share")]
        : shareParts(line, isAtEdge(index, zones)),
    );
  },
};

function shareParts(line: PageLine, atEdge: boolean): Claim[] {
  if (
    phrases.has(line.bare) ||
    bareAddress.test(line.text) ||
    isButtonRow(line, atEdge) ||
    (atEdge && counted.test(line.plain))
  ) {
    return [claimLine(line, "share")];
  }
  const link = gluedLink.exec(line.text);
  if (link === null) return [];
  return [{ start: line.start + link.index, end: line.end, reason: "share" }];
}

/** One network's name alone may be a subheading, so between paragraphs it takes two, or a word like «شارك». */
function isButtonRow(line: PageLine, atEdge: boolean): boolean {
  if (line.words > 16) return false;
  const words = line.plain.match(/[\p{L}]+/gu) ?? [];
  const named = words.filter((word) => networks.has(word)).length;
  const isNamed = named > 1 || (named === 1 && (atEdge || shareVerb.test(line.bare)));
  if (!isNamed || /[^\p{L}\d\s|/,.،•·+-]/u.test(line.plain)) return false;
  return words.every((word) => networks.has(word) || buttonWords.has(word));
}
