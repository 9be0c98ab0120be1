/**
 * The domain: what a story is made of, in the words of the project. Texts first (`article-types.ts`), then what they
 * report (`statement-types.ts`), what is worth saying of it, and the list of stories.
 *
 * These are the shapes of the published data after decoding; inside the app they are trusted.
 * Every range is a {@link Quote}: half-open, in UTF-16 code units, into an article's untouched text.
 */

import type { Article, Localised, Original, Outlet, Quote, Speaker, Tag } from "./article-types";
import type { Day, EventId, NameId, StoryId } from "./brand";
import type { Highlight } from "./highlight-types";
import type { DayRange, Statement } from "./statement-types";

export * from "./article-types";
export type {
  ArticleId,
  Day,
  EventId,
  NameId,
  OutletId,
  SpeakerId,
  StatementId,
  StoryId,
  TagId,
} from "./brand";
export * from "./highlight-types";
export type * from "./library-types";
export * from "./statement-types";

/** Words that an event rests on, in English too where somebody put them into it. */
export interface EventEvidence extends Quote {
  readonly english?: string;
}

/** Something dated, with the words it rests on. */
export interface StoryEvent extends DayRange {
  readonly id: EventId;
  readonly title: Localised;
  /** How the days follow from the words. */
  readonly because: Localised;
  /** True for what lies before the story's own time and stands beside its axis, not on it. */
  readonly background: boolean;
  readonly evidence: readonly EventEvidence[];
}

export const nameKinds = ["person", "place", "body"] as const;
export type NameKind = (typeof nameKinds)[number];

export const judgements = ["accepted", "misspelt", "wrong"] as const;

/** `misspelt`: a slip in writing the right name. `wrong`: not a name of the thing at all. */
export type Judgement = (typeof judgements)[number];

export const wrongNames = ["another", "nobody", "office"] as const;

/** Whose a wrong name is: that of another thing, nobody's at all, or the right person's with another's office. */
export type WrongName = (typeof wrongNames)[number];

/** One way an article writes a name, and where. */
export interface NameForm {
  readonly form: string;
  readonly judgement: Judgement;
  /** Of a wrong form alone, and missing where nobody has said. */
  readonly wrong?: WrongName;
  /** Why the form is misspelt or wrong; absent for an accepted one. */
  readonly because?: Localised;
  readonly quotes: readonly Quote[];
}

/** A person, place or body, and every form in which the articles write it. */
export interface Name {
  readonly id: NameId;
  readonly name: Localised;
  readonly kind: NameKind;
  readonly forms: readonly NameForm[];
}

/** A story as a data set: which version this is, and what who uses it has to know. */
export interface Edition {
  /** Of the annotation; the format has a version of its own. */
  readonly version: string;
  /** What may be done with the annotation. The articles are their publishers'. */
  readonly licence: { readonly name: string; readonly address: string };
  readonly cite: Localised;
  /** How it was made, and by which rules. */
  readonly made: Localised;
}

/** One occasion as several outlets covered it. */
export interface Story {
  readonly format: 1;
  readonly id: StoryId;
  readonly title: Localised;
  readonly summary: Localised;
  /** The occasion itself, and its day. */
  readonly occasion: Localised;
  readonly date: Day;
  /** Missing where nobody has published the story as a data set. */
  readonly edition?: Edition;
  /** What is worth saying first, the gravest first; found when the story is published, and missing before. */
  readonly highlights?: readonly Highlight[];
  readonly outlets: readonly Outlet[];
  readonly articles: readonly Article[];
  /** The speakers' own texts; missing where the story has none. */
  readonly originals?: readonly Original[];
  /** Who printed an original and reported nothing; missing where there are no originals. */
  readonly printers?: readonly Outlet[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly events: readonly StoryEvent[];
  readonly names: readonly Name[];
  /** The tags that notes of this story may bear; missing where nobody has made one. */
  readonly tags?: readonly Tag[];
}
