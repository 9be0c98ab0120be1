import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";

/** What a page or an app writes where the rest of a text is left out. */
const words =
  "(?:عرض المزيد|شاهد المزيد|قراءة المزيد|[إا]قر[أا] المزيد|عرض أقل|See more|See less|Read more|Show more|للمزيد(?: من التفاصيل)?\\s?(?:اضغط|[إا]ضغط|انقر) هنا|لقراءة (?:المزيد|بقية الخبر|الخبر كاملا)(?: (?:اضغط|انقر) هنا)?|لمتابعة القراءة(?: (?:اضغط|انقر) هنا)?|(?:ل?تتمة|التفاصيل) (?:الخبر )?(?:اضغط|انقر) هنا|(?:اضغط|انقر) هنا)";
const alone = new RegExp(`^[\\s.…:«»\\[\\]()]*${words}[\\s.…:«»\\[\\]()>›»]*$`, "iu");
const atEnd = new RegExp(`(?:(?:…|\\.{2,9})\\s{0,9}|\\s)(?<more>${words})[\\s.…»›>]*$`, "iu");

/** «عرض المزيد», «See more», «للمزيد اضغط هنا»: in a line of their own, or behind the last words of one. */
export const moreRule: CleaningRule = {
  name: "more",
  order: "Before the other controls, which know some of the words but not that a text ends with them.",
  find: (lines) => lines.flatMap(moreIn),
};

function moreIn(line: PageLine): Claim[] {
  if (line.words <= 8 && alone.test(line.text)) return [claimLine(line, "navigation")];
  const found = atEnd.exec(line.text);
  if (found?.groups?.more === undefined) return [];
  const start = line.start + found.index + found[0].indexOf(found.groups.more);
  return [{ start, end: line.end, reason: "navigation" }];
}

/** Whether a passage that was taken out says that the text goes on elsewhere. */
export function saysMore(text: string): boolean {
  return alone.test(text) && !/عرض أقل|See less/iu.test(text);
}
