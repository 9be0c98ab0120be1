import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { phraseSet } from "../plain-form";

const phrases = phraseSet([
  "إعلان",
  "إعلانات",
  "إعلان ممول",
  "إعلان مدفوع",
  "محتوى إعلاني",
  "محتوى ممول",
  "مساحة إعلانية",
  "يستمر المقال بعد الإعلان",
  "يستكمل المقال بعد الإعلان",
  "المقال مستمر بعد الإعلان",
  "تابع القراءة بعد الإعلان",
  "advertisement",
  "advertisements",
  "advertising",
  "ad",
  "ads",
  "sponsored",
  "story continues below advertisement",
  "article continues after advertisement",
]);

/** The mark inside a line is recognised only with a dash or bracket on both sides: «إعلان» is also a common word. */
const inside = /(?<!\S)(?:-\s?[اإ]علان\s?-|\[\s?[اإ]علان\s?\]|\(\s?[اإ]علان\s?\)|\[advertisement\])(?!\S)/giu;

/** The marks that advertisements leave behind: `-اعلان-`, `إعلان`, `Advertisement`. */
export const advertisementRule: CleaningRule = {
  name: "advertisement",
  order: "Early: a mark inside a paragraph makes two lines of one, and all later rules look at whole lines.",
  find: (lines) => lines.flatMap(advertisements),
};

function advertisements(line: PageLine): Claim[] {
  if (phrases.has(line.bare)) return [claimLine(line, "advertisement")];
  return [...line.text.matchAll(inside)].map(({ 0: mark, index }) => ({
    start: line.start + index,
    end: line.start + index + mark.length,
    reason: "advertisement",
  }));
}
