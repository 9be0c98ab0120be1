import { headlineKey, repeatsHeadline } from "../headline";
import { type CleaningRule, claimLine, type PageLine } from "../page";

/** The headline once more, in whatever quotation marks, alone or as the title of the page. */
export function repeatedHeadlineRule(headline: PageLine | null): CleaningRule {
  const key = headline === null ? "" : headlineKey(headline);
  return {
    name: "repeated headline",
    order: "Last: the headline can be told only when nothing else is left above the first paragraph.",
    find: (lines) =>
      lines
        .filter((line) => line !== headline && repeatsHeadline(line, key))
        .map((line) => claimLine(line, "repeated-headline")),
  };
}
