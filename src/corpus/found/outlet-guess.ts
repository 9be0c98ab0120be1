import type { CleanedArticle } from "../../text/clean";
import type { OutletGuess } from "./draft";

const siteMark = /\s+[|–—-]\s+/;
const mostNameWords = 6;

/**
 * Who published an article: the site that its page names, otherwise what stands behind the headline in the
 * page's title or in a repetition of the headline, otherwise the host of the page's address.
 *
 * @returns null where none of them is there. Names inside the text are whom it credits, not who published it.
 */
export function guessOutlet({ outlet, page, headline, removed }: CleanedArticle): OutletGuess | null {
  if (outlet !== null) return { name: outlet, from: "page" };
  const repeated = removed.filter(({ reason }) => reason === "repeated-headline").map(({ text }) => text);
  const titles = [...(page?.title == null ? [] : [page.title]), ...repeated];
  for (const title of titles) {
    const name = headline === null ? null : siteBehind(title, headline);
    if (name !== null) return { name, from: "title" };
  }
  const host = page?.address == null ? "" : new URL(page.address).hostname.replace(/^www\./, "");
  return host === "" ? null : { name: host, from: "address" };
}

/** The last part of a title that begins as the headline does, where a few words stand behind a stroke. */
function siteBehind(title: string, headline: string): string | null {
  const parts = title.split(siteMark).map((part) => part.trim());
  const name = parts.at(-1) ?? "";
  const begins = parts.length > 1 && title.slice(0, 12) === headline.slice(0, 12);
  const isPart = !headline.includes(name);
  return begins && isPart && name !== "" && name.split(/\s+/).length <= mostNameWords ? name : null;
}
