import { isCueWord } from "../cues/index";
import {
  type AffixPair,
  compareFigures,
  type Figure,
  isNear,
  sharedCore,
  stemsOfWord,
  type Word,
} from "../words/index";
import type { VariantKind } from "./types";
import { lightShare, strength } from "./weights";

/** A word in its wording: its letters, and what only its surroundings tell. */
export interface Facet {
  readonly word: Word;
  readonly name: number | null;
  readonly figure: Figure | null;
  readonly negation: boolean;
}

/** The kinds that two words which both stand in a column can have. */
export type WordKind = Extract<
  VariantKind,
  "same" | "spelling" | "inflection" | "name" | "number" | "substitution" | "negation"
>;

/** How two words stand to one another, and how strongly that speaks for their being the same place. */
export interface Relation {
  readonly kind: WordKind;
  readonly strength: number;
  /** The core that both have, where only what is written onto it differs. */
  readonly affixes: AffixPair | null;
  /** True for different figures of which one is round for the other. */
  readonly rounded: boolean;
}

const plain = (kind: WordKind, weight: number): Relation => ({
  kind,
  strength: weight,
  affixes: null,
  rounded: false,
});

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Forms of one verb: two of the present, or, for a root of three letters, present and past (ينشأ / نشأ). */
function areTenses(a: Word, b: Word): boolean {
  return shares(a.imperfects, b.imperfects) || isPastOf(a, b) || isPastOf(b, a);
}

function isPastOf(past: Word, present: Word): boolean {
  if (past.imperfects.length > 0 && past.folded.length > 4) return false;
  return past.splits.some(
    ({ core, prefix }) => core.length === 3 && !prefix.endsWith("ل") && present.imperfects.includes(core),
  );
}

/** One of the two a broken plural of the other: مهام / مهمتها. */
function areNumbersOfOne(a: Word, b: Word): boolean {
  return shares(a.singulars, b.cores) || shares(b.singulars, a.cores);
}

function inflection(a: Word, b: Word): Relation | null {
  const affixes = sharedCore(a.splits, b.splits);
  if (affixes !== null) return { ...plain("inflection", strength.inflection), affixes };
  if (areTenses(a, b)) return plain("inflection", strength.inflection);
  if (areNumbersOfOne(a, b)) return plain("inflection", strength.stem);
  return shares(stemsOfWord(a), stemsOfWord(b)) ? plain("inflection", strength.stem) : null;
}

function figures(a: Figure, b: Figure, words: readonly [Word, Word]): Relation {
  const relation = compareFigures(a, b);
  if (relation === "equal") {
    // و12 / 12: the value is the same and so is its dress, but for a clitic.
    const affixes = sharedCore(words[0].splits, words[1].splits);
    return affixes === null
      ? plain("spelling", strength.figure)
      : { ...plain("inflection", strength.figure), affixes };
  }
  return { ...plain("number", strength.number), rounded: relation === "rounded" };
}

function ofDifferentLetters(a: Facet, b: Facet): Relation {
  if (a.negation !== b.negation) return plain("negation", 0);
  if (a.figure !== null && b.figure !== null) return figures(a.figure, b.figure, [a.word, b.word]);
  const inflected = inflection(a.word, b.word);
  if (inflected?.affixes != null) return inflected;
  if (a.name !== null && a.name === b.name) return plain("name", strength.name);
  if (inflected !== null) return inflected;
  if (isNear(a.word.likeness, b.word.likeness)) return plain("substitution", strength.near);
  if (isCueWord(a.word) && isCueWord(b.word)) return plain("substitution", strength.cue);
  return plain("substitution", 0);
}

function unweighted(a: Facet, b: Facet): Relation {
  if (a.word.written === b.word.written) return plain("same", strength.same);
  if (a.word.spelling === b.word.spelling) return plain("spelling", strength.spelling);
  return ofDifferentLetters(a, b);
}

const weighed = (weight: number, light: boolean): number =>
  light ? Math.round(weight * lightShare) : weight;

/** How strongly a word matches itself. */
export function ownStrength({ light }: Word): number {
  return weighed(strength.same, light);
}

/**
 * How two words stand to one another; symmetric. A difference of spelling is looked for first, a negation before
 * any likeness, so that neither is ever hidden by what comes after.
 */
export function relate(a: Facet, b: Facet): Relation {
  const relation = unweighted(a, b);
  if (!a.word.light && !b.word.light) return relation;
  return { ...relation, strength: weighed(relation.strength, true) };
}
