import { type Expansion, type SearchQuery, type Tier, tiers } from "../../text/search/index";
import type { StoryId } from "../types";
import type { SearchIndex } from "./open-search";
import { joinForms } from "./search-data";

/** A document of an index that answers to a query. */
interface Match {
  readonly place: number;
  /** Whether it has every word of the query, in whatever form. */
  readonly isWhole: boolean;
  /** The sum, over the words that it has, of how far the closest form there is from the word: 0 where all are exact. */
  readonly rank: number;
  /** How telling the words are that it has, and how often it has them. */
  readonly score: number;
}

/**
 * Of so many documents of all indexes together the score is worked out, those first that are closest to the query; it costs far
 * more than to know that they answer. More are never shown; those beyond follow in the order of the index.
 */
export const mostScored = 1_000;

/** How much of its weight a form keeps at each tier; the order of the tiers itself is kept by the rank. */
const weights = {
  exact: 1,
  spelling: 0.9,
  kin: 0.8,
  synonym: 0.5,
  beginning: 0.4,
  near: 0.3,
} as const satisfies Record<Tier, number>;

/** Where an index has one word of a query. */
interface WordPlaces {
  readonly expansion: Expansion;
  /** For each document the closest tier of the word, from 1; 0 where no form of it occurs. */
  readonly closest: Uint8Array;
  /** How many documents have each form. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether only documents that have the word answer: it is of a phrase, and nothing but phrases was asked for. */
  readonly isAsked: boolean;
  /** Whether it is of a phrase. */
  readonly isQuoted: boolean;
}

/** Where an index has the words of a query, each by itself. */
export interface QueryPlaces {
  readonly index: SearchIndex;
  readonly words: readonly WordPlaces[];
}

/**
 * Visits the documents of forms, without having MiniSearch make anything of them: a document whose boost is 0 is passed
 * over, after it was asked about.
 */
function visit(
  { index }: SearchIndex,
  forms: Iterable<string>,
  onDocument: (place: number, form: string) => void,
): void {
  index.search(joinForms(forms), {
    boostDocument: (place: number, form: string) => {
      onDocument(place, form);
      return 0;
    },
  });
}

function placesOf(
  index: SearchIndex,
  expansion: Expansion,
  { isAsked = false, isQuoted = false } = {},
): WordPlaces {
  const closest = new Uint8Array(index.documents.length);
  const counts = new Map<string, number>();
  visit(index, expansion.keys(), (place, form) => {
    counts.set(form, (counts.get(form) ?? 0) + 1);
    const tier = 1 + tiers.indexOf(expansion.get(form) ?? "near");
    const before = closest[place] ?? 0;
    if (before === 0 || tier < before) closest[place] = tier;
  });
  return { expansion, closest, counts, isAsked, isQuoted };
}

/** The forms that answer to a word in each of some indexes: what one of them knows is no slip in another. */
export function expansionsIn(indexes: readonly SearchIndex[], form: string): readonly Expansion[] {
  const isKnown = indexes.length > 1 && indexes.some(({ vocabulary }) => vocabulary.spellings(form).size > 0);
  return indexes.map(({ vocabulary }) => vocabulary.expand(form, isKnown));
}

/** Looks the words of a query up in indexes. A word in a phrase is only forgiven its spelling. */
export function lookUp(indexes: readonly SearchIndex[], query: SearchQuery): readonly QueryPlaces[] {
  const expansions = query.words.map(({ form }) => expansionsIn(indexes, form));
  return indexes.map((index, at) => lookUpIn(index, query, (word) => expansions[word]?.[at] ?? new Map()));
}

function lookUpIn(
  index: SearchIndex,
  { words, phrases }: SearchQuery,
  expansionOf: (word: number) => Expansion,
): QueryPlaces {
  const { vocabulary } = index;
  return {
    index,
    words: [
      ...words.map((_, word) => placesOf(index, expansionOf(word))),
      ...phrases.flat().map(({ form }) =>
        placesOf(index, vocabulary.spellings(form), {
          isQuoted: true,
          isAsked: words.length === 0,
        }),
      ),
    ],
  };
}

/** A word that is not only found near by stands in so many documents; else in as many as have it at all. */
function documentsWith({ closest }: WordPlaces): number {
  const surely = 1 + tiers.indexOf("kin");
  let [sure, all] = [0, 0];
  for (const tier of closest) {
    if (tier > 0) all += 1;
    if (tier > 0 && tier <= surely) sure += 1;
  }
  return sure > 0 ? sure : all;
}

/** The rarity of what `some` of `all` documents have, as BM25+ takes it (Robertson; Lv and Zhai 2011). */
const rarityOf = (some: number, all: number) => Math.log(1 + (all - some + 0.5) / (some + 0.5));

