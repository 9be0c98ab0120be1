import { isDay } from "./day";
import { resolveDates } from "./resolve-dates";

/**
 * The day of publication that a text states, and the range `[start, end)` that states it, in UTF-16 code
 * units.
 */
export interface PublicationDay {
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const published = /(?:نشر|النشر|كتب|صدر|published|posted)/iu;
const changed = /(?:تحديث|محدث|عُد[ّ]?ل|تعديل|updated|modified)/iu;

/** How far before a date its label may stand, in UTF-16 code units. */
const reach = 32;

/** What the label right before a date says of it; the nearer label counts. */
function rank(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - reach), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (changed.test(line) && line.search(changed) > line.search(published)) return 0;
  return published.test(line) ? 2 : 1;
}

/**
 * The day of publication in a date line: «نشر في: 10 يناير 2022 - 14:30», «الاثنين ١٠ كانون الثاني/يناير
 * ٢٠٢٢». Only days that are written with their year count. Where there are several, one that is labelled as
 * the publication's, then an unlabelled one, then one of a later change; among equals the first. Null where
 * there is none.
 */
export function publicationDay(text: string): PublicationDay | null {
  let best: (PublicationDay & { readonly rank: number }) | null = null;
  for (const { start, end, from, precision } of resolveDates(text, "")) {
    const found = { day: from, start, end, rank: rank(text, start) };
    if (precision === "day" && (best === null || found.rank > best.rank)) best = found;
  }
  return best === null ? englishDay(text) : { day: best.day, start: best.start, end: best.end };
}

const monthsOfEnglish = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthOfEnglish =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const dayFirst = `(?<before>\\d{1,2})(?:st|nd|rd|th)? ${monthOfEnglish},? (?<year>\\d{4})`;
const monthFirst = `${monthOfEnglish} (?<behind>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`;
const english = [dayFirst, monthFirst].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?!\\d)`, "iu"));

/** «March 14, 2024», «14 Mar 2024»: the first such day, for a page may say its day in English alone. */
function englishDay(text: string): PublicationDay | null {
  for (const form of english) {
    const found = form.exec(text);
    if (found?.groups === undefined) continue;
    const { month = "", year = "", before, behind } = found.groups;
    const at = monthsOfEnglish.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const day = `${year}-${`${at}`.padStart(2, "0")}-${(before ?? behind ?? "").padStart(2, "0")}`;
    if (isDay(day)) return { day, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
