import type { Day, Line, Provenance, Removal } from "../types";

/** What a file says of an article beside its text: a feed, a table, a mail. */
export interface FileFacts {
  readonly outlet?: string | undefined;
  /** When it came out, in the file's own words. Where that is not `sure`, as when a mail was sent, the text's own day goes before it. */
  readonly published?: { readonly words: string; readonly sure: boolean } | undefined;
}

/** Who published an article, as far as its page tells. */
export interface OutletGuess {
  readonly name: string;
  /**
   * `page`: the page names its site. `title`: the site's name behind the headline. `file`: the file that holds the article. `address`:
   * the host of the page's address.
   */
  readonly from: "page" | "title" | "file" | "address";
}

/** When an article came out, as far as it tells, and the words that the day rests on. */
export interface PublishedGuess {
  readonly date: Day;
  readonly basis: "stated" | "inferred";
  /** `page`: what the page says of itself. `date-line`: a line of its own. `text`: a date in the article. `file`: what its file says. */
  readonly from: "page" | "date-line" | "text" | "file";
  readonly words: string;
}

/** Something that a reader may want to look at before the article is used. Nothing of it forbids its use. */
export type DraftWarning =
  /** Fewer than half of the letters are Arabic; `share` is 0 to 1. */
  | { readonly kind: "not-arabic"; readonly share: number }
  /** Fewer words than an article has. */
  | { readonly kind: "short"; readonly words: number }
  /** A line without a break that no paragraph has, as when the breaks were lost on the way. */
  | { readonly kind: "long-line"; readonly line: number; readonly characters: number }
  /** The text ends where its page or app says that it goes on elsewhere. */
  | { readonly kind: "cut" }
  /** All that a feed has of it is a summary. */
  | { readonly kind: "summary" }
  /** On so many pages of its file it is not sure which piece of text follows which. */
  | { readonly kind: "order"; readonly pages: number }
  /** A page that only announces articles; `count` of them are told apart. */
  | { readonly kind: "teasers"; readonly count: number }
  /** The text had signs that no encoding gives: it was read in the encoding that fits best. */
  | { readonly kind: "encoding"; readonly encoding: string };

/** An article as it was read, before the reader has confirmed what is asked of them. */
export interface ArticleDraft {
  /** Headline, subheadings and paragraphs, joined by one newline; the lines tile it. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The words of the headline's line, or null where there is none. */
  readonly headline: string | null;
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly outlet: OutletGuess | null;
  readonly published: PublishedGuess | null;
  /** The address of the page, `http` or `https`, or null. */
  readonly address: string | null;
  readonly removed: readonly Removal[];
  readonly warnings: readonly DraftWarning[];
}

/** An article whose outlet, headline and day the reader has confirmed or filled in. */
export interface ConfirmedArticle {
  /** Names the article in its story; the shape of an id. */
  readonly id: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  /** The name of the outlet, or null where it is not known. Articles of one name are of one outlet. */
  readonly outlet: string | null;
  readonly published: {
    readonly date: Day;
    readonly basis: "stated" | "inferred";
    /** The words that the day rests on, or null where the reader gave it. */
    readonly words: string | null;
  };
  readonly address: string | null;
  readonly removed: readonly Removal[];
  readonly provenance?: Provenance;
}
