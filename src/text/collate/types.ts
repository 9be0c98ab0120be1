import type { Figure, Token } from "../words/index";

/**
 * How collated words stand to one another.
 *
 * - `same`: letter for letter.
 * - `spelling`: the same words otherwise written: hamza, alef, ya, ta marbuta, diacritics, tatweel, spaces, the
 *   digits' script, one value as figures or in words; and punctuation, whatever it is.
 * - `inflection`: the same stem in another form, or with another clitic.
 * - `name`: two forms of the name of one thing.
 * - `number`: two values where one is expected.
 * - `substitution`: other words in the same place.
 * - `addition`, `omission`: words in one where the other has none.
 * - `moved`: the same words in another place.
 * - `negation`: a negation particle in one and none in the other.
 */
export const variantKinds = [
  "same",
  "spelling",
  "inflection",
  "name",
  "number",
  "substitution",
  "addition",
  "omission",
  "moved",
  "negation",
] as const;

/** One of `variantKinds`. */
export type VariantKind = (typeof variantKinds)[number];

/** A half-open range in UTF-16 code units of a wording's untouched text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What one wording has in one column: usually one token; several where they make one name (منظمة معاهدة الأمن
 * الجماعي), one number (ثمانية آلاف) or one word (بـ”ثورات, whose mark is then inside). Marks stand in `tokens` too.
 */
export interface Cell extends Range {
  readonly tokens: readonly Token[];
  /**
   * The words as written, without the marks between them. A name's and a number's are joined by spaces; what is
   * read as one word but written apart (و أكد) by U+200C.
   */
  readonly written: string;
  /** Which of the given names this is a form of, as its place in that list, or null. */
  readonly name: number | null;
  /** The number that the cell gives, or null. */
  readonly figure: Figure | null;
  /** Whether the cell is a particle that negates what follows it. */
  readonly negation: boolean;
}

/** One place of the table. */
export interface Column {
  /** The gravest relation between any two of its cells; `addition` where most wordings have none, else `omission`. */
  readonly kind: VariantKind;
  /** One for each wording, in the order in which they were given; null where it has nothing here. */
  readonly cells: readonly (Cell | null)[];
  /** True for a column of punctuation alone, whose kind is never graver than `spelling`. */
  readonly punctuation: boolean;
  /** True for a `number` column whose figures are round figures for one another: 7,939 / نحو ثمانية آلاف. */
  readonly rounded: boolean;
}

/** One of the two places of a moved passage: which wordings have it there, and in which columns. */
export interface Place {
  readonly wordings: readonly number[];
  readonly columns: readonly number[];
}

/** The same words in two places: every wording of the one has there what every wording of the other has elsewhere. */
export interface Move {
  readonly places: readonly [Place, Place];
}

/**
 * The alignment of all wordings at once. Plain data, which may cross to a worker and back.
 * Reading a wording's cells down the columns gives all its tokens in their order.
 */
export interface Collation {
  readonly texts: readonly string[];
  readonly columns: readonly Column[];
  readonly moves: readonly Move[];
  /** True where a limit cut the search short, so that a better table may exist. */
  readonly approximate: boolean;
}

/** What a collation may know beside the wordings. */
export interface CollateOptions {
  /** The names of the story: each inner list holds the forms of one thing. Matched spelling apart, with clitics. */
  readonly names?: readonly (readonly string[])[];
}
