/** One way in which the articles write a name, and every place of it. */
export interface FoundNameForm {
  readonly form: string;
  /** Ranges of the articles' texts, in UTF-16 code units, in the order of the articles and their texts. */
  readonly quotes: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** A person, place or body, with the forms that belong together. */
export interface FoundName {
  /** The form that stands for it: the most frequent, and of those the longest. */
  readonly name: string;
  readonly kind: "person" | "place" | "body";
  readonly forms: readonly FoundNameForm[];
}
