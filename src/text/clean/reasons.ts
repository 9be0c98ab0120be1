/**
 * Why a passage of a collected text is not part of the article. In alphabetical order.
 *
 * - `advertisement`: the mark that a site leaves where an advertisement stood
 * - `byline`: who wrote it; kept as the article's byline
 * - `caption`: the words under, or the owner of, a picture that is not there
 * - `category`: the section of the site
 * - `credit`: the line that names the article's source; kept as a credit
 * - `date-line`: when it was published or changed; kept as the article's date line
 * - `follow`: an invitation to a channel, page, number or address
 * - `navigation`: the page's own controls, counters and notices
 * - `related`: a list of other articles, or its heading
 * - `repeated-headline`: the headline once more
 * - `separator`: a line without any word
 * - `share`: buttons and links to pass the article on
 * - `table`: the rows of a table
 * - `tags`: key words
 */
export const removalReasons = [
  "advertisement",
  "byline",
  "caption",
  "category",
  "credit",
  "date-line",
  "follow",
  "navigation",
  "related",
  "repeated-headline",
  "separator",
  "share",
  "table",
  "tags",
] as const;

/** One of {@link removalReasons}. */
export type RemovalReason = (typeof removalReasons)[number];
