/** One line of text that a page shows, and what the page's markup says it is. Never empty, never with a newline. */
export interface HtmlLine {
  readonly kind: "headline" | "subheading" | "paragraph";
  readonly text: string;
}

/** What was left on the page when it was read: which kind of element, and how many of them. */
export interface HtmlOmission {
  /** `script`: scripts and styles. `media`: pictures, films, frames. `form`: fields and buttons. `clutter`: the page around the article. */
  readonly kind: "script" | "media" | "form" | "clutter";
  readonly count: number;
}

/**
 * A page of HTML as text: what it shows, and what it says of itself. Nothing in it is markup; a `<` in one of
 * these strings is a character that the page shows. What the page does not say is null.
 */
export interface HtmlReading {
  /** In the order of the page; at most one headline, and it is the first. */
  readonly lines: readonly HtmlLine[];
  /** The page's title as it names itself, the site's name perhaps included. */
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** When the page says it was published, in its own words: mostly ISO 8601. */
  readonly published: string | null;
  /** The language of the page, as BCP 47 writes it. */
  readonly lang: string | null;
  /** The page's own address, `https` or `http`, or null. */
  readonly address: string | null;
  readonly omitted: readonly HtmlOmission[];
}
