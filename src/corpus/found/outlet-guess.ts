import type { CleanedArticle } from "../../text/clean";
import type { FileFacts, OutletGuess } from "./draft";

const siteMark = /\s+(?:[|–—»«-]|::)\s+/;
const mostNameWords = 6;

/**
 * Who published an article: the site that its page names, otherwise what stands beside the headline in the
 * page's title or in a repetition of the headline, otherwise what its file says, otherwise the host of the page's address.
 *
 * @returns null where none of them is there. Names inside the text are whom it credits, not who published it.
 */
export function guessOutlet(
  { outlet, page, headline, removed }: CleanedArticle,
  file: FileFacts = {},
): OutletGuess | null {
  if (outlet !== null) return { name: outlet, from: "page" };
  const repeated = removed.filter(({ reason }) => reason === "repeated-headline").map(({ text }) => text);
  const titles = [...(page?.title == null ? [] : [page.title]), ...repeated];
  for (const title of titles) {
    const name = headline === null ? null : siteBehind(title, headline);
    if (name !== null) return { name, from: "title" };
  }
  const held = file.outlet?.replace(/\s+/g, " ").trim() ?? "";
  if (held !== "") return { name: held, from: "file" };
  const host = page?.address == null ? "" : new URL(page.address).hostname.replace(/^www\./, "");
  return host === "" ? null : { name: host, from: "address" };
}

const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/**
 * The headline in a page's title that is sent without its page: without the site's name behind it where the text itself has the
 * headline so. A title may be parted by strokes of its own, so that nothing else tells the name from the headline's last words.
 */
export function headlineOfTitle(title: string, text: string): string {
  const lines = new Set(text.split("\n").map(keyOf));
  const marks = [...title.matchAll(new RegExp(siteMark, "g"))].map(({ index }) => title.slice(0, index));
  return marks.findLast((part) => lines.has(keyOf(part)))?.trim() ?? title.trim();
}

/** The last part of a title that begins as the headline does, or the first of one that ends with it, where it is a few words. */
function siteBehind(title: string, headline: string): string | null {
  const parts = title.split(siteMark).map((part) => part.trim());
  if (parts.length < 2) return null;
  const begins = title.slice(0, 12) === headline.slice(0, 12);
  const ends = !begins && keyOf(parts.at(-1) ?? "") === keyOf(headline);
  const name = begins ? (parts.at(-1) ?? "") : ends ? (parts[0] ?? "") : "";
  const isPart = name !== "" && !headline.includes(name);
  return isPart && name.split(/\s+/).length <= mostNameWords ? name : null;
}