/**
 * One rarity for each word that was asked, over all indexes: how few documents have it in any of its forms. 0 for a word
 * that none has.
 */
export function raritiesOf(readings: readonly QueryPlaces[]): readonly number[] {
  const all = readings.reduce((sum, { index }) => sum + index.documents.length, 0);
  const count = readings[0]?.words.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const some = readings.reduce((sum, { words }) => {
      const word = words[at];
      return word === undefined ? sum : sum + documentsWith(word);
    }, 0);
    return some === 0 ? 0 : rarityOf(some, all);
  });
}

/** A document that has every word, with its rank, or some of them, with how much of the rarity it has. */
interface Candidate {
  readonly place: number;
  readonly isWhole: boolean;
  readonly rank: number;
  readonly had: number;
}

function candidatesIn({ index, words }: QueryPlaces, rarities: readonly number[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < index.documents.length; place += 1) {
    let [rank, had, missing] = [0, 0, 0];
    for (let at = 0; at < words.length; at += 1) {
      const tier = words[at]?.closest[place] ?? 0;
      if (tier === 0) missing += words[at]?.isAsked === true ? words.length : 1;
      else {
        rank += tier - 1;
        had += (rarities[at] ?? 0) * weights[tiers[tier - 1] ?? "near"];
      }
    }
    if (missing === 0) found.push({ place, isWhole: true, rank, had });
    else if (missing < words.length) found.push({ place, isWhole: false, rank: 0, had });
  }
  return found;
}

/** Of those that have some words only, those answer that have at least so much of what the best of them has. */
const leastShare = 0.5;

/** Those that are whole, and of the others those that have enough, of all the indexes together. */
function enoughOf(readings: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  const best = readings.flat().reduce((most, { isWhole, had }) => (isWhole ? most : Math.max(most, had)), 0);
  return readings.map((own) => own.filter(({ isWhole, had }) => isWhole || had >= leastShare * best));
}

const byPromise = (a: Candidate, b: Candidate) =>
  Number(b.isWhole) - Number(a.isWhole) || a.rank - b.rank || (a.isWhole ? 0 : b.had - a.had);

/**
 * How BM25+ weighs a word that is repeated and a text that is long. Articles are told apart by which words they have more than by
 * how often, and a long one has every word by chance: titles found their bodies best so, among the values that were tried.
 */
const bm25 = { k: 0.8, b: 0.9, d: 0.5 } as const;

/** The score of each of some places: BM25+, with the rarity of the word for that of each of its forms. */
function scoresOf(
  { index: { index }, words }: QueryPlaces,
  rarities: readonly number[],
  places: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  words.forEach(({ expansion, counts }, at) => {
    const best = new Map<number, number>();
    for (const [form, count] of counts) {
      const weight = weights[expansion.get(form) ?? "near"] * (rarities[at] ?? 0);
      const found = index.search(form, {
        bm25,
        boostDocument: (place: number) => (places.has(place) ? 1 : 0),
        boostTerm: () => weight / rarityOf(count, index.documentCount),
      });
      for (const { id, score } of found) if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
    for (const [place, score] of best) scores.set(place, (scores.get(place) ?? 0) + score);
  });
  return scores;
}

/** The stories in whose documents all words of the phrases occur. */
export function storiesWith({ index, words }: QueryPlaces): ReadonlySet<StoryId> {
  return new Set(
    index.documents
      .filter((_, place) => words.every(({ closest, isQuoted }) => !isQuoted || (closest[place] ?? 0) > 0))
      .map(({ story }) => story),
  );
}

/**
 * The documents of each of some indexes that have every word, in whatever form, the closest first, and behind them those that
 * have most. Phrases are taken as their words. None for a query without words.
 */
export function matchDocuments(
  readings: readonly QueryPlaces[],
  rarities: readonly number[],
): readonly (readonly Match[])[] {
  if (rarities.length === 0) return readings.map(() => []);
  const candidates = enoughOf(readings.map((reading) => candidatesIn(reading, rarities)));
  const first = new Set(candidates.flat().toSorted(byPromise).slice(0, mostScored));
  return readings.map((reading, at) => {
    const own = candidates[at] ?? [];
    const scored = new Set(own.filter((each) => first.has(each)).map(({ place }) => place));
    const scores = scored.size === 0 ? new Map<number, number>() : scoresOf(reading, rarities, scored);
    return own
      .map(({ place, isWhole, rank }): Match => ({ place, isWhole, rank, score: scores.get(place) ?? 0 }))
      .sort(compareMatches);
  });
}

/** Whole before those that have most; of the whole ones the closest first; then the more telling. */
export function compareMatches(a: Omit<Match, "place">, b: Omit<Match, "place">): number {
  return Number(b.isWhole) - Number(a.isWhole) || a.rank - b.rank || b.score - a.score;
}
