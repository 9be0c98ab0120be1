import { isArabicGivenName } from "../../words/index";
import { readDateline } from "../dateline";
import { findZones, isAtEdge, isBody, isTitleLike } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { oneSpaced, plainForm } from "../plain-form";

/** «كتب: …», «بقلم …». Only «بقلم» can do without the colon; the others begin sentences. */
const label =
  /^(?:(?:كتب(?:ت|ه|ها)?|إعداد|اعداد|تقرير|ترجمة|تحرير|متابعة|حوار|تحقيق|مراسلنا|الكاتب|Written by)\s*[:：/–—-]\s*|بقلم\s*[:：/–—-]?\s*|By\s+)(?=\S)/i;
/** What stands between the parts of «name، name – outlet – place / place». */
const partMark = / ?[–—،,/] ?| [-ـ] ?|[-ـ] |-/;
const shortPart = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}$/u;
const lettersOnly = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,5}$/u;
/** Words that join the parts of a name. */
const joints = new Set(["بن", "ابن", "بنت", "ال", "ابو", "ام", "عبد", "ابي"]);

/** Who wrote it. */
export const bylineRule: CleaningRule = {
  name: "byline",
  order: "Before the headline is searched for: a byline may be the only line above the first paragraph.",
  find: (lines) => {
    const zones = findZones(lines);
    return lines.flatMap((line, index): Claim[] => {
      if (!isAtEdge(index, zones)) return [];
      const labelled = label.exec(line.text);
      if (line.words > (labelled !== null && posted.test(line.text) ? mostPostedWords : 10)) return [];
      if (labelled !== null && isTitleLike(line)) {
        return labelledClaims(line, labelled[0].length);
      }
      const inHeader = index < zones.headerEnd;
      const dateline = inHeader ? readDateline(closedText(line.text), true) : null;
      if (dateline !== null) {
        const { byline, credit } = dateline;
        return byline === null && credit !== null
          ? [claimLine(line, "credit", credit)]
          : [
              claimLine(
                line,
                "byline",
                byline === null || hasOutlet(line.text) ? closedText(line.text) : byline,
              ),
            ];
      }
      if (inHeader && (isDatelined(lines, index, zones.headerEnd) || isName(line))) {
        return [claimLine(line, "byline", line.text)];
      }
      return [];
    });
  },
};

/**
 * Two to four parts of one to three words, a dash among what divides them, right above the first paragraph
 * or next to a line that can be the headline. Two single words take a dash with space around it.
 */
function isDatelined(lines: readonly PageLine[], index: number, headerEnd: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return false;
  const parts = oneSpaced(line.text)
    .replace(/([-ـ])[-ـ]+/g, "$1")
    .split(partMark);
  const isDivided = /\s[-–—ـ]+\s/.test(line.text) || (/[-–—ـ]/.test(line.text) && line.words >= 3);
  const isPlaced =
    isBody(next) || lines.slice(0, headerEnd).some((other) => other !== line && other.words > 4);
  return (
    isDivided &&
    isPlaced &&
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => shortPart.test(part))
  );
}

/**
 * Two to six words that all read as a name: the first a common given name, the others given names too,
 * family names with the article, or words that join. A headline with a verb in it does not pass.
 */
function isName(line: PageLine): boolean {
  const text = oneSpaced(line.text);
  if (!lettersOnly.test(text)) return false;
  const words = plainForm(text).split(" ");
  return words.every((word, index) => {
    if (isArabicGivenName(word) || /^عبدال\p{L}{2,}$/u.test(word)) return true;
    const opensName = joints.has(word) && word !== "بن";
    return index === 0 ? opensName : joints.has(word) || /^ال\p{L}{3,}$/u.test(word);
  });
}

/** «كتب: فلاننشر في: … | آخر تحديث: …»: what a page says of its day in the same line. */
const posted = /(?:نشرت? في|تاريخ النشر|آخر تحديث)\s*:.*$/u;
const mostPostedWords = 28;

const dayBehind = /(?:ال(?:[اإأ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد))?[\s،,|-]{0,20}[\d٠-٩].*$/u;

/** «كتب: سامي العطار الاثنين 9 يناير 2023»: a page writes the day right behind the name, with or without a blank. */
function labelledClaims(line: PageLine, from: number): Claim[] {
  const words = line.text.slice(from);
  const day = posted.exec(words) ?? dayBehind.exec(words);
  if (day === null || words.slice(0, day.index).trim() === "") return [claimLine(line, "byline", words)];
  const name = words.slice(0, day.index).trimEnd();
  const date = day[0].trimStart();
  return [
    { start: line.start, end: line.start + from + name.length, reason: "byline", value: name.trim() },
    { start: line.end - date.length, end: line.end, reason: "date-line", value: date },
  ];
}

/** Without the colon or dash that leads over to the text. */
const closedText = (text: string) => oneSpaced(text).replace(/[\s:：–—-]+$/u, "");

/** «فلان – صحيفة – مكان» is kept as it is written. */
function hasOutlet(text: string): boolean {
  return /\s[-–—ـ]|[-–—ـ]\s/u.test(text);
}
