import { tokenise, wordOf } from "../words/index";
import type { Term } from "./read-terms";
import { mainKey } from "./word-keys";

/** How much a term tells of what was said, above 0 and at most 1, given the term before it. */
export type Rarity = (term: Term, before?: Term) => number;

const lightWeight = 0.06;
const commonWeight = 0.4;
const cueWeight = 0.3;
/** A figure tells more than a word: few reports have the same by chance. */
const figureWeight = 1;

/** The weight by the language alone. */
export function plainRarity({ light, keys, cue, figure }: Term): number {
  if (figure !== null) return figureWeight;
  if (light) return lightWeight;
  if (cue) return cueWeight;
  return keys.common ? commonWeight : 1;
}

/** So many passages in which no word of a rare kind stands are taken to lie behind the given ones. */
const background = 60;

/** What a word weighs that nearly always follows the word before it: the rest of a name (معاهدة الأمن الجماعي). */
const boundWeight = 0.35;
const boundFrom = 0.6;
const boundTimes = 3;

/** Where something stands: between which words. What several papers copy from one another stands in one place. */
class Surroundings {
  private readonly before = new Map<string, Set<string>>();
  private readonly after = new Map<string, Set<string>>();

  add(key: string, before: string, after: string): void {
    for (const [sides, word] of [
      [this.before, before],
      [this.after, after],
    ] as const) {
      const known = sides.get(key);
      if (known === undefined) sides.set(key, new Set([word]));
      else known.add(word);
    }
  }

  /** In how many places that differ. */
  count(key: string): number {
    return Math.max(this.before.get(key)?.size ?? 0, this.after.get(key)?.size ?? 0);
  }
}

interface Counts {
  readonly passages: number;
  /** In how many passages a main key stands. */
  readonly inPassages: ReadonlyMap<string, number>;
  readonly words: Surroundings;
  /** Of a main key behind another. */
  readonly pairs: Surroundings;
}

const pairKey = (before: string, key: string): string => `${before} ${key}`;

function count(passages: Iterable<readonly string[]>): Counts {
  const inPassages = new Map<string, number>();
  const words = new Surroundings();
  const pairs = new Surroundings();
  let all = background;
  for (const passage of passages) {
    all += 1;
    for (const key of new Set(passage)) inPassages.set(key, (inPassages.get(key) ?? 0) + 1);
    passage.forEach((key, at) => {
      const [before, after] = [passage[at - 1], passage[at + 1]];
      words.add(key, before ?? "", after ?? "");
      if (before !== undefined) pairs.add(pairKey(before, key), passage[at - 2] ?? "", after ?? "");
    });
  }
  return { passages: all, inPassages, words, pairs };
}

/**
 * Weights by in how many of the given passages a term stands (inverse document frequency; Spärck Jones 1972), on top of
 * those of the language: a word that half of them have tells little, one that a single one has tells most; and one that
 * goes with the word before it tells little besides. What stands between the same words again is a copy, and counts once: a
 * quotation that five papers print does not make its words common. Of each passage the main keys of its words, in their order.
 */
export function rarityIn(passages: Iterable<readonly string[]>): Rarity {
  const { passages: all, inPassages, words, pairs } = count(passages);
  const most = Math.log(all);
  return (term, before) => {
    const own = plainRarity(term);
    if (term.light || term.figure !== null) return own;
    const { main } = term.keys;
    const places = Math.max(1, Math.min(inPassages.get(main) ?? 1, words.count(main)));
    const rare = Math.log(all / places) / most;
    const together = before === undefined ? 0 : pairs.count(pairKey(before.keys.main, main));
    const bound = together >= boundTimes && together >= boundFrom * words.count(main);
    return own * (0.25 + 0.75 * rare) * (bound ? boundWeight : 1);
  };
}

/** As {@link rarityIn}, of passages as they are written. */
export function rarityAmong(passages: readonly string[]): Rarity {
  return rarityIn(
    passages.map((passage) =>
      tokenise(passage)
        .filter(({ kind }) => kind !== "punctuation")
        .map((token) => mainKey(wordOf(token.text))),
    ),
  );
}
