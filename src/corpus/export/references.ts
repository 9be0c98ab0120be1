import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Article, Day, Localised, Published, Statement, Story, Wording } from "../types";
import { siglaOf, wordingsByOutlet } from "./collated-statement";
import { wordsAddress } from "./text-fragment";

/** In which of its two languages a story is told in a reference. */
export type ReferenceLanguage = keyof Localised;

interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
  /** True for a day that is inferred. */
  readonly circa?: true;
}

/** A reference as the Citation Style Language has it (CSL-JSON 1.0.2): of its variables those that are written here. */
export interface Reference {
  readonly id: string;
  readonly type: "article-newspaper" | "dataset";
  readonly title?: string;
  readonly "container-title"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly language?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** What is taken away as references: a story's articles, or wordings of it; either with the story as a data set. */
export interface Referred {
  readonly story: Story;
  readonly statements: readonly Statement[];
  /** Where the same can be seen. */
  readonly address: string;
  readonly language: ReferenceLanguage;
}

function dateOf(day: Day, basis: Published["basis"]): CslDate {
  const parts = day.split("-").map(Number);
  return { "date-parts": [parts], ...(basis === "inferred" ? { circa: true } : {}) };
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/**
 * An article as a reference. An outlet that its article does not name is none there is to cite: it stands in the note
 * instead, with what an inferred day rests on. An article without a headline has no title.
 */
function articleReference(story: Story, article: Article, language: ReferenceLanguage): Reference {
  const outlet = indexStory(story).outletOf(article.id);
  const headline = article.lines.find(({ kind }) => kind === "headline");
  const { date, basis, because } = article.published;
  const notes = [
    ...(outlet === null || outlet.named ? [] : [outlet.name[language]]),
    ...(basis === "stated" ? [] : [because[language]]),
  ];
  return {
    id: `${story.id}.${article.id}`,
    type: "article-newspaper",
    ...(headline === undefined ? {} : { title: oneLine(quoteText(article, headline)) }),
    ...(outlet?.named === true ? { "container-title": outlet.name[language] } : {}),
    ...(article.byline === null ? {} : { author: [{ literal: article.byline }] }),
    issued: dateOf(date, basis),
    language: article.lang,
    ...(article.address === null ? {} : { URL: article.address }),
    ...(notes.length === 0 ? {} : { note: notes.join(" · ") }),
  };
}

/** The story as a data set: with its version and licence, where it has been published as one. */
function dataSetReference({ story, address, language }: Referred): Reference {
  const { edition } = story;
  return {
    id: story.id,
    type: "dataset",
    title: story.title[language],
    ...(edition === undefined ? {} : { version: edition.version }),
    publisher: language === "ar" ? "مُقابَلة" : "Muqabala",
    language,
    URL: address,
    abstract: story.summary[language],
    ...(edition === undefined ? {} : { note: `${edition.cite[language]} ${edition.licence.address}` }),
  };
}

/** A wording as a reference: its article at the very words, with the words as its abstract and who said them as keyword. */
function wordingReferences({ story, statements, language }: Referred): readonly Reference[] {
  const { article: articleOf, speaker } = indexStory(story);
  return statements.flatMap((statement) => {
    const wordings = wordingsByOutlet(story, statement);
    const sigla = siglaOf(wordings);
    const who = speaker(statement.speaker)?.name[language] ?? statement.speaker;
    return wordings.flatMap((wording: Wording, index): readonly Reference[] => {
      const article = articleOf(wording.article);
      if (article === null) return [];
      const whole = articleReference(story, article, language);
      const link = wordsAddress(article, wording);
      const notes = [statement.gloss[language], ...(whole.note === undefined ? [] : [whole.note])];
      return [
        {
          ...whole,
          id: `${story.id}.${statement.id}.${sigla[index] ?? article.id}`,
          ...(link === "" ? {} : { URL: link }),
          abstract: oneLine(quoteText(article, wording)),
          keyword: who,
          note: notes.join(" · "),
        },
      ];
    });
  });
}

/** A reference for each wording of some statements, by statement and outlet, and last the story as a data set. */
export function wordingsAsReferences(referred: Referred): readonly Reference[] {
  return [...wordingReferences(referred), dataSetReference(referred)];
}

/** A reference for each article that words any of some statements, in the story's order, and last the story as a data set. */
export function articlesAsReferences(referred: Referred): readonly Reference[] {
  const { story, statements, language } = referred;
  const wording = new Set(statements.flatMap(({ wordings }) => wordings.map(({ article }) => article)));
  const articles = story.articles.filter(({ id }) => wording.has(id));
  return [
    ...articles.map((article) => articleReference(story, article, language)),
    dataSetReference(referred),
  ];
}

/** References as CSL-JSON, which Zotero, Mendeley, Pandoc and their like read. */
export function toCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references, null, 2)}\n`;
}
