/** One line of an article: `[start, end)` of its text in UTF-16 code units, the newline that joins lines excluded. */
export interface TextLine {
  readonly kind: "headline" | "subheading" | "paragraph";
  readonly start: number;
  readonly end: number;
}

/** An article as the finders read it. All ranges that they return are half-open, in UTF-16 code units of `text`. */
export interface ArticleText {
  /** Names the article among those that are read together. */
  readonly id: string;
  /** Headline (where there is one), subheadings and paragraphs, verbatim, joined by one newline. */
  readonly text: string;
  readonly lines: readonly TextLine[];
}
