import { type RemovalReason, removalReasons } from "../text/clean/reasons";
import type { ArticleId, Day, OutletId, SpeakerId, TagId } from "./brand";

export { type RemovalReason, removalReasons };

/** One text in the two languages of the interface. Neither is ever empty. */
export interface Localised {
  readonly ar: string;
  readonly en: string;
}

/** A word by which a person sorts things, with what it means here: whoever codes the same story has to know. */
export interface Tag {
  readonly id: TagId;
  readonly name: string;
  /** Empty where nobody has said yet. */
  readonly definition: string;
}

/** What a person has written beside a thing. Either may be empty, and never both: then there is no note. */
export interface Note {
  readonly text: string;
  readonly tags: readonly TagId[];
}

/** A range `[start, end)` of an article's text, in UTF-16 code units. */
export interface Quote {
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
}

/** Who published. An outlet that its own article does not name has `named: false`. */
export interface Outlet {
  readonly id: OutletId;
  readonly name: Localised;
  readonly named: boolean;
  /** A short form for narrow places such as the head of a column. */
  readonly short: Localised;
  /** What is known of the outlet and from where; for an unnamed one, what its article credits. */
  readonly note: Localised;
}

export type LineKind = "headline" | "subheading" | "paragraph";

/** One line of an article: `[start, end)` of its text, the newline that joins lines excluded. */
export interface Line {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
}

/** A passage that the cleaner took out of the text as it was collected, with its reason. */
export interface Removal {
  readonly text: string;
  readonly reason: RemovalReason;
}

/** When an article came out, and what that rests on. */
export interface Published {
  readonly date: Day;
  readonly basis: "stated" | "inferred";
  readonly because: Localised;
}

/**
 * By which way an article came to the desk. `bookmarklet` and `extension`: out of the page that was open in the browser.
 * `shared`: from another app, through the device's own list of where to send things.
 */
export type Means = "pasted" | "file" | "bookmarklet" | "extension" | "shared";

/** Where an article was taken from, when, and by which way; what happened, and not what the article says of itself. */
export interface Provenance {
  readonly means: Means;
  /** When it was taken, in UTC: `2022-01-10T08:30:00Z`. */
  readonly retrieved: string;
  /** The address of the page that was open, or that was sent along; missing where none was. */
  readonly address?: string;
}

/** One outlet's text. `text` is headline, subheadings and paragraphs, verbatim, joined by one newline. */
export interface Article {
  readonly id: ArticleId;
  readonly outlet: OutletId;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly text: string;
  readonly lines: readonly Line[];
  readonly published: Published;
  /** The writer's name as the article gives it, or null. */
  readonly byline: string | null;
  /** Whom the article as a whole names as its sources, in its own words. */
  readonly credits: readonly string[];
  /** Where the same text is known to stand, or null. */
  readonly address: string | null;
  readonly removed: readonly Removal[];
  /** Missing where nobody has said, as for all that came before it was kept. */
  readonly provenance?: Provenance;
  readonly note?: Note;
}

/** What an original is: spoken, written down as it was spoken, or given out in writing. */
export const originalForms = ["speech", "transcript", "communique"] as const;
export type OriginalForm = (typeof originalForms)[number];

/**
 * The speaker's own text, which outlets report: a witness beside them and never an outlet. Nothing is marked in it; where
 * a quotation stands in it is found whenever it is asked for. In a file it is one of the articles, of the kind "original".
 */
export interface Original extends Omit<Article, "outlet"> {
  readonly kind: "original";
  readonly form: OriginalForm;
  readonly speaker: SpeakerId;
  /** Who printed the text, where that is known; it counts as an outlet of the story by its other articles alone. */
  readonly outlet?: OutletId;
}

/** A person or a body that said something. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly name: Localised;
  readonly short: Localised;
  readonly role: Localised;
  readonly kind: "person" | "body";
  /** The ways in which the articles refer to the speaker. */
  readonly forms: readonly string[];
}
