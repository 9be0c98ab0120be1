import { gazetteer, isArabicGivenName, normalise, unifyLoanWords } from "../words/index";
import { isAgency } from "./agencies";
import { oneSpaced, phraseSet, plainForm } from "./plain-form";

/** What a dateline says of an article: who wrote it, and whom it was taken from; null for what it does not say. */
interface Dateline {
  readonly byline: string | null;
  readonly credit: string | null;
}

const mostParts = 5;
const mostPartWords = 3;
/**
 * What stands between «صنعاء: فلان», «فلان- سبق- مكة», «فلان (جدة)», «وكالات/ مدريد». A run of blanks or strokes is met at
 * its beginning alone: from each of its signs anew it would take the square of its length.
 */
const partMark = /(?:(?<!\s)\s+)?[:،,/|()]\s*|(?<!\s)\s+[-–—ـ]+\s*|(?<![-–—ـ])[-–—ـ]+\s+/u;
const shortPart = /^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){0,2}$/u;
const dayPart = /^\d{1,2} \p{L}+(?: \p{L}+)?(?: \d{4})?$/u;
const joints = new Set(["بن", "ابن", "بنت", "ال", "ابو", "عبد", "ابي"]);

/** A place, also with the epithet that it is known by: «مكة المكرمة». */
function isPlace(part: string): boolean {
  const place = unifyLoanWords(normalise(part).trim());
  const [first = "", epithet, ...more] = place.split(" ");
  const { places } = gazetteer();
  return places.has(place) || (epithet?.startsWith("ال") === true && more.length === 0 && places.has(first));
}

/** Two or more words of which the first is a given name and none can be anything else but a name. */
function isWriter(part: string): boolean {
  const words = plainForm(part).split(" ");
  const [first = ""] = words;
  const begins = isArabicGivenName(first) || /^عبدال\p{L}{2,}$/u.test(first) || joints.has(first);
  return words.length >= 2 && words.length <= 4 && begins;
}

const dashed = /\s[-–—ـ]|[-–—ـ]\s/u;
/** Words by which a desk says that the text came from elsewhere, or from nobody else. */
const deskWords = phraseSet(["متابعة", "متابعات", "خاص", "ترجمة", "تقرير"]);
const mostUnknownWords = 2;

/** A given name alone: «محمد - سبق». */
const isLoneName = (part: string) => !part.includes(" ") && isArabicGivenName(plainForm(part));

/**
 * «سبق- أبها», «البيان – خاص», «محمد - سبق»: a place, a desk or a given name, and beside it one thing that nothing tells, mostly the
 * outlet's name. Only where a dash divides them, and only where the whole is closed by a colon or stands in a line of its own:
 * else it may begin a sentence. The unknown part is credited with nothing.
 */
function readShortDateline(text: string, parts: readonly string[]): Dateline | null {
  if (parts.length > 3) return null;
  const name = parts.find((part) => isLoneName(part) && !isPlace(part)) ?? null;
  const unknown = parts.filter((part) => part !== name && !isPlace(part) && !deskWords.has(plainForm(part)));
  // «عدن: نبيل».
  if (unknown.length === 0 && name !== null && parts.length === 2) return { byline: name, credit: null };
  if (!dashed.test(text)) return null;
  const tells = unknown.length === 1 && (unknown[0] ?? "").split(" ").length <= mostUnknownWords;
  return tells ? { byline: name, credit: null } : null;
}

/**
 * Reads a dateline or a byline of several parts: «بيروت - د ب أ», «صنعاء: فلان الفلاني», «فلان الفلاني- سبق- مكة», «وكالات (مدريد)»,
 * «المدينة 12 سبتمبر (صدى)», «(د ب أ)». Null where it is none: of its two to five short parts one must be an agency, a writer or a
 * place that is known, and one more than a place. What `isClosed`, by a colon behind it or by the end of its line, may tell less of
 * itself; see {@link readShortDateline}.
 */
export function readDateline(text: string, isClosed: boolean): Dateline | null {
  const parts = oneSpaced(text)
    .split(partMark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [only = ""] = parts;
  if (parts.length === 1 && /^\(.*\)$/u.test(text.trim()) && isAgency(only))
    return { byline: null, credit: only };
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
  if (agency === null && writer === null && !dated) return isClosed ? readShortDateline(text, parts) : null;
  const isDivided = isBracketed || (isClosed && dashed.test(text));
  if (agency !== null && writer === null && place === undefined && !isDivided && parts.length < 3)
    return null;
  return { byline: writer, credit: agency ?? (dated ? (parts.at(-1) ?? null) : null) };
}
