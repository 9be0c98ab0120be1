import type { Figure, Token } from "../words/index";

/**
 * How what two wordings say stands to one another.
 *
 * - `same`: letter for letter.
 * - `spelling`: the same words otherwise written: hamza, alef, ya, ta marbuta, diacritics, tatweel, spaces, the
 *   digits' script, one value or day in another dress; and punctuation, whatever it is.
 * - `inflection`: the same stem in another form, or with another clitic; a verb in another person or tense.
 * - `name`: two forms, or two spellings, of the name of one thing.
 * - `number`: two values for one thing that is counted.
 * - `substitution`: one other word in a place that both share, or a synonym.
 * - `rephrased`: a passage that says in other words, or elsewhere, what a passage of the other says.
 * - `addition`, `omission`: what the one read against the other has more, and less. Only of a wording beside a reference.
 * - `unshared`: what some wordings have and others nowhere, where none of them is the reference.
 * - `moved`: the same words in another place.
 * - `negation`: what one negates the other says without a negation.
 */
export const variantKinds = [
  "same",
  "spelling",
  "inflection",
  "name",
  "number",
  "substitution",
  "rephrased",
  "addition",
  "omission",
  "unshared",
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

/** One place of the table: where a word of each wording stands, not how the words stand to one another. */
export interface Column {
  /** One for each wording, in the order in which they were given; null where it has nothing here. */
  readonly cells: readonly (Cell | null)[];
  /** True for a column of punctuation alone. */
  readonly punctuation: boolean;
}

/**
 * The alignment of all wordings at once: plain data, which may cross to a worker and back. Reading a wording's cells
 * down the columns gives all its tokens in their order. What differs is read out of it: `compareWordings` for two
 * wordings, `columnKinds` and `linkedPassages` for all.
 */
export interface Collation {
  readonly texts: readonly string[];
  readonly columns: readonly Column[];
  /** True where a limit cut the search short, so that a better table may exist. */
  readonly approximate: boolean;
}

/** What a collation may know beside the wordings. */
export interface CollateOptions {
  /** The names of the story: each inner list holds the forms of one thing. Matched spelling apart, with clitics. */
  readonly names?: readonly (readonly string[])[];
}

/** What one wording has in one column, beside another wording. */
export interface Piece extends Range {
  readonly kind: VariantKind;
  /** The column, as its place in the collation's list. */
  readonly column: number;
  /** The parts of the range that differ: all of it, or a prefix or suffix alone; none where nothing does. */
  readonly marks: readonly Range[];
  /** What answers to it in the other wording: a word, or of `moved` and `rephrased` a passage; or null. */
  readonly opposite: Range | null;
  /** For `moved` and `rephrased`: which of the comparison's links; null where the other says it without a passage of its own. */
  readonly link: number | null;
  /** For `number`: whether one figure is a round one for the other. */
  readonly rounded: boolean;
  /** True for a mark of punctuation. */
  readonly punctuation: boolean;
}

/** Two passages of a comparison that say one thing: the same words elsewhere, or other words. */
export interface PassageLink {
  readonly kind: "moved" | "rephrased";
  /** The columns of the words of either, rising. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Two wordings of a collation beside each other: the pieces of each, in its own order, which cover all its tokens. */
export interface Comparison {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
  readonly links: readonly PassageLink[];
}

/** How the words of one column stand to one another. */
export interface ColumnKind {
  /** The gravest relation between any two wordings; `unshared` where some have words that others nowhere have. */
  readonly kind: VariantKind;
  /** True for a `number` column whose figures are round figures for one another: 7,939 / نحو ثمانية آلاف. */
  readonly rounded: boolean;
}

/** One of the two places of linked passages: which wordings have it there, and in which columns. */
export interface MoveSite {
  readonly wordings: readonly number[];
  readonly columns: readonly number[];
}

/** Passages that say one thing: every wording of the one place has there what every wording of the other has elsewhere. */
export interface LinkedPassages {
  /** `moved`: the same words elsewhere. `rephrased`: other words, in one place or in two. */
  readonly kind: "moved" | "rephrased";
  readonly places: readonly [MoveSite, MoveSite];
}

/*
 * The limits of the search. Each bounds a cost that would otherwise grow with the square of the input or worse;
 * a collation that hit one says `approximate`, except where noted.
 */

/**
 * Above this many cells a pair is first cut at shared passages that occur once (16 ms at 4 ns a cell for the
 * largest uncut one, on the slow phone: 64 ms). Not an approximation: such passages belong together.
 */
export const uncutCells = 60_000;

/** A region that nothing shared cuts is aligned whole up to this many cells (about 40 ms, 5 MB), else in strips. */
export const regionCells = 4_000_000;

/** How many pairs are aligned: all, up to 64 wordings. Beyond, each wording with its most similar ones only. */
export const pairLimit = 2_016;

/** How many of its most similar wordings one is aligned with when there are too many pairs for all. */
export const neighbours = 24;

/** Support from third wordings is counted up to this many of them; more would change the order of few matches. */
export const witnessLimit = 8;

/**
 * Up to this many different numbers, and cues, are matched for being that alone (2,500 with 2030, قال with حذّر): with
 * more they would be matched by chance, at a cost that grows with their square. Those between the same words meet anyway,
 * so that this makes no result approximate.
 */
export const officeLimit = 100;

/**
 * A moved passage is looked for from its words that stand in at most this many places: one of nothing but more frequent
 * words is no passage, and finding it would cost the square of their number. Makes no result approximate.
 */
export const seedPlaces = 16;

/**
 * More marks than this between two words are a ruled line or an accident, and are set one under another as they come.
 * Aligning them would cost their square. Punctuation is never more than spelling: makes no result approximate.
 */
export const marksInSlot = 32;

/** How often every wording may be taken out and aligned anew. Gains after the second round were never seen. */
export const refinementRounds = 3;
