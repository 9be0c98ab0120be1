import { isAgency, isUnmistakableAgency } from "../agencies";
import { endsSentence, findZones, isAtEdge, isTitleLike } from "../line-shape";
import { type Claim, type CleaningRule, claimLine, type PageLine } from "../page";
import { oneSpaced } from "../plain-form";

/** «المصدر: …», also glued to an address. The bare word needs a colon or Latin letters behind it: it begins sentences too. */
const label =
  /^(?:[*•-]\s*)?(?:المصدر|المصادر|مصدر الخبر|Source|Sources)\s*(?:[:：]\s*(?=\S)|[-–—]\s+|(?=(?:https?:|www\.|[A-Za-z])))/i;
const labelAlone = /^(?:المصدر|المصادر|مصدر الخبر|sources?)\s*:?$/;
/** «* خدمة «نيويورك تايمز»», «خاص بـ«الشرق الأوسط»»: syndicated by, written for. */
const syndicated = /^[*•ـ-]?\s*(?:خدمة|خاص بـ|بالاتفاق مع)\s*:?\s*[«{"“(]([^»}"”)]{2,40})[»}"”)]$/u;
const bracketed = /^[([{]\s*([^()[\]{}]{2,40}?)\s*[)\]}]$/;

/** Lines that name where the article was taken from. */
export const creditRule: CleaningRule = {
  name: "credit",
  order: "Before related links, whose list would swallow it, and before bylines, which it resembles.",
  find: (lines) => {
    const zones = findZones(lines);
    return lines.flatMap((line, index): Claim[] => {
      if (labelAlone.test(line.plain)) return [claimLine(line, "credit")];
      const isLabelled = labelAlone.test(lines[index - 1]?.plain ?? "");
      const source =
        sourceIn(line) ??
        (isAtEdge(index, zones) ? agencyAlone(line) : null) ??
        (isLabelled && line.words <= 4 && isTitleLike(line) ? line.text : null);
      return source === null ? [] : [claimLine(line, "credit", source)];
    });
  },
};

function sourceIn(line: PageLine): string | null {
  if (line.words > 12 || endsSentence(line)) return null;
  const syndicate = syndicated.exec(line.text);
  if (syndicate !== null) return syndicate[1] ?? null;
  const found = label.exec(line.text);
  return found === null ? null : line.text.slice(found[0].length);
}

/** «(رويترز)», «أ ف ب», «عين اليوم – وكالات»: an agency alone, in brackets, or with a place or an outlet around a dash. */
function agencyAlone(line: PageLine): string | null {
  if (line.words > 8) return null;
  const text = oneSpaced(line.text).replace(/\s*[:：]$/u, "");
  const inside = bracketed.exec(text)?.[1] ?? text;
  const parts = inside.split(/ [-–—ـ/+|] | ?[،,] ?/);
  if (parts.length > 3) return null;
  const isMarked = inside !== text || parts.length > 1;
  if (!isMarked) return isUnmistakableAgency(inside) ? inside : null;
  return parts.every(isAgency) ? inside : (parts.find(isAgency) ?? null);
}
