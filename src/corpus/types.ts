/**
 * The domain: what a story is made of, in the words of the project.
 *
 * These are the shapes of the published data after decoding; inside the app they are trusted.
 * Every range is a {@link Quote}: half-open, in UTF-16 code units, into an article's untouched text.
 */

import { type RemovalReason, removalReasons } from "../text/clean/reasons";
import { type DoubtKind, doubtKinds } from "../text/statements";

export { type DoubtKind, doubtKinds, type RemovalReason, removalReasons };

declare const brand: unique symbol;

/** A string that names one kind of thing only, so that ids of different kinds cannot be mixed up. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };

export type StoryId = Branded<"story">;
export type OutletId = Branded<"outlet">;
export type ArticleId = Branded<"article">;
export type SpeakerId = Branded<"speaker">;
export type StatementId = Branded<"statement">;
export type EventId = Branded<"event">;
export type NameId = Branded<"name">;
export type TagId = Branded<"tag">;

/** A calendar day as `YYYY-MM-DD`, without a time of day or a zone. */
export type Day = Branded<"day">;

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

export const modes = ["direct", "mixed", "indirect", "headline"] as const;

/** How a wording gives the speaker's words. `mixed`: words in quotation marks inside indirect speech. */
export type Mode = (typeof modes)[number];

/** The attributing word or phrase: its place in the wording's article and its plain form. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

export const bases = ["checked", "found"] as const;

/** What a wording rests on. `checked`: a person has looked at it. `found`: the engine found it, and nobody has. */
export type Basis = (typeof bases)[number];

/** How one article words one statement. */
export interface Wording extends Quote {
  readonly mode: Mode;
  /** A file that does not say has it checked. */
  readonly basis: Basis;
  /** Set where a person has said that it words its statement; left out where the engine alone has put it there. */
  readonly placed?: true;
  /** What the engine that found it is not sure of: nothing where the list is empty. A file that does not say tells nothing. */
  readonly doubts?: readonly DoubtKind[];
  readonly cue?: Cue;
  /** A phrase beside the cue by which the outlet, in its own voice, sets itself apart from the words: ما أسماه. */
  readonly distance?: Cue;
  /** Why the words are given to the speaker, where the article itself does not say whose they are. */
  readonly inferred?: Localised;
  /** Whom the article itself names as its source for this wording, in its own words. */
  readonly credit?: string;
  /** The words in English, by those who annotated the story; faithful, its slips and marks included. */
  readonly english?: string;
  readonly note?: Note;
}

export const contrastKinds = ["contradicts", "stressed"] as const;

/**
 * How two things stand to one another. `contradicts`: both cannot be true. `stressed`: both can be, and who reports one of
 * them has stressed that and left out the other, which contradicts nobody.
 */
export type ContrastKind = (typeof contrastKinds)[number];

/** What a statement is set against: another statement, or a place in an article's own narration. */
export interface Contrast {
  readonly about: Localised;
  /** A file that does not say has a contradiction, which is all that there was before there were kinds. */
  readonly kind: ContrastKind;
  readonly statement?: StatementId;
  readonly quote?: Quote;
  /** The quote in English, by those who annotated the story. */
  readonly english?: string;
}

export const precisions = ["day", "span", "approximate"] as const;

/** `day`: one known day. `span`: all of `from`–`to`. `approximate`: somewhere within `from`–`to`. */
export type Precision = (typeof precisions)[number];

/** Days, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

/** When something was said, and how that is known, where somebody has said how. */
export interface SaidDays extends DayRange {
  readonly because?: Localised;
}

/** One thing that one speaker said on one occasion, whoever reports it. */
export interface Statement {
  readonly id: StatementId;
  readonly speaker: SpeakerId;
  readonly gloss: Localised;
  /** When it was said. Statements of one day stand in the order in which they are known to have been said. */
  readonly said: SaidDays;
  readonly contrasts: readonly Contrast[];
  readonly wordings: readonly Wording[];
  readonly note?: Note;
}

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

/** What a highlight sets beside one another, the gravest first. */
export const highlightKinds = [
  "figure",
  "contradiction",
  "polarity",
  "wrongName",
  "stressed",
  "distance",
  "cue",
  "otherName",
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** How what one outlet has of a highlight is shown. */
interface SideLook {
  readonly outlet: OutletId;
  /** The words that part, each whole. */
  readonly marks: readonly Pick<Quote, "start" | "end">[];
  /** Whether words of the wording, or of the sentence, were left out before and behind. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
  /** The English of the whole wording, where it has one. */
  readonly english?: string;
  /** What the verb of attribution means in English, where that is what parts. */
  readonly meaning?: string;
}

/** What one outlet has of a highlight: a quote short enough to be read at a glance, with its marks inside. */
export interface HighlightSide extends Quote, SideLook {}

/** The same with its words, without its story: marks are ranges of `text`. */
export interface ShownSide extends SideLook {
  readonly name: Localised;
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly text: string;
}

/** One difference that is worth saying first: two outlets' very words for one thing. */
export interface Highlight {
  readonly kind: HighlightKind;
  /** Whose comparison shows more. */
  readonly statement: StatementId;
  /** What is named, or what two statements are about. */
  readonly about?: Localised;
  readonly sides: readonly [HighlightSide, HighlightSide];
}

/** A highlight with its words, for where the story itself is not at hand. */
export interface ShownHighlight {
  readonly kind: HighlightKind;
  readonly statement: StatementId;
  readonly gloss: Localised;
  readonly about?: Localised;
  readonly sides: readonly [ShownSide, ShownSide];
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

/** One row of a story's small coverage picture: a statement's speaker and one cell for each outlet. */
export interface CoverageRow {
  readonly speaker: SpeakerId;
  /** How the outlet words the statement at its most literal, or null where it does not report it. */
  readonly cells: readonly (Mode | null)[];
}

/** The small picture of a story: rows in the order of its statements, cells in the order of its outlets. */
export interface CoveragePicture {
  /** The outlets' short names. */
  readonly outlets: readonly Localised[];
  /** The story's speakers, with their short names, in its order, which gives each its tone. */
  readonly speakers: readonly { readonly id: SpeakerId; readonly short: Localised }[];
  readonly rows: readonly CoverageRow[];
}

/** What the library knows of a story before the story itself is loaded. */
export interface StorySummary {
  readonly id: StoryId;
  readonly title: Localised;
  readonly summary: Localised;
  readonly date: Day;
  /** Counts. */
  readonly outlets: number;
  readonly articles: number;
  readonly statements: number;
  /** Where the story's file is, relative to the library's. */
  readonly href: string;
  readonly coverage: CoveragePicture;
  /** The first of the story's highlights, or null. */
  readonly lead: ShownHighlight | null;
}

/** The bundled stories. */
export interface Library {
  readonly format: 1;
  readonly stories: readonly StorySummary[];
  /** Where the index of the search is, relative to the library's file; null where there is none. */
  readonly search: string | null;
  /** Where the further parts of that index lie; left out where it is one. */
  readonly searchMore?: readonly string[];
}
