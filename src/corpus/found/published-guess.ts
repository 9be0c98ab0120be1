import type { CleanedArticle } from "../../text/clean";
import { isDay, publicationDay } from "../../text/dates";
import { brand } from "../brand";
import type { FileFacts, PublishedGuess } from "./draft";

const isoDay = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/;
/** As mails and feeds write a day (RFC 5322): «Mon, 10 Jan 2022 08:00:00 +0300». */
const mailDay = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})(?!\d)/i;
const mailMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Sites put the day above the first paragraph or right under the headline; further below a full date tells of something else. */
const mostTextSigns = 400;

/**
 * When an article came out: what its file is sure of first, then what its page says of itself, then a line of its own with a
 * date, then a whole date at its beginning, then what its file says besides.
 *
 * @returns null where nothing tells a day with its year.
 */
export function guessPublished(
  { published, dateLine }: CleanedArticle,
  text: string,
  file: FileFacts = {},
): PublishedGuess | null {
  const held = stated(file.published?.words ?? null, "file");
  if (held !== null && file.published?.sure === true) return held;
  const told = stated(published, "page") ?? stated(dateLine, "date-line");
  const spare: PublishedGuess | null = held === null ? null : { ...held, basis: "inferred" };
  return told ?? inferred(text.slice(0, mostTextSigns)) ?? spare;
}

/** The clock and the zone behind an ISO day change nothing: it is the day of the place. */
function stated(words: string | null, from: "page" | "date-line" | "file"): PublishedGuess | null {
  if (words === null) return null;
  const iso = isoDay.exec(words)?.[1] ?? (from === "file" ? dayOfMail(words) : "");
  const date = isDay(iso) ? iso : publicationDay(words)?.day;
  return date === undefined ? null : { date: brand<"day">(date), basis: "stated", from, words };
}

function dayOfMail(words: string): string {
  const [, day = "", month = "", year = ""] = mailDay.exec(words) ?? [];
  const at = mailMonths.indexOf(month.toLowerCase()) + 1;
  return `${year.length === 2 ? `20${year}` : year}-${`${at}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What stands before the day of something else: «بقرار صدر في 3 مايو 2019». */
const others = /(?:^|\s)(?:في|منذ|بتاريخ|قبل|بعد|حتى|يوم|المؤرخ|من|إلى|on|since|of|until|by|in)\s+$/iu;
const hasWeekday = /^\p{L}*?(?:ال)?(?:[اإأ]ثنين|ثلاثاء|[اأ]ربعاء|خميس|جمعة|سبت|[اأ]حد)(?!\p{L})/u;
/** A line of more words is a sentence, and no head of an article. */
const mostHeadWords = 12;

/**
 * Whether a whole date inside a sentence is told of something that the sentence speaks of. With its weekday it is mostly the day of the
 * news itself; so is one with a place before it, which heads a text.
 */
function tellsOfOther(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const begin = text.lastIndexOf("\n", start - 1) + 1;
  const close = text.indexOf("\n", end);
  const line = text.slice(begin, close < 0 ? text.length : close);
  const before = text.slice(begin, start);
  const isHead = line.split(/\s+/u).length <= mostHeadWords && !/[.؟!]\s*$/u.test(line);
  return !isHead && !hasWeekday.test(text.slice(start, end)) && others.test(before);
}

function inferred(text: string): PublishedGuess | null {
  const found = publicationDay(text);
  if (found === null || tellsOfOther(text, found)) return null;
  const words = text.slice(found.start, found.end);
  return { date: brand<"day">(found.day), basis: "inferred", from: "text", words };
}
