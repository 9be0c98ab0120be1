import type { Claim, CleaningRule, PageLine } from "../page";

/** The mark before a piece of news that is urgent, with the sign that parts it; as the hashtag it needs none. */
const urgent =
  /^(?:#[\p{So}\s]*(?:عاجل|خبر_عاجل|أخبار_عاجلة)\s*[|:\-–—/.،]*|[\p{So}\s]*(?:عاجل|خبر عاجل|أخبار عاجلة)\s*[|:\-–—/]+)\s*(?=\S)/u;

/** The class under which an agency files what it sends, and the stroke behind it: «عام / …», «اقتصادي / …». */
const filed =
  /^(?:عام|سياسي|اقتصادي|رياضي|ثقافي|اجتماعي|علمي|محلي|دولي|عربي|صحي|تعليمي|بيئي|أمني|فني|منوع)[ \t]*\/[ \t]+(?=(?:\S+[ \t]+){3}\S)/u;

/** «#عاجل |», «عاجل:», an agency's «عام /» before the words of the news. */
export const urgentRule: CleaningRule = {
  name: "urgent",
  order:
    "Early: what stands behind the mark is the headline or the first paragraph that later rules look for.",
  find: (lines) => lines.flatMap(markOf),
};

function markOf(line: PageLine): Claim[] {
  const found = urgent.exec(line.text) ?? filed.exec(line.text);
  if (found === null) return [];
  return [{ start: line.start, end: line.start + found[0].trimEnd().length, reason: "category" }];
}
