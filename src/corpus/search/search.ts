import {
  foldForm,
  type LookedFor,
  parseQuery,
  phraseTest,
  type QueryWord,
  type SearchQuery,
} from "../../text/search/index";
import { type ChoiceCounts, type Chosen, countReported, leaves } from "../filter/index";
import type { StoryId } from "../types";
import type { FoundKind } from "./kinds";
import { compareMatches, expansionsIn, lookUp, matchDocuments, raritiesOf, storiesWith } from "./match";
import type { SearchIndex } from "./open-search";
import type { IndexedDocument } from "./search-data";

/** One thing that was found. */
export interface Hit {
  readonly kind: FoundKind;
  readonly story: StoryId;
  /** The id of the statement, article, speaker or name. */
  readonly id: string;
  /** For a statement: the places of the wordings that answer, the closest first; else empty. */
  readonly wordings: readonly number[];
  /** Whether it has every word that was asked for, in whatever form; else it has most of them. */
  readonly isWhole: boolean;
  /** How far the words found are from those asked for: 0 where each stands exactly so. */
  readonly rank: number;
}

/** The text of a document, for its quoted phrases; null where it cannot be had, and the phrase is taken on trust. */
export type TextOf = (document: IndexedDocument) => string | null;

interface SearchRequest {
  readonly query: SearchQuery;
  /** Without its words: those are the query's. */
  readonly filter: Chosen;
  readonly textOf: TextOf;
}

interface SearchResult {
  /** What the filter leaves of what was found: what has every word first, exact forms before others; then the more telling. */
  readonly hits: readonly Hit[];
  /** How many things there would be without the filter. */
  readonly unfiltered: number;
  /** How many things each choice would leave, if it were the only one of its kind. */
  readonly counts: ChoiceCounts;
  /** What to mark in the texts. */
  readonly lookedFor: LookedFor;
}

/** A document that answers. */
interface Found {
  readonly document: IndexedDocument;
  readonly isWhole: boolean;
  readonly rank: number;
  readonly score: number;
}

const phraseForms = ({ phrases }: SearchQuery) =>
  phrases.map((phrase) => phrase.map(({ form }) => foldForm(form)));

/** Everything in which all words occur, or most, and all phrases stand. */
function withPhrases(found: readonly Found[], query: SearchQuery, textOf: TextOf): readonly Found[] {
  const phrases = phraseForms(query).filter(({ length }) => length > 1);
  if (phrases.length === 0) return found;
  const holds = phraseTest(phrases);
  const asked = found.map((each): Found => {
    const text = textOf(each.document);
    return text === null || holds(text) ? each : { ...each, isWhole: false, rank: 0 };
  });
  // Beside words a phrase that is torn counts as its words; alone it has to stand.
  return query.words.length === 0 ? asked.filter(({ isWhole }) => isWhole) : asked;
}

/** Several indexes are searched one after another; what they find is put in one order, by one rarity of each word. */
function findAll(indexes: readonly SearchIndex[], query: SearchQuery, textOf: TextOf): readonly Found[] {
  const readings = lookUp(indexes, query);
  const rarities = raritiesOf(readings);
  const found = matchDocuments(readings, rarities).flatMap((matches, at) =>
    matches.flatMap(({ place, ...match }): readonly Found[] => {
      const document = readings[at]?.index.documents[place];
      return document === undefined ? [] : [{ document, ...match }];
    }),
  );
  return withPhrases(found, query, textOf).toSorted(compareMatches);
}

/** The documents of one thing together, in the order of the closest of them. */
function groupThings(found: readonly Found[]): readonly (readonly Found[])[] {
  const things = new Map<object, Found[]>();
  for (const each of found) {
    const thing = things.get(each.document.thing);
    if (thing === undefined) things.set(each.document.thing, [each]);
    else thing.push(each);
  }
  return [...things.values()];
}

function hitOf(thing: readonly Found[], filter: Chosen): readonly Hit[] {
  const left = thing.filter(({ document }) => leaves(filter, document.reported));
  const [first] = left;
  if (first === undefined) return [];
  const { kind, story, id } = first.document;
  const wordings = left.flatMap(({ document }) => document.wording ?? []);
  return [{ kind, story, id, wordings, isWhole: first.isWhole, rank: first.rank }];
}

function lookedFor(indexes: readonly SearchIndex[], query: SearchQuery): LookedFor {
  const forms = new Set<string>();
  for (const { form } of query.words)
    for (const expansion of expansionsIn(indexes, form))
      for (const answer of expansion.keys()) forms.add(answer);
  return { forms, phrases: phraseForms(query) };
}

/**
 * Searches indexes together: what has every word, in whatever form, and behind it what has most; every phrase has to stand
 * as it is quoted. A query without words finds nothing.
 */
export function search(
  indexes: readonly SearchIndex[],
  { query, filter, textOf }: SearchRequest,
): SearchResult {
  const things = groupThings(findAll(indexes, query, textOf));
  return {
    hits: things.flatMap((thing) => hitOf(thing, filter)),
    unfiltered: things.length,
    counts: countReported(
      things.map((thing) => thing.flatMap(({ document }) => document.reported)),
      filter,
    ),
    lookedFor: lookedFor(indexes, query),
  };
}

/** The stories whose texts a search asks for: those of all candidates of its phrases. Empty without phrases. */
export function storiesAsked(indexes: readonly SearchIndex[], query: SearchQuery): readonly StoryId[] {
  if (query.phrases.every(({ length }) => length < 2)) return [];
  return [...new Set(lookUp(indexes, query).flatMap((reading) => [...storiesWith(reading)]))];
}

/** What was tried for one word or phrase of a query that finds nothing, and what could be tried instead. */
export interface Trial {
  /** As it was typed, quotation marks apart. */
  readonly text: string;
  /** How many things it finds by itself. */
  readonly alone: number;
  /** Forms of the index that are near to a word that finds nothing; the nearest first. */
  readonly near: readonly string[];
}

const mostSuggestions = 5;

function trialOf(
  indexes: readonly SearchIndex[],
  text: string,
  own: SearchQuery,
  words: readonly QueryWord[],
  textOf: TextOf,
): Trial {
  const alone = groupThings(findAll(indexes, own, textOf)).length;
  const [word] = words;
  const near =
    alone > 0 || word === undefined || words.length > 1
      ? []
      : indexes.flatMap(({ vocabulary }) => vocabulary.suggest(word.form, mostSuggestions));
  return { text, alone, near: [...new Set(near)].slice(0, mostSuggestions) };
}

/** Takes a query apart, to tell why it finds nothing: each word and each phrase by itself. */
export function tryApart(indexes: readonly SearchIndex[], typed: string, textOf: TextOf): readonly Trial[] {
  const { words, phrases } = parseQuery(typed);
  const none = { words: [], phrases: [], ignored: 0 };
  return [
    ...words.map((word) =>
      trialOf(indexes, typed.slice(word.start, word.end), { ...none, words: [word] }, [word], textOf),
    ),
    ...phrases.map((phrase) => {
      const text = typed.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0);
      return trialOf(indexes, text, { ...none, phrases: [phrase] }, phrase, textOf);
    }),
  ];
}
