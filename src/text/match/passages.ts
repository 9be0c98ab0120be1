import { leastLikeness } from "./limits";
import { rarityAmong } from "./rarity";
import { readTerms, type Term } from "./read-terms";
import { sharedBy, type Weighed, weigh } from "./relate-wordings";

/** A passage as others are compared with it. To be passed on, not looked into. */
export type ReadPassage = Weighed;

/** So many words have to tell of one thing: of short passages one alone is shared by chance. */
const leastTelling = 2;

/** Whether a word tells of a subject: not those that bind others, attribute, or stand in most news. */
const tells = (term: Term | undefined) =>
  term !== undefined && !term.light && !term.cue && (term.figure !== null || !term.keys.common);

/** Reads passages of one collection; how much a word tells is read off all of them. */
export interface PassageReader {
  readonly read: (text: string) => ReadPassage;
  /**
   * How much two passages speak of one thing, up to 1, whatever they say of it: what matching calls shared. 0 below the
   * least that it keeps a pair for, and where fewer than two telling words answer to one another.
   */
  readonly ofOneThing: (one: ReadPassage, other: ReadPassage) => number;
}

/** A reader of passages that stand among others: all sentences of a story's articles, say. */
export function passageReader(collection: readonly string[]): PassageReader {
  const rarity = rarityAmong(collection);
  return {
    read: (text) => weigh(readTerms(text), rarity),
    ofOneThing: (one, other) => {
      const { pairs, shared } = sharedBy(one, other);
      if (shared < leastLikeness) return 0;
      const telling = pairs.filter(({ a, b }) => tells(one.terms[a]) && tells(other.terms[b]));
      return telling.length < leastTelling ? 0 : shared;
    },
  };
}
