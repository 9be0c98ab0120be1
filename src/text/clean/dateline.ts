import { gazetteer, isArabicGivenName, normalise, unifyLoanWords } from "../words/index";
import { isAgency } from "./agencies";
import { oneSpaced, plainForm } from "./plain-form";

/** What a dateline says of an article: who wrote it, and whom it was taken from; null for what it does not say. */
interface Dateline {
  readonly byline: string | null;
  readonly credit: string | null;
}

const mostParts = 5;
const mostPartWords = 3;
/** What stands between «صنعاء: فلان», «فلان- سبق- مكة», «فلان (جدة)», «وكالات/ مدريد». */
const partMark = /\s*[:،,/|()]\s*|\s+[-–—ـ]+\s*|[-–—ـ]+\s+/u;
const shortPart = /^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){0,2}$/u;
const dayPart = /^\d{1,2} \p{L}+(?: \p{L}+)?(?: \d{4})?$/u;
const joints = new Set(["بن", "ابن", "بنت", "ال", "ابو", "عبد", "ابي"]);

function isPlace(part: string): boolean {
  return gazetteer().places.has(unifyLoanWords(normalise(part).trim()));
}

/** Two or more words of which the first is a given name and none can be anything else but a name. */
function isWriter(part: string): boolean {
  const words = plainForm(part).split(" ");
  const [first = ""] = words;
  const begins = isArabicGivenName(first) || /^عبدال\p{L}{2,}$/u.test(first) || joints.has(first);
  return words.length >= 2 && words.length <= 4 && begins;
}

/**
 * Reads a dateline or a byline of several parts: «بيروت - د ب أ», «صنعاء: فلان الفلاني», «فلان الفلاني- سبق- مكة», «وكالات (مدريد)»,
 * «المدينة 12 سبتمبر (صدى)». Null where it is none: of its two to five short parts one must be an agency, a writer or a place that
 * is known, and one more than a place.
 */
export function readDateline(text: string): Dateline | null {
  const parts = oneSpaced(text)
    .split(partMark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > mostParts) return null;
  const isBracketed = /\)\s*[-–—:ـ]?\s*$/u.test(text);
  const fits = parts.every(
    (part) =>
      (shortPart.test(part) && part.split(" ").length <= mostPartWords) ||
      dayPart.test(part) ||
      / \d{1,2} \p{L}+$/u.test(part),
  );
  if (!fits) return null;
  const agency = parts.find(isAgency) ?? null;
  const writer = parts.find((part) => !isAgency(part) && isWriter(part)) ?? null;
  const place = parts.find(isPlace);
  const dated = isBracketed && parts.some((part) => /\d{1,2} \p{L}+/u.test(part));
  if (agency === null && writer === null && !dated) return null;
  if (agency !== null && writer === null && place === undefined && !isBracketed && parts.length < 3)
    return null;
  return { byline: writer, credit: agency ?? (dated ? (parts.at(-1) ?? null) : null) };
}
