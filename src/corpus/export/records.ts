import { cueMeaning } from "../../text/index";
import { tagNames } from "../noted";
import { placeInArticle, quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type {
  Article,
  Basis,
  LineKind,
  Means,
  Mode,
  Precision,
  Published,
  Statement,
  Story,
  Wording,
} from "../types";
import { wordingsByOutlet } from "./collated-statement";
import { type FindingNote, notesByWording, takenFindings } from "./taken-findings";
import { wordsAddress } from "./text-fragment";

/**
 * One wording as a flat row: what a spreadsheet or a script wants of it. Keys are the columns' names, in their
 * order; what is not there is an empty string. `start` and `end` are UTF-16 code units of the article's text.
 */
export interface WordingRecord {
  readonly story: string;
  readonly statement: string;
  readonly gloss_ar: string;
  readonly gloss_en: string;
  readonly speaker: string;
  readonly speaker_ar: string;
  readonly speaker_en: string;
  readonly said_from: string;
  readonly said_to: string;
  readonly said_precision: Precision;
  readonly outlet: string;
  readonly outlet_ar: string;
  readonly outlet_en: string;
  readonly article: string;
  /** The article's headline, empty where it has none. */
  readonly headline: string;
  readonly published: string;
  readonly published_basis: Published["basis"];
  /** What the day of publication rests on. */
  readonly published_because_ar: string;
  readonly published_because_en: string;
  /** Where the outlet's own page is, where that is known. */
  readonly address: string;
  readonly mode: Mode;
  readonly cue: string;
  readonly cue_verb: string;
  readonly credit: string;
  readonly place: LineKind;
  readonly place_number: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words in English, where the story has them. */
  readonly english: string;
  /** What the cue's verb means, where the lexicon has it. */
  readonly cue_english: string;
  /** The phrase beside the cue by which the outlet sets itself apart. */
  readonly distance: string;
  /** Why the words are given to the speaker, where the article does not say whose they are. */
  readonly inferred_ar: string;
  readonly inferred_en: string;
  readonly basis: Basis;
  /** `checked` where a person has said that the wording words its statement, `found` where the engine alone has. */
  readonly placed: Basis;
  /** The outlet's page at the very words, where a link can lead to them alone. */
  readonly link: string;
  /** What is so of how the outlet differs from the others over the statement: `figure: «2,500» / «2030» (hill) | …`. */
  readonly findings: string;
  /** The page that it was taken from, when, and by which way. */
  readonly retrieved_from: string;
  readonly retrieved: string;
  readonly retrieved_by: Means | "";
  /** What a person has noted on the wording, its statement and its article, and the names of the tags there: `a | b`. */
  readonly note: string;
  readonly tags: string;
  readonly statement_note: string;
  readonly statement_tags: string;
  readonly article_note: string;
  readonly article_tags: string;
}

/** The columns' names in their order, also where there is no row to read them from. */
export const recordKeys = [
  "story",
  "statement",
  "gloss_ar",
  "gloss_en",
  "speaker",
  "speaker_ar",
  "speaker_en",
  "said_from",
  "said_to",
  "said_precision",
  "outlet",
  "outlet_ar",
  "outlet_en",
  "article",
  "headline",
  "published",
  "published_basis",
  "published_because_ar",
  "published_because_en",
  "address",
  "mode",
  "cue",
  "cue_verb",
  "credit",
  "place",
  "place_number",
  "start",
  "end",
  "words",
  "english",
  "cue_english",
  "distance",
  "inferred_ar",
  "inferred_en",
  "basis",
  "placed",
  "link",
  "findings",
  "retrieved_from",
  "retrieved",
  "retrieved_by",
  "note",
  "tags",
  "statement_note",
  "statement_tags",
  "article_note",
  "article_tags",
] as const satisfies readonly (keyof WordingRecord)[];

type StatementPart = Pick<
  WordingRecord,
  | "story"
  | "statement"
  | "gloss_ar"
  | "gloss_en"
  | "speaker"
  | "speaker_ar"
  | "speaker_en"
  | "said_from"
  | "said_to"
  | "said_precision"
>;

function statementPart(story: Story, { id, gloss, said, speaker }: Statement): StatementPart {
  const who = indexStory(story).speaker(speaker);
  return {
    story: story.id,
    statement: id,
    gloss_ar: gloss.ar,
    gloss_en: gloss.en,
    speaker,
    speaker_ar: who?.name.ar ?? "",
    speaker_en: who?.name.en ?? "",
    said_from: said.from,
    said_to: said.to,
    said_precision: said.precision,
  };
}

type ArticlePart = Pick<
  WordingRecord,
  | "article"
  | "headline"
  | "published"
  | "published_basis"
  | "published_because_ar"
  | "published_because_en"
  | "address"
>;

/** What is known of an article, whatever is quoted from it: where it stands, when it came out, on what that rests. */
function articlePart(article: Article): ArticlePart {
  const headline = article.lines.find(({ kind }) => kind === "headline");
  const { date, basis, because } = article.published;
  return {
    article: article.id,
    headline: headline === undefined ? "" : quoteText(article, headline),
    published: date,
    published_basis: basis,
    published_because_ar: because.ar,
    published_because_en: because.en,
    address: article.address ?? "",
  };
}

type NotePart = Pick<WordingRecord, `${"" | "statement_" | "article_"}${"note" | "tags"}`>;

/** What was noted on a wording, its statement and its article. */
function notePart(story: Story, statement: Statement, article: Article, wording: Wording): NotePart {
  const names = ({ note }: Pick<Wording, "note">) => tagNames(story, note).join(" | ");
  return {
    note: wording.note?.text ?? "",
    tags: names(wording),
    statement_note: statement.note?.text ?? "",
    statement_tags: names(statement),
    article_note: article.note?.text ?? "",
    article_tags: names(article),
  };
}

type WordingPart = Omit<
  WordingRecord,
  keyof StatementPart | keyof ArticlePart | keyof NotePart | `outlet${"" | "_ar" | "_en"}`
>;

function wordingPart(article: Article, wording: Wording, findings: readonly FindingNote[]): WordingPart {
  const place = placeInArticle(article, wording);
  return {
    mode: wording.mode,
    cue: wording.cue === undefined ? "" : quoteText(article, wording.cue),
    cue_verb: wording.cue?.verb ?? "",
    credit: wording.credit ?? "",
    place: place.kind,
    place_number: place.index,
    start: wording.start,
    end: wording.end,
    words: quoteText(article, wording),
    english: wording.english ?? "",
    cue_english: wording.cue === undefined ? "" : (cueMeaning(wording.cue.verb) ?? ""),
    distance: wording.distance === undefined ? "" : quoteText(article, wording.distance),
    inferred_ar: wording.inferred?.ar ?? "",
    inferred_en: wording.inferred?.en ?? "",
    basis: wording.basis,
    placed: wording.placed === true || wording.basis === "checked" ? "checked" : "found",
    link: wordsAddress(article, wording),
    findings: findings.map(({ type, words }) => (words === "" ? type : `${type}: ${words}`)).join(" | "),
    retrieved_from: article.provenance?.address ?? "",
    retrieved: article.provenance?.retrieved ?? "",
    retrieved_by: article.provenance?.means ?? "",
  };
}

/**
 * A row for each wording of some statements of a story: statements in the order given, wordings by outlet. Nothing
 * for a wording of an article that the story does not have.
 */
export function wordingRecords(story: Story, statements: readonly Statement[]): readonly WordingRecord[] {
  const { article: articleOf, outletOf } = indexStory(story);
  return statements.flatMap((statement) => {
    const said = statementPart(story, statement);
    const notes = notesByWording(story, statement, takenFindings(story, statement));
    return wordingsByOutlet(story, statement).flatMap((wording) => {
      const article = articleOf(wording.article);
      const outlet = outletOf(wording.article);
      if (article === null || outlet === null) return [];
      return {
        ...said,
        ...{ outlet: outlet.id, outlet_ar: outlet.name.ar, outlet_en: outlet.name.en },
        ...articlePart(article),
        ...wordingPart(article, wording, notes.get(wording) ?? []),
        ...notePart(story, statement, article, wording),
      };
    });
  });
}
