import { mostPlaces, type OriginalText, type ReadWord, type Steps, type WordPlace } from "./read";

/** A word of a quotation at a place of the original: their numbers, and what the pair is worth. */
export interface Link {
  readonly own: number;
  readonly at: number;
  readonly worth: number;
}

/** Links that follow one another on both sides, and what they are worth together. */
export interface Chain {
  readonly links: readonly Link[];
  readonly worth: number;
}

/** So many words of the original may be left out inside one part of a quotation; beyond that it is another part. */
const longestSkip = 24;
/** So many words of a quotation may stand between two that the original has. */
const longestInsertion = 8;
/** Words that stand as far apart in both are no chance: a phrase is worth more than its words. */
const phrase = { reach: 4, worth: 0.35 } as const;
/**
 * What a gap takes away: that there is one, that it is more than a slip of the pen, and each word that only the quotation, or
 * only the original, has there. A quotation invents less than it leaves out.
 */
const gapCost = { any: 0.7, far: 0.7, own: 0.2, original: 0.05, near: 2 } as const;

/**
 * For each word of a quotation its places, in the order of the original: at most `mostPlaces` for a word, and none for a word
 * that the quotation itself has oftener than that.
 */
export function linksOf(
  original: OriginalText,
  words: readonly ReadWord[],
  weights: readonly number[],
): readonly (readonly Link[])[] {
  const often = new Map<string, number>();
  for (const { word } of words) often.set(word.spelling, (often.get(word.spelling) ?? 0) + 1);
  return words.map(({ word }, own) => {
    if (word.light || (often.get(word.spelling) ?? 0) > mostPlaces) return [];
    const weight = weights[own] ?? 0;
    return original
      .placesOf(word)
      .map(({ at, likeness }: WordPlace): Link => ({ own, at, worth: weight * likeness }));
  });
}

/** What a link adds to a chain that ends with another, or null where it cannot follow it. */
function following(last: Link, next: Link): number | null {
  const own = next.own - last.own;
  const original = next.at - last.at;
  if (own <= 0 || own > longestInsertion || original <= 0 || original > longestSkip) return null;
  const gap = Math.abs(original - own);
  const here = gap === 0 ? 0 : gapCost.any + (gap > gapCost.near ? gapCost.far : 0);
  const gaps = here + gap * (original > own ? gapCost.original : gapCost.own);
  const together = own === original && own <= phrase.reach ? phrase.worth : 0;
  return next.worth + together - gaps;
}

/** A link as the best chain reaches it. */
interface Reached {
  readonly link: Link;
  readonly worth: number;
  readonly before: Reached | null;
}

/**
 * The chain of links that is worth most, both sides rising: the colinear chaining of anchors that sequence aligners use
 * (Abouelhoda and Ohlebusch, 2005), with the reach of a step bounded. A link looks back over the places of the last
 * `longestInsertion` words of the quotation, so that the work grows with the number of links alone.
 */
export function bestChain(links: readonly (readonly Link[])[], steps: Steps): Chain | null {
  const reached: Reached[][] = [];
  let best: Reached | null = null;
  for (const [own, places] of links.entries()) {
    const last = reached.slice(Math.max(0, own - longestInsertion)).flat();
    const here = places.map((link): Reached => {
      let most: Reached = { link, worth: link.worth, before: null };
      for (const before of last) {
        steps.count += 1;
        const added = following(before.link, link);
        if (added !== null && before.worth + added > most.worth) {
          most = { link, worth: before.worth + added, before };
        }
      }
      return most;
    });
    reached.push(here);
    for (const each of here) if (best === null || each.worth > best.worth) best = each;
  }
  if (best === null) return null;
  const found: Link[] = [];
  for (let each: Reached | null = best; each !== null; each = each.before) found.push(each.link);
  return { links: found.reverse(), worth: best.worth };
}
