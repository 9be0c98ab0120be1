import { cueMeaning } from "../../text/index";
import { placeInArticle, quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { LineKind, Mode, Precision, Published, Statement, Story, Wording } from "../types";
import { wordingsByOutlet } from "./collated-statement";

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

function wordingPart(story: Story, wording: Wording): Omit<WordingRecord, keyof StatementPart> | null {
  const { article: articleOf, outletOf } = indexStory(story);
  const article = articleOf(wording.article);
  const outlet = outletOf(wording.article);
  if (article === null || outlet === null) return null;
  const place = placeInArticle(article, wording);
  const headline = article.lines.find(({ kind }) => kind === "headline");
  return {
    outlet: outlet.id,
    outlet_ar: outlet.name.ar,
    outlet_en: outlet.name.en,
    article: article.id,
    headline: headline === undefined ? "" : quoteText(article, headline),
    published: article.published.date,
    published_basis: article.published.basis,
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
  };
}

/**
 * A row for each wording of some statements of a story: statements in the order given, wordings by outlet. Nothing
 * for a wording of an article that the story does not have.
 */
export function wordingRecords(story: Story, statements: readonly Statement[]): readonly WordingRecord[] {
  return statements.flatMap((statement) => {
    const said = statementPart(story, statement);
    return wordingsByOutlet(story, statement).flatMap((wording) => {
      const worded = wordingPart(story, wording);
      return worded === null ? [] : [{ ...said, ...worded }];
    });
  });
}
