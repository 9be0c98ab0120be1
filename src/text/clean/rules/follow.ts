import { endsSentence, findZones, isAtEdge } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { afterPhrase, phraseSet } from "../plain-form";

/** How an invitation begins. */
const invitations = phraseSet([
  "تابعونا",
  "تابعنا",
  "تابعوا",
  "تابع آخر",
  "تابع أحدث",
  "لمتابعة آخر",
  "لمتابعة أحدث",
  "لمتابعتنا",
  "لمزيد من الأخبار",
  "للمزيد من الأخبار",
  "اشترك",
  "اشتركوا",
  "للاشتراك",
  "انضم",
  "انضموا",
  "حمل تطبيق",
  "حملوا تطبيق",
  "لتحميل تطبيق",
  "يمكنكم متابعة",
  "يمكنك متابعة",
  "follow us",
  "follow",
  "subscribe",
  "join our",
  "download our",
]);

/** Where it invites to. */
const channel =
  /فيسبوك|الفيس ?بوك|تويتر|تلغرام|تلي?جرام|تيليغرام|واتس ?اب|يوتيوب|انستغرام|انستجرام|سناب|(?:غوغل|جوجل) نيوز|تطبيق|قناتنا|صفحتنا|حسابنا|حساباتنا|النشره|نشرتنا|القائمه البريديه|البريديه|https?:|www\.|facebook|twitter|telegram|whatsapp|youtube|instagram|google news|newsletter|\bapp\b|\bus\b/;

/** A writer's own address, and what may stand before it. */
const contact =
  /^(?:(?:e-?mail|twitter|tw|بريد|البريد|الالكتروني|تويتر):?)?(?:[^\s@]+@[^\s@]+\.[^\s@]+|@\w{2,})$/;
const contactLabel = /^(?:e-?mail|twitter|tw|بريد|البريد|الالكتروني|تويتر)?:?$/;

/** The head of a notice that asks for text messages, and what the lines of such a notice have in them. */
const messageHead = /^للتواصل .{0,20}(?:ارسل|ارسال) .{0,10}sms/;
const messageBody = /تبدا بالرمز|ثم مسافه|نص الرساله|ثم الرساله|stc|mobily|zain|الاتصالات|موبايلي|زين/;

/** Invitations to a channel, a page, a number or an address. */
export const followRule: CleaningRule = {
  name: "follow",
  order: "Before the rules about the foot of an article, for the same reason as the share rule.",
  find: (lines) => {
    const zones = findZones(lines);
    let inNotice = false;
    return lines.flatMap((line, index): Claim[] => {
      inNotice =
        messageHead.test(line.plain) || (inNotice && line.words <= 14 && messageBody.test(line.plain));
      const follows = inNotice || isContact(line) || isInvitation(line, isAtEdge(index, zones));
      return follows ? [claimLine(line, "follow")] : [];
    });
  },
};

/** One address or a few, and nothing else but their labels. */
function isContact(line: PageLine): boolean {
  if (line.words > 6 || !line.plain.includes("@")) return false;
  const words = line.plain.split(" ");
  return (
    words.some((word) => contact.test(word)) &&
    words.every((word) => contact.test(word) || contactLabel.test(word))
  );
}

/**
 * A short line that invites and names a channel. Between the paragraphs it must not close like a sentence:
 * «تابعنا على تويتر ردود الفعل.» is a writer's own.
 */
function isInvitation(line: PageLine, atEdge: boolean): boolean {
  if (line.words > 24) return false;
  const rest = afterPhrase(line.bare, invitations);
  return rest !== null && channel.test(rest) && (atEdge || !endsSentence(line));
}
