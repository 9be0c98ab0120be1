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

interface Counts {
  readonly passages: number;
  /** In how many passages a main key stands. */
  readonly inPassages: ReadonlyMap<string, number>;
  /** How often a main key stands at all, and how often behind another. */
  readonly times: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
}

const pairKey = (before: string, key: string): string => `${before} ${key}`;

function count(passages: Iterable<readonly string[]>): Counts {
  const inPassages = new Map<string, number>();
  const times = new Map<string, number>();
  const behind = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let all = background;
  for (const passage of passages) {
    all += 1;
    for (const key of new Set(passage)) add(inPassages, key);
    passage.forEach((key, at) => {
      add(times, key);
      const before = passage[at - 1];
      if (before !== undefined) add(behind, pairKey(before, key));
    });
  }
  return { passages: all, inPassages, times, behind };
}

/**
 * Weights by how many of the given passages have a term (inverse document frequency; Spärck Jones 1972), on top of
 * those of the language: a word that half of them have tells little, one that a single one has tells most; and one that
 * goes with the word before it tells little besides. Of each passage the main keys of its words, in their order.
 */
export function rarityIn(passages: Iterable<readonly string[]>): Rarity {
  const counts = count(passages);
  const most = Math.log(counts.passages);
  return (term, before) => {
    const own = plainRarity(term);
    if (term.light || term.figure !== null) return own;
    const { main } = term.keys;
    const rare = Math.log(counts.passages / (counts.inPassages.get(main) ?? 1)) / most;
    const together = before === undefined ? 0 : (counts.behind.get(pairKey(before.keys.main, main)) ?? 0);
    const bound = together >= boundTimes && together >= boundFrom * (counts.times.get(main) ?? 0);
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
