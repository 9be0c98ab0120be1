import { type Expansion, type SearchQuery, type Tier, tiers } from "../../text/search/index";
import type { StoryId } from "../types";
import type { SearchIndex } from "./open-search";
import { joinForms } from "./search-data";

/** The documents of an index that answer to a query, by their places. */
interface Matches {
  /** The closest first, then the more telling. */
  readonly places: readonly number[];
  /** For each place the sum, over the words, of how far the closest form there is from the word: 0 where all are exact. */
  readonly rankAt: (place: number) => number;
}

/**
 * Of so many documents the score is worked out, those first that are closest to the query; it costs far more than to know
 * that they answer. More are never shown; those beyond follow in the order of the index.
 */
export const mostScored = 1_000;

/** How much of its weight a form keeps at each tier; the order of the tiers itself is kept by the rank. */
const weights = { exact: 1, spelling: 0.9, kin: 0.6, beginning: 0.4, near: 0.3 } as const satisfies Record<
  Tier,
  number
>;

const none: Matches = { places: [], rankAt: () => 0 };

/** The forms that answer to each word of a query; a word in a phrase is only forgiven its spelling. */
export function expandQuery(
  { vocabulary }: SearchIndex,
  { words, phrases }: SearchQuery,
): readonly Expansion[] {
  return [
    ...words.map(({ form }) => vocabulary.expand(form)),
    ...phrases.flat().map(({ form }) => vocabulary.spellings(form)),
  ];
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

/** For each document the closest tier of a word, from 1; 0 where no form of it occurs. */
function tiersOf(index: SearchIndex, expansion: Expansion): Uint8Array {
  const closest = new Uint8Array(index.documents.length);
  visit(index, expansion.keys(), (place, form) => {
    const tier = 1 + tiers.indexOf(expansion.get(form) ?? "near");
    const before = closest[place] ?? 0;
    if (before === 0 || tier < before) closest[place] = tier;
  });
  return closest;
}

/** The documents in which each word has a form, by rank: `byRank[2]` holds those of rank 2. */
function placesByRank(words: readonly Uint8Array[], count: number): number[][] {
  const byRank: number[][] = Array.from({ length: words.length * (tiers.length - 1) + 1 }, () => []);
  for (let place = 0; place < count; place += 1) {
    let rank = 0;
    for (const word of words) {
      const tier = word[place] ?? 0;
      if (tier === 0) {
        rank = -1;
        break;
      }
      rank += tier - 1;
    }
    if (rank >= 0) byRank[rank]?.push(place);
  }
  return byRank;
}

function scoresOf(
  { index }: SearchIndex,
  expansions: readonly Expansion[],
  places: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const expansion of expansions) {
    const found = index.search(joinForms(expansion.keys()), {
      boostDocument: (place: number) => (places.has(place) ? 1 : 0),
      boostTerm: (form: string) => weights[expansion.get(form) ?? "near"],
    });
    for (const { id, score } of found) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  return scores;
}

/** The stories in whose documents every word occurs. Phrases are taken as their words. */
export function storiesWith(index: SearchIndex, expansions: readonly Expansion[]): ReadonlySet<StoryId> {
  if (expansions.some(({ size }) => size === 0)) return new Set();
  const words = expansions.map((expansion) => tiersOf(index, expansion));
  return new Set(
    index.documents
      .filter((_, place) => words.every((word) => (word[place] ?? 0) > 0))
      .map(({ story }) => story),
  );
}

/** The documents in which every word occurs, in whatever form. Phrases are taken as their words. */
export function matchDocuments(index: SearchIndex, expansions: readonly Expansion[]): Matches {
  if (expansions.length === 0 || expansions.some(({ size }) => size === 0)) return none;
  const words = expansions.map((expansion) => tiersOf(index, expansion));
  const byRank = placesByRank(words, index.documents.length);
  const scored = byRank.flat().slice(0, mostScored);
  const scores = scoresOf(index, expansions, new Set(scored));
  const places = byRank.flatMap((same) =>
    same.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b),
  );
  return {
    places,
    rankAt: (place) => words.reduce((sum, word) => sum + (word[place] ?? 1) - 1, 0),
  };
}
