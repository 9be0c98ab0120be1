import type { CleanedArticle } from "../../text/clean";
import { isDay, publicationDay } from "../../text/dates";
import { brand } from "../brand";
import type { PublishedGuess } from "./draft";

const isoDay = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/;
/** Sites put the day above the first paragraph or right under the headline; further below a full date tells of something else. */
const mostTextSigns = 400;

/**
 * When an article came out: what its page says of itself first, then a line of its own with a date, then a
 * whole date at its beginning.
 *
 * @returns null where nothing tells a day with its year.
 */
export function guessPublished({ published, dateLine }: CleanedArticle, text: string): PublishedGuess | null {
  return stated(published, "page") ?? stated(dateLine, "date-line") ?? inferred(text.slice(0, mostTextSigns));
}

/** The clock and the zone behind an ISO day change nothing: it is the day of the place. */
function stated(words: string | null, from: "page" | "date-line"): PublishedGuess | null {
  if (words === null) return null;
  const iso = isoDay.exec(words)?.[1] ?? "";
  const date = isDay(iso) ? iso : publicationDay(words)?.day;
  return date === undefined ? null : { date: brand<"day">(date), basis: "stated", from, words };
}

function inferred(text: string): PublishedGuess | null {
  const found = publicationDay(text);
  if (found === null) return null;
  const words = text.slice(found.start, found.end);
  return { date: brand<"day">(found.day), basis: "inferred", from: "text", words };
}
