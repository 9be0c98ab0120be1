import type { TextRange } from "../quotes/index";
import {
  isCommonNewsWord,
  stemsOfWord,
  tokenise,
  type Word,
  withoutConjunction,
  wordForms,
  wordOf,
} from "../words/index";

/** A word of a text, where it stands and what is known of it by its letters. */
export interface ReadWord extends TextRange {
  readonly word: Word;
}

/** Counts the steps that were taken, for whoever asks how the work grows. */
export interface Steps {
  count: number;
}

/** The words and numbers of a text, in their order; marks and signs are none. Linear in its length. */
export function readWords(text: string): readonly ReadWord[] {
  return tokenise(text).flatMap(({ kind, start, end, text: written }) =>
    kind === "word" || kind === "number" ? { start, end, word: wordOf(written) } : [],
  );
}

/**
 * How surely two words are one by what founds it: their spelling; the same without what is written onto the front; a stem;
 * the root of a verb. The order is that of the collation's strengths.
 */
const likeness = { spelling: 1, front: 0.95, stem: 0.8, root: 0.6 } as const;

/** What a word is looked up by, the surest first. No two of different sureness are ever one. */
function keysOf(word: Word): readonly (readonly [key: string, likeness: number])[] {
  const fronts = word.splits.filter(({ suffix, prefix }) => suffix === "" && prefix !== "");
  return [
    [`=${word.spelling}`, likeness.spelling],
    [`-${withoutConjunction(word.folded)}`, likeness.front],
    ...fronts.map(({ core }) => [`-${core}`, likeness.front] as const),
    ...stemsOfWord(word).map((stem) => [`~${stem}`, likeness.stem] as const),
    ...word.singulars.map((singular) => [`+${singular}`, likeness.stem] as const),
    ...word.cores.map((core) => [`+${core}`, likeness.stem] as const),
    ...wordForms(word).verbs.map((root) => [`%${root}`, likeness.root] as const),
  ];
}

/** A place of a word in the original, and how surely it is that word. */
export interface WordPlace {
  readonly at: number;
  readonly likeness: number;
}

/**
 * A word that stands in more places than this says nothing of where a quotation stands, and is not looked for; it still
 * counts where its neighbours were found. It bounds what one word costs.
 */
export const mostPlaces = 32;

/** A word that says little weighs so much of one that does; so does one that most news has. */
const shareOf = { light: 0.1, common: 0.7 } as const;

/**
 * A text that quotations are looked for in, read once: its words, and for each form the places where it stands. Linear in
 * its length, in time and in room.
 */
export class OriginalText {
  readonly words: readonly ReadWord[];
  readonly #places = new Map<string, number[]>();

  constructor(readonly text: string) {
    this.words = readWords(text);
    for (const [at, { word }] of this.words.entries()) {
      for (const key of new Set(keysOf(word).map(([key]) => key))) {
        const places = this.#places.get(key);
        if (places === undefined) this.#places.set(key, [at]);
        // One more than are looked at tells that there are too many.
        else if (places.length <= mostPlaces) places.push(at);
      }
    }
  }

  /** Where a word stands, in the order of the text, each place once by what founds it best; none where it says too little. */
  placesOf(word: Word): readonly WordPlace[] {
    const found = new Map<number, number>();
    for (const [key, likeness] of keysOf(word)) {
      const places = this.#places.get(key) ?? [];
      if (places.length > mostPlaces) continue;
      for (const at of places) if ((found.get(at) ?? 0) < likeness) found.set(at, likeness);
    }
    return [...found].map(([at, likeness]) => ({ at, likeness })).sort((a, b) => a.at - b.at);
  }

  /** Whether the text has a word in any form, however often. */
  has(word: Word): boolean {
    return keysOf(word).some(([key]) => this.#places.has(key));
  }

  /**
   * How much a word tells of its place, from 0 to 1: the fewer places it has in the original the more (its inverse
   * frequency, as a share of the most that it can be).
   */
  weightOf(word: Word): number {
    if (word.light) return shareOf.light;
    const often = this.#places.get(`=${word.spelling}`)?.length ?? 0;
    const rare = 1 - Math.log(1 + often) / Math.log(20 + this.words.length);
    return rare * (word.cores.some(isCommonNewsWord) ? shareOf.common : 1);
  }
}
