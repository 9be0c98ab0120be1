import { conjunctions } from "../words/index";
import { anyPattern, distinctPattern } from "./agencies";
import type { PageLine } from "./page";

/** Someone whom the text names as its source, and where: a place in the collected text. */
export interface FoundCredit {
  readonly name: string;
  readonly start: number;
}

/** Words that say: what follows is not ours. */
const cue =
  "(?:بحسب(?:\\s?ما)?|حسب(?:ما)?|وفق(?:ما|ا)?|وفقاً?\\s{1,3}ل(?:ما)?|نقلا[ً]?\\s{1,3}عن|استناد[اً]+\\s{1,3}إلى|مستشهد[ةاً]*\\s{1,3}ب|نقلت|ذكرت|أفادت|افادت|أوردت|اوردت|بثت|قالت|تصريح(?:ات)?\\s{1,3}ل)";
const medium =
  "(?:ال)?(?:وكالة|وكالات|قناة|صحيفة|جريدة|مجلة|شبكة|موقع|هيئة|إذاعة|اذاعة|تلفزيون|تليفزيون)(?:\\s{1,3}(?:الأنباء|الانباء|أنباء|انباء))?";
const opening = "[“«\"'‘„”(]\\s?";
const edge = "(?![\\p{L}\\p{M}\\p{N}])";

/**
 * Behind a cue: a source whose name is no other word; or, where a word like «وكالة» goes before it, any
 * known source, or whatever stands in quotation marks.
 */
const creditPattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${conjunctions.join("|")})?${cue}\\s{0,3}ـ?\\s{0,3}(?:` +
    `(?:${opening})?(?<distinct>${distinctPattern})${edge}` +
    `|ل?${medium}\\s{1,3}(?:${opening})?(?<known>${anyPattern})${edge}` +
    `|ل?${medium}\\s{1,3}[“«"](?<quoted>[^“”«»".\\n]{2,40})[”»"]` +
    ")",
  "gu",
);

/** The sources that the paragraphs themselves name, in the words of the text. */
export function creditsInText(lines: readonly PageLine[]): FoundCredit[] {
  const credits: FoundCredit[] = [];
  for (const line of lines) {
    // Not matchAll, which copies the pattern, and so compiles this long one anew, for every line.
    creditPattern.lastIndex = 0;
    for (let found = creditPattern.exec(line.text); found !== null; found = creditPattern.exec(line.text)) {
      const name = found.groups?.distinct ?? found.groups?.known ?? found.groups?.quoted ?? "";
      credits.push({ name: name.trim(), start: line.start + found.index });
    }
  }
  return credits;
}
