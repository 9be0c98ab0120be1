import { type CleaningRule, claimLine, type PageLine } from "../page";
import { isLongBody } from "../page-frame";

/** What heads the comments of readers; a bare «التعليقات» may be a link to them, above the text or in it. */
const heading =
  /^(?:(?:ال)?تعليقات (?:علي )?(?:الزوار|القراء|المتابعين|المشاهدين|الموضوع|الخبر|المقال)|(?:اراء|ردود) (?:القراء|الزوار)|(?:ال)?تعليقات ?:? ?\(? ?[1-9]\d* ?\)?|comments ?\(\d+\))(?: ?\(\d+\))?$/u;

const isHeading = (line: PageLine): boolean => line.words <= 4 && heading.test(line.bare);

/** What readers have written below an article, paragraphs and all. */
export const commentsRule: CleaningRule = {
  name: "comments",
  order: "Before all rules about the foot of an article, which begins where the comments do.",
  find: (lines) => {
    const first = lines.findIndex(isLongBody);
    const at = first === -1 ? -1 : lines.findIndex((line, index) => index > first && isHeading(line));
    return at === -1 ? [] : lines.slice(at).map((line) => claimLine(line, "navigation"));
  },
};
