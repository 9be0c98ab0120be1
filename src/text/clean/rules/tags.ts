import { endsSentence, findZones } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { afterPhrase, phraseSet } from "../plain-form";
import { relatedHeadings } from "../related-headings";

/** «سمات» heads the list of tags in a widespread translation of WordPress, and is an ordinary word. */
const headings = phraseSet([
  "الكلمات المفتاحية",
  "كلمات مفتاحية",
  "الكلمات الدلالية",
  "كلمات دلالية",
  "كلمات البحث",
  "الوسوم",
  "وسوم",
  "هاشتاغ",
  "علامات",
  "سمات",
  "tags",
  "keywords",
]);

const hashtags = /^(?:#[\p{L}\p{M}\p{N}_]+[\s،,]*)+$/u;
/** The list glued to the last sentence: words alone, no mark among them, to the end. */
const gluedList =
  /(?<=[.!؟”"»)]\s{1,3})(?:سمات|الوسوم|الكلمات المفتاحية|كلمات دلالية|وسوم)(?: [\p{L}\p{M}\p{N}]{1,40}){1,14}$/u;

/** Key words under an article. */
export const tagsRule: CleaningRule = {
  name: "tags",
  order: "Before related links, whose list would swallow them.",
  find: (lines) => {
    const { footerStart } = findZones(lines);
    const claims: Claim[] = [];
    let inList = false;
    lines.forEach((line, index) => {
      const inFooter = index >= footerStart;
      const isHeading = inFooter && isTagLine(line);
      // A heading alone is followed by its words, one or two to a line.
      inList = (isHeading && headings.has(line.bare)) || (inList && couldBeTag(line));
      if (isHeading || inList || isHashtags(line, inFooter)) claims.push(claimLine(line, "tags"));
      else if (index === lines.length - 1) claims.push(...tagsAtEnd(line));
    });
    return claims;
  },
};

function couldBeTag(line: PageLine): boolean {
  return line.words <= 3 && !endsSentence(line) && !relatedHeadings.has(line.bare);
}

function isTagLine(line: PageLine): boolean {
  return line.words <= 24 && !endsSentence(line) && afterPhrase(line.bare, headings) !== null;
}

/** One hashtag between paragraphs may be the heading of a section. */
function isHashtags(line: PageLine, inFooter: boolean): boolean {
  return line.words <= 40 && hashtags.test(line.text) && (inFooter || line.words > 1);
}

function tagsAtEnd(line: PageLine): Claim[] {
  const found = gluedList.exec(line.text);
  return found === null ? [] : [{ start: line.start + found.index, end: line.end, reason: "tags" }];
}
